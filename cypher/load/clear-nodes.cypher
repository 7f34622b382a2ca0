// name: load/clear-nodes    mode: write
// $limit int;  row int, how many there were up to the limit
MATCH (n:<<KINDS>>)
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS row
