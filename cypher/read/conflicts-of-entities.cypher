// name: read/conflicts-of-entities    mode: read
// $ids list<string>, each once;  $after string, id of the last one of the page before, '' at first;  $limit int
// row of Conflict, by id. A conflict has the id and the ends of its first association.
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:SUBJECT|OBJECT]-(a)
WHERE a.contested
MATCH (c:Conflict {id: a.id})
WITH DISTINCT c
WHERE c.id > $after
RETURN c {.id, .subject, .object, .associations} AS row
ORDER BY c.id
LIMIT $limit
