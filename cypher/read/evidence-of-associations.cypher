// name: read/evidence-of-associations    mode: read
// $ids list<string>, 1–500, each once
// row { id of the association, evidence: list of Evidence by id, each with reportedIn, its Publication or null }, in no order
UNWIND $ids AS id
MATCH (a:Association {id: id})
RETURN {
  id: id,
  evidence: COLLECT {
    MATCH (a)<-[:ABOUT]-(v)
    OPTIONAL MATCH (v)-[:REPORTED_IN]->(p)
    RETURN v {.*, reportedIn: p {.*}}
    ORDER BY v.id
  }
} AS row
