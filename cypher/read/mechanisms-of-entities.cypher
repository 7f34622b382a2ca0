// name: read/mechanisms-of-entities    mode: read
// $ids list<string>, 1–500, each once
// $after string, id of the last one of the page before, '' at first;  $limit int, for each entity
// row { a Mechanism, of: the entity }, of each entity by id
UNWIND $ids AS id
CALL (id) {
  MATCH (:Entity {id: id})<-[:SUBJECT|OBJECT]-()<-[:STEP]-(m)
  WHERE m.id > $after
  WITH DISTINCT m
  RETURN m
  ORDER BY m.id
  LIMIT $limit
}
RETURN m {.id, .name, .publication, .steps, .hedged, .statement, .locatorDocument, .locatorSection, .locatorFingerprint, of: id} AS row
