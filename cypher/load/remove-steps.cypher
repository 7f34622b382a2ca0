// name: load/remove-steps    mode: write    needs: Neo4j 5.26 (dynamic types)
// $ids list<string>, of associations: what they are as steps of a path
UNWIND $ids AS id
MATCH (a:Association {id: id})
MATCH (s:Entity {id: a.subject})
MATCH (o:Entity {id: a.object})
WITH id, a.predicate AS predicate, s, o
MATCH (s)-[r:$(predicate)]->(o)
WHERE r.id = id
DELETE r
