// name: graph/state    mode: read
// row { format, status, sequence, release }; none in a database that was never loaded
// Every read begins and ends with this one (see README.md), so that its answer is known to be of one release.
MATCH (g:VesipathGraph {key: 'vesipath'})
RETURN g {.format, .status, .sequence, .release} AS row
