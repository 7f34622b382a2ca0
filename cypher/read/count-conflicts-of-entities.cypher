// name: read/count-conflicts-of-entities    mode: read
// $ids list<string>, each once
// row int, a single one. A conflict has the id and the ends of its first association.
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:SUBJECT|OBJECT]-(a)
WHERE a.contested
MATCH (c:Conflict {id: a.id})
RETURN count(DISTINCT c) AS row
