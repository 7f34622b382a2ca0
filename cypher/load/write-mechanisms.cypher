// name: load/write-mechanisms    mode: write
// $rows list<{ id, properties }>, without links: new, or after remove-links
UNWIND $rows AS row
MATCH (p:Publication {id: row.properties.publication})
MERGE (m:Mechanism {id: row.id})
SET m = row.properties
CREATE (m)-[:REPORTED_IN]->(p)
WITH m, row
UNWIND range(0, size(row.properties.steps) - 1) AS position
MATCH (a:Association {id: row.properties.steps[position]})
CREATE (m)-[:STEP {position: position}]->(a)
