// name: read/associations-with-ends    mode: read
// $subjects, $objects list<string> or null for all, not both of them
// $after string, id of the last one of the page before, '' at first;  $limit int
// $filter of associations (see README), null = all
// row of Association, by id. The search begins where fewer associations are; right after a load the planner has no counts yet and is told the index.
CALL () {
  MATCH (s:Entity)
  WHERE s.id IN $subjects
  RETURN sum(COUNT { (s)<-[:SUBJECT]-() }) AS outgoing
}
CALL () {
  MATCH (o:Entity)
  WHERE o.id IN $objects
  RETURN sum(COUNT { (o)<-[:OBJECT]-() }) AS incoming
}
WITH $objects IS NULL OR ($subjects IS NOT NULL AND outgoing <= incoming) AS fromSubjects
CALL (fromSubjects) {
  WITH fromSubjects
  WHERE fromSubjects
  MATCH (s:Entity)<-[:SUBJECT]-(a)
  USING INDEX SEEK s:Entity(id)
  WHERE s.id IN $subjects AND ($objects IS NULL OR a.object IN $objects)
  RETURN a
  UNION ALL
  WITH fromSubjects
  WHERE NOT fromSubjects
  MATCH (o:Entity)<-[:OBJECT]-(a)
  USING INDEX SEEK o:Entity(id)
  WHERE o.id IN $objects AND ($subjects IS NULL OR a.subject IN $subjects)
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
RETURN a {.id, .subject, .predicate, .object, .effect, .aspect} AS row
ORDER BY a.id
LIMIT $limit
