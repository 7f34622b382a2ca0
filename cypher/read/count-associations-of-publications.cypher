// name: read/count-associations-of-publications    mode: read
// $ids list<string>, 1–500, each once
// row { of: the publication, count }, in no order; none for 0
UNWIND $ids AS id
MATCH (:Publication {id: id})<-[:REPORTED_IN]-(:Evidence)-[:ABOUT]->(a)
WITH id AS of, count(DISTINCT a) AS count
RETURN {of: of, count: count} AS row
