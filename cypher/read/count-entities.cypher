// name: read/count-entities    mode: read
// row int, a single one
MATCH (e:Entity)
RETURN count(e) AS row
