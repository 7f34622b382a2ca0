// name: read/associations-by-ids    mode: read
// $ids list<string>, 1–500
// row of Association, in no order; none for an id that is not there
UNWIND $ids AS id
MATCH (a:Association {id: id})
RETURN a {.id, .subject, .predicate, .object, .effect, .aspect} AS row
