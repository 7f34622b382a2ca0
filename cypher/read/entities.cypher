// name: read/entities    mode: read
// $after string, id of the last one of the page before, '' at first;  $limit int
// row of Entity, by id
MATCH (e:Entity)
WHERE e.id > $after
RETURN e {.id, .name, .category, .synonyms, .xrefs, .xrefMappings, .description, .taxon, .propertyNames, .propertyValues} AS row
ORDER BY e.id
LIMIT $limit
