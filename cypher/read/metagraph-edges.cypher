// name: read/metagraph-edges    mode: read
// row { subject, predicate, object, count }, of categories, in no order; none for 0
MATCH (s:Entity)-[step]->(o:Entity)
WITH s.category AS subject, type(step) AS predicate, o.category AS object, count(*) AS count
RETURN {subject: subject, predicate: predicate, object: object, count: count} AS row
