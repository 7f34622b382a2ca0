// name: read/known-entities    mode: read
// $ids list<string>, 1–4,000
// row string, each of the ids that is an entity's, in no order
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS row
