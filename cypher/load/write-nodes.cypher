// name: load/write-nodes    mode: write
// $rows list<{ id, properties }>
UNWIND $rows AS row
MERGE (n:<<KIND>> {id: row.id})
SET n = row.properties
