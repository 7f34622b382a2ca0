// name: read/count-conflicts    mode: read
// row int, a single one
MATCH (c:Conflict)
RETURN count(c) AS row
