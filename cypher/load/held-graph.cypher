// name: load/held-graph    mode: write
// row { format, status, sequence, release, loader, batch }; sequence alone where lock-graph has just made it
MATCH (g:VesipathGraph {key: 'vesipath'})
RETURN g {.format, .status, .sequence, .release, .loader, .batch} AS row
