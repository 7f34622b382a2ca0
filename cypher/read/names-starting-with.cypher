// name: read/names-starting-with    mode: read
// $query string, keys that begin with $key in Lucene's syntax;  $key string, not empty;  $fields list<string> of NAME, SYNONYM, ID, XREF
// $categories list<string>, empty = all;  $scanned int, 1 or more, put in order;  $limit int, 1–500
// row of Entity: those first that have the whole key, then by field and length of the best name, then by id
CALL db.index.fulltext.queryNodes('entity_names', $query, {limit: $scanned}) YIELD node AS e
WHERE size($categories) = 0 OR e.category IN $categories
WITH e, e.nameKeys AS keys, e.nameFields AS fields
WITH e, keys, fields, [at IN range(0, size(keys) - 1) WHERE keys[at] STARTS WITH $key AND fields[at] IN $fields] AS fitting
WHERE size(fitting) > 0
WITH e, keys[fitting[0]] AS best, fields[fitting[0]] AS field, any(at IN fitting WHERE keys[at] = $key) AS isWhole
ORDER BY isWhole DESC, CASE field WHEN 'NAME' THEN 0 WHEN 'SYNONYM' THEN 1 WHEN 'ID' THEN 2 ELSE 3 END, size(best), e.id
LIMIT $limit
RETURN e {.id, .name, .category, .synonyms, .xrefs, .xrefMappings, .description, .taxon, .propertyNames, .propertyValues} AS row
