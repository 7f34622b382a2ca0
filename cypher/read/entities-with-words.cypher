// name: read/entities-with-words    mode: read
// $query string, the words asked for in Lucene's syntax;  $counts bool, its score is the number of words held;  $categories list<string>, empty = all
// $scanned int, 1 or more, put in order;  $limit int, 1 or more
// row of Entity: those first that hold most words where they are counted, then those with the shorter name, then by id
CALL db.index.fulltext.queryNodes('entity_words', $query, {limit: $scanned}) YIELD node AS e, score
WHERE size($categories) = 0 OR e.category IN $categories
WITH e, CASE WHEN $counts THEN score ELSE 0 END AS held
ORDER BY held DESC, size(e.name), e.id
LIMIT $limit
RETURN e {.id, .name, .category, .synonyms, .xrefs, .xrefMappings, .description, .taxon, .propertyNames, .propertyValues} AS row
