// name: read/mechanisms-by-ids    mode: read
// $ids list<string>, 1–500
// row of Mechanism, in no order; none for an id that is not there
UNWIND $ids AS id
MATCH (m:Mechanism {id: id})
RETURN m {.id, .name, .publication, .steps, .hedged, .statement, .locatorDocument, .locatorSection, .locatorFingerprint} AS row
