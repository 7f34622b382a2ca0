// name: read/entities-among    mode: read
// $ids list<string>, each once;  $categories list<string> or null for all
// $after string, id of the last one of the page before, '' at first;  $limit int
// row of Entity, by id
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE e.id > $after AND ($categories IS NULL OR e.category IN $categories)
RETURN e {.id, .name, .category, .synonyms, .xrefs, .xrefMappings, .description, .taxon, .propertyNames, .propertyValues} AS row
ORDER BY e.id
LIMIT $limit
