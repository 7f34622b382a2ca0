// name: paths/all-shortest    mode: read
// Placeholders: <<TYPES>>, <<HEAD>> (the direction), <<MOST>> (steps)
// $ask map (one, since Neo4j plans anew for each combination of nulls and list lengths among parameters of their own), of:
//   from, to { ids, categories: list<string> }, ends by id or by category;  avoid list<string>
//   inner { ids, categories: list<string> }, what may lie between the ends, empty = all;  shortcuts boolean
//   predicates, effects, datasets list<string>, empty = all;  minBelief float or null;  contested boolean or null
//   onlyOne boolean, of each pair the first alone;  skip, limit int
// row { total, page: list of { entities, associations (Association), forward, sign, cost } }, a single one; paths by
// cost, steps, ids of entities, ids of associations
// This old form searches from both ends and asks the conditions on the way; on hubs it is steady where SHORTEST is not.
MATCH (a:Entity) WHERE (a.id IN $ask.from.ids OR a.category IN $ask.from.categories) AND NOT a.id IN $ask.avoid
MATCH (b:Entity) WHERE (b.id IN $ask.to.ids OR b.category IN $ask.to.categories) AND NOT b.id IN $ask.avoid AND b.id <> a.id
MATCH p = allShortestPaths((a)-[:<<TYPES>>*..<<MOST>>]-<<HEAD>>(b))
WHERE all(r IN relationships(p) WHERE r.walkable
        AND ($ask.shortcuts OR NOT r.isShortcut)
        AND (size($ask.predicates) = 0 OR type(r) IN $ask.predicates)
        AND (size($ask.effects) = 0 OR r.effect IN $ask.effects)
        AND (size($ask.datasets) = 0 OR any(dataset IN r.datasets WHERE dataset IN $ask.datasets))
        AND ($ask.minBelief IS NULL OR r.belief >= $ask.minBelief)
        AND ($ask.contested IS NULL OR r.contested = $ask.contested))
  AND all(n IN nodes(p) WHERE n.id = a.id OR n.id = b.id
        OR (NOT n.id IN $ask.avoid
            AND (size($ask.inner.ids) = 0 OR n.id IN $ask.inner.ids)
            AND (size($ask.inner.categories) = 0 OR n.category IN $ask.inner.categories)))
WITH a, b, {
       entities: [n IN nodes(p) | n.id],
       associations: [r IN relationships(p) | r.id],
       steps: relationships(p),
       forward: [i IN range(0, length(p) - 1) | startNode(relationships(p)[i]) = nodes(p)[i]],
       sign: reduce(sign = 1, r IN relationships(p) | sign * r.sign),
       cost: reduce(cost = 0, r IN relationships(p) | cost + r.weight)
             + reduce(cost = 0, n IN nodes(p)[1..-1] | cost + n.hubPenalty)
     } AS path
ORDER BY path.cost, size(path.associations), path.entities, path.associations
WITH a, b, collect(path) AS ofPair
UNWIND CASE WHEN $ask.onlyOne THEN ofPair[..1] ELSE ofPair END AS path
WITH path
ORDER BY path.cost, size(path.associations), path.entities, path.associations
WITH collect(path) AS paths
RETURN {total: size(paths), page: [path IN paths[$ask.skip..($ask.skip + $ask.limit)] | path {
  .entities, .forward, .sign, .cost,
  associations: [r IN path.steps | r {
    .id, subject: startNode(r).id, predicate: type(r), object: endNode(r).id, .effect, .aspect}]
}]} AS row
