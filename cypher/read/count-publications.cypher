// name: read/count-publications    mode: read
// row int, a single one
MATCH (p:Publication)
RETURN count(p) AS row
