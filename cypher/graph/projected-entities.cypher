// name: graph/projected-entities    mode: read
// $after string, id of the last one of the portion before, '' at first;  $limit int
// row { id, category }, by id
MATCH (e:Entity)
WHERE e.id > $after
RETURN e {.id, .category} AS row
ORDER BY e.id
LIMIT $limit
