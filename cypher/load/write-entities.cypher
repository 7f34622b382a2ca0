// name: load/write-entities    mode: write    needs: Neo4j 5.26 (dynamic labels)
// $rows list<{ id, properties }>
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
WITH e, row, CASE WHEN e.category IS NULL THEN [] ELSE [e.category] END AS former
REMOVE e:$(former)
SET e = row.properties
SET e:$(row.properties.category)
