// name: read/publications-by-ids    mode: read
// $ids list<string>, 1–500
// row of Publication, in no order; none for an id that is not there
UNWIND $ids AS id
MATCH (p:Publication {id: id})
RETURN p {.*} AS row
