// name: load/count-nodes    mode: read
// row int, all nodes of the database, whoever wrote them
MATCH (n)
RETURN count(n) AS row
