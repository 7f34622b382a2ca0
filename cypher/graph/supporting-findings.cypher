// name: graph/supporting-findings    mode: read
// $filter map of species, systems, roles, directness, publications list<string>, empty = all;
//   yearFrom, yearTo int or null;  hedged boolean or null
// row { association, publication (null for none) }, of every supporting finding that fits, in no order
MATCH (v:Evidence)
WHERE v.supports = 'SUPPORTS'
  AND (size($filter.species) = 0 OR any(taxon IN v.species WHERE taxon IN $filter.species))
  AND (size($filter.systems) = 0 OR v.system IN $filter.systems)
  AND (size($filter.roles) = 0 OR v.role IN $filter.roles)
  AND (size($filter.directness) = 0 OR v.directness IN $filter.directness)
  AND (size($filter.publications) = 0 OR v.publication IN $filter.publications)
  AND ($filter.hedged IS NULL OR v.hedged = $filter.hedged)
OPTIONAL MATCH (v)-[:REPORTED_IN]->(p:Publication)
WITH v, p
WHERE ($filter.yearFrom IS NULL OR p.year >= $filter.yearFrom) AND ($filter.yearTo IS NULL OR p.year <= $filter.yearTo)
RETURN {association: v.association, publication: v.publication} AS row
