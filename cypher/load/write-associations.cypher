// name: load/write-associations    mode: write    needs: Neo4j 5.26 (dynamic types)
// $rows list<{ id, properties, step }>, without links: new, or after remove-links and remove-steps
// A whole belief such as 0 arrives as an integer; it is kept as a float like the others.
UNWIND $rows AS row
MATCH (s:Entity {id: row.properties.subject})
MATCH (o:Entity {id: row.properties.object})
MERGE (a:Association {id: row.id})
SET a = row.properties
SET a.belief = toFloat(row.properties.belief)
CREATE (a)-[:SUBJECT]->(s)
CREATE (a)-[:OBJECT]->(o)
CREATE (s)-[r:$(row.properties.predicate)]->(o)
SET r = row.step
SET r.belief = toFloat(row.step.belief)
