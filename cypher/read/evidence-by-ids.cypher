// name: read/evidence-by-ids    mode: read
// $ids list<string>, 1–500
// row of Evidence, in no order; none for an id that is not there
UNWIND $ids AS id
MATCH (v:Evidence {id: id})
RETURN v {.*} AS row
