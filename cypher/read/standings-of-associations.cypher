// name: read/standings-of-associations    mode: read
// $ids list<string>, 1–500, each once
// row { id, belief, contested, twins, datasets, findings: list of { supports, system, species, publication } }, in no order; none for an id that is not there
UNWIND $ids AS id
MATCH (a:Association {id: id})
RETURN a {.id, .belief, .contested, .twins, .datasets, findings: COLLECT {
  MATCH (a)<-[:ABOUT]-(v)
  RETURN v {.supports, .system, .species, .publication}
}} AS row
