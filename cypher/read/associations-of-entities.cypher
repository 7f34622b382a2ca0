// name: read/associations-of-entities    mode: read
// $ids list<string>, 1–500, each once;  $side string, SUBJECT, OBJECT or EITHER
// $after string, id of the last one of the page before, '' at first;  $limit int, for each entity
// $filter of associations (see README), null = all
// $ahead { entity, evidence: boolean }, true = with the entity itself, with the evidence
// row { of: the entity, entity: Entity or null, associations: list of { an Association, evidence: list as in read/evidence-of-associations } }
// associations by id; one that has the entity on both ends comes once
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  CALL (e) {
    WITH e
    WHERE $side <> 'OBJECT'
    MATCH (e)<-[:SUBJECT]-(a)
    RETURN a
    UNION
    WITH e
    WHERE $side <> 'SUBJECT'
    MATCH (e)<-[:OBJECT]-(a)
    RETURN a
  }
  WITH a
  WHERE a.id > $after
    AND ($filter.predicates IS NULL OR a.predicate IN $filter.predicates)
    AND ($filter.effects IS NULL OR a.effect IN $filter.effects)
    AND ($filter.datasets IS NULL OR any(dataset IN a.datasets WHERE dataset IN $filter.datasets))
    AND ($filter.minBelief IS NULL OR a.belief >= $filter.minBelief)
    AND ($filter.contested IS NULL OR a.contested = $filter.contested)
    AND ($filter.evidence IS NULL OR EXISTS {
      MATCH (a)<-[:ABOUT]-(v)
      WHERE v.supports = 'SUPPORTS'
        AND ($filter.evidence.species IS NULL OR any(taxon IN v.species WHERE taxon IN $filter.evidence.species))
        AND ($filter.evidence.systems IS NULL OR v.system IN $filter.evidence.systems)
        AND ($filter.evidence.roles IS NULL OR v.role IN $filter.evidence.roles)
        AND ($filter.evidence.directness IS NULL OR v.directness IN $filter.evidence.directness)
        AND ($filter.evidence.publications IS NULL OR v.publication IN $filter.evidence.publications)
        AND ($filter.evidence.hedged IS NULL OR v.hedged = $filter.evidence.hedged)
        AND ($filter.evidence.yearFrom IS NULL OR EXISTS { MATCH (v)-[:REPORTED_IN]->(p) WHERE p.year >= $filter.evidence.yearFrom })
        AND ($filter.evidence.yearTo IS NULL OR EXISTS { MATCH (v)-[:REPORTED_IN]->(p) WHERE p.year <= $filter.evidence.yearTo })
    })
  WITH a
  ORDER BY a.id
  LIMIT $limit
  RETURN collect(a {
    .id, .subject, .predicate, .object, .effect, .aspect,
    evidence: COLLECT {
      MATCH (a)<-[:ABOUT]-(v)
      WHERE $ahead.evidence
      OPTIONAL MATCH (v)-[:REPORTED_IN]->(p)
      RETURN v {.*, reportedIn: p {.*}}
      ORDER BY v.id
    }
  }) AS associations
}
RETURN {
  of: id,
  entity: CASE WHEN $ahead.entity THEN
    e {.id, .name, .category, .synonyms, .xrefs, .xrefMappings, .description, .taxon, .propertyNames, .propertyValues} END,
  associations: associations
} AS row
