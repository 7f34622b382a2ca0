// name: read/fitting-mechanisms    mode: read
// $passing, $reporting list<string>, where the search begins: at entities of which each mechanism passes one, or at publications
// $filter { entities: list<string>, all of them passed; from, to, publications: list<string>, one of each, or null for any }
// $after string, id of the last one of the page before, '' at first;  $limit int
// row of Mechanism, by id
CALL () {
  UNWIND $passing AS id
  MATCH (:Entity {id: id})<-[:SUBJECT|OBJECT]-()<-[:STEP]-(m)
  RETURN m
  UNION
  UNWIND $reporting AS id
  MATCH (:Publication {id: id})<-[:REPORTED_IN]-(m:Mechanism)
  RETURN m
}
WITH m
WHERE m.id > $after
  AND all(id IN $filter.entities WHERE id IN m.entities)
  AND ($filter.from IS NULL OR m.entities[0] IN $filter.from)
  AND ($filter.to IS NULL OR m.entities[-1] IN $filter.to)
  AND ($filter.publications IS NULL OR m.publication IN $filter.publications)
RETURN m {.id, .name, .publication, .steps, .hedged, .statement, .locatorDocument, .locatorSection, .locatorFingerprint} AS row
ORDER BY m.id
LIMIT $limit
