// name: read/mechanisms    mode: read
// $after string, id of the last one of the page before, '' at first;  $limit int
// row of Mechanism, by id
MATCH (m:Mechanism)
WHERE m.id > $after
RETURN m {.id, .name, .publication, .steps, .hedged, .statement, .locatorDocument, .locatorSection, .locatorFingerprint} AS row
ORDER BY m.id
LIMIT $limit
