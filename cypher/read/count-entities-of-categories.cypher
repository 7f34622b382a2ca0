// name: read/count-entities-of-categories    mode: read
// $categories list<string>, each once
// row int, a single one. The index is of category and id, so both are asked for.
UNWIND $categories AS category
MATCH (e:Entity {category: category})
USING INDEX e:Entity(category, id)
WHERE e.id > ''
RETURN count(e) AS row
