// name: read/known-publications    mode: read
// $ids list<string>, 1–1,000
// row string, each of the ids that is a publication's, in no order
UNWIND $ids AS id
MATCH (p:Publication {id: id})
RETURN p.id AS row
