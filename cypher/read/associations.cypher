// name: read/associations    mode: read
// $after string, id of the last one of the page before, '' at first;  $limit int
// row of Association, by id
MATCH (a:Association)
WHERE a.id > $after
RETURN a {.id, .subject, .predicate, .object, .effect, .aspect} AS row
ORDER BY a.id
LIMIT $limit
