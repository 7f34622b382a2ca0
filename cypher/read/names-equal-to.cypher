// name: read/names-equal-to    mode: read
// $queries list<{ at: int, query: string }>, each for one key in Lucene's syntax, 1–500;  $limit int, 1–500, for each of them
// row { at, entity }, in no order; at is that of the query
UNWIND $queries AS asked
CALL (asked) {
  CALL db.index.fulltext.queryNodes('entity_names', asked.query, {limit: $limit}) YIELD node
  RETURN node AS e
}
RETURN {at: asked.at, entity: e {.id, .name, .category, .synonyms, .xrefs, .xrefMappings, .description, .taxon, .propertyNames, .propertyValues}} AS row
