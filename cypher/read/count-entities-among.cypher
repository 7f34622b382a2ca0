// name: read/count-entities-among    mode: read
// $ids list<string>, each once;  $categories list<string> or null for all
// row int, a single one
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE $categories IS NULL OR e.category IN $categories
RETURN count(e) AS row
