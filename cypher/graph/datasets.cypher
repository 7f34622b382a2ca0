// name: graph/datasets    mode: read
// row of Dataset, by id
MATCH (d:Dataset)
RETURN d {.*} AS row
ORDER BY d.id
