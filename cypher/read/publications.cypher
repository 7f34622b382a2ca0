// name: read/publications    mode: read
// $after string, id of the last one of the page before, '' at first;  $limit int
// row of Publication, by id
MATCH (p:Publication)
WHERE p.id > $after
RETURN p {.*} AS row
ORDER BY p.id
LIMIT $limit
