// name: read/entities-by-ids    mode: read
// $ids list<string>, 1–500
// row of Entity, in no order; none for an id that is not there
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e {.id, .name, .category, .synonyms, .xrefs, .xrefMappings, .description, .taxon, .propertyNames, .propertyValues} AS row
