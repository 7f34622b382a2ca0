// name: load/fingerprints    mode: read
// $after string, '' at first;  $limit int
// row { id, contentHash }, by id (in the order of code points)
MATCH (n:<<KIND>>)
WHERE n.id > $after
RETURN n {.id, .contentHash} AS row
ORDER BY n.id
LIMIT $limit
