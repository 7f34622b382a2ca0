// name: read/names-near    mode: read
// $near string, keys with one or two typing errors in Lucene's syntax;  $grams string, runs of letters, for those with more
// $length int, letters of the key;  $maxEdits int, 0 or more;  $limit int, 1–500, for either index
// row of Entity, in no order, with a key of fitting length; how many edits there are is left to be counted
CALL () {
  CALL db.index.fulltext.queryNodes('entity_names', $near, {limit: $limit}) YIELD node
  RETURN node AS e
  UNION
  CALL db.index.fulltext.queryNodes('entity_name_grams', $grams, {limit: $limit}) YIELD node
  RETURN node AS e
}
WITH e WHERE any(key IN e.nameKeys WHERE abs(size(key) - $length) <= $maxEdits)
RETURN e {.id, .name, .category, .synonyms, .xrefs, .xrefMappings, .description, .taxon, .propertyNames, .propertyValues} AS row
