// name: read/count-mechanisms    mode: read
// row int, a single one
MATCH (m:Mechanism)
RETURN count(m) AS row
