// name: load/lock-graph    mode: write
// First of every transaction of a load: setting the key waits for those of other loads, so that what is read after it holds until the commit.
MERGE (g:VesipathGraph {key: 'vesipath'})
  ON CREATE SET g.sequence = 0
SET g.key = 'vesipath'
