// name: load/clear-relationships    mode: write
// $limit int;  row int, how many there were up to the limit
MATCH (:<<KINDS>>)-[r]->()
WITH r LIMIT $limit
DELETE r
RETURN count(*) AS row
