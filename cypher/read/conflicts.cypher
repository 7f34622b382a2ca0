// name: read/conflicts    mode: read
// $after string, id of the last one of the page before, '' at first;  $limit int
// row of Conflict, by id
MATCH (c:Conflict)
WHERE c.id > $after
RETURN c {.id, .subject, .object, .associations} AS row
ORDER BY c.id
LIMIT $limit
