// name: read/count-associations    mode: read
// row int, a single one
MATCH (a:Association)
RETURN count(a) AS row
