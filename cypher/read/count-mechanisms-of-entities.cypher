// name: read/count-mechanisms-of-entities    mode: read
// $ids list<string>, 1–500, each once
// row { of: the entity, count }, in no order; none for 0
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:SUBJECT|OBJECT]-()<-[:STEP]-(m)
WITH id AS of, count(DISTINCT m) AS count
RETURN {of: of, count: count} AS row
