// name: read/associations-of-publications    mode: read
// $ids list<string>, 1–500, each once
// $after string, id of the last one of the page before, '' at first;  $limit int, for each publication
// row { an Association, of: the publication }, of each publication by id
UNWIND $ids AS id
CALL (id) {
  MATCH (:Publication {id: id})<-[:REPORTED_IN]-(:Evidence)-[:ABOUT]->(a)
  WHERE a.id > $after
  WITH DISTINCT a
  RETURN a
  ORDER BY a.id
  LIMIT $limit
}
RETURN a {.id, .subject, .predicate, .object, .effect, .aspect, of: id} AS row
