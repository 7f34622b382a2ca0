// name: read/entities-of-categories    mode: read
// $categories list<string>, each once;  $after string, id of the last one of the page before, '' at first;  $limit int
// row of Entity, by id. Each category is read in order from an index of its own, and no further than the page.
UNWIND $categories AS category
CALL (category) {
  MATCH (e:Entity {category: category})
  WHERE e.id > $after
  RETURN e
  ORDER BY e.category, e.id
  LIMIT $limit
}
RETURN e {.id, .name, .category, .synonyms, .xrefs, .xrefMappings, .description, .taxon, .propertyNames, .propertyValues} AS row
ORDER BY e.id
LIMIT $limit
