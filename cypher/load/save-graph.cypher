// name: load/save-graph    mode: write
// $state map of properties; null removes one
MATCH (g:VesipathGraph {key: 'vesipath'})
SET g += $state
