// name: read/associations-between    mode: read
// $pairs list<{ subject: string, object: string }>, 1–500, each once
// row of Association, by id. The steps between two entities lead there: they are looked for where fewer are.
UNWIND $pairs AS pair
MATCH (s:Entity {id: pair.subject})
MATCH (o:Entity {id: pair.object})
MATCH (s)-[step]->(o)
MATCH (a:Association {id: step.id})
RETURN a {.id, .subject, .predicate, .object, .effect, .aspect} AS row
ORDER BY a.id
