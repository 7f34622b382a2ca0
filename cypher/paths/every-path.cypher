// name: paths/every-path    mode: read
// Placeholders: <<PARTS>>, see paths/part
// $ask map, as in paths/all-shortest, and:
//   parts list of { predicates, effects, categories: list<string> }, empty = all;  minSteps, maxSteps int, 1–8
//   via list<string>, entities inside every path;  sign 1, −1, 0 (unknown) or null for any
//   shortestOnly boolean, of each pair those with the fewest steps;  top int or null, so many of all
// row { total, page: list of { entities, associations (Association), forward, sign, cost } }, a single one; paths by
// cost, steps, ids of entities, ids of associations
MATCH (a:Entity) WHERE (a.id IN $ask.from.ids OR a.category IN $ask.from.categories) AND NOT a.id IN $ask.avoid
MATCH (b:Entity) WHERE (b.id IN $ask.to.ids OR b.category IN $ask.to.categories) AND NOT b.id IN $ask.avoid AND b.id <> a.id
MATCH p = (a) <<PARTS>> (b)
WHERE $ask.minSteps <= length(p) <= $ask.maxSteps
  AND all(i IN range(0, length(p) - 1) WHERE NOT nodes(p)[i] IN nodes(p)[i + 1..])
  AND all(id IN $ask.via WHERE any(n IN nodes(p)[1..-1] WHERE n.id = id))
  AND ($ask.sign IS NULL OR $ask.sign = reduce(sign = 1, r IN relationships(p) | sign * r.sign))
WITH DISTINCT a, b, {
       entities: [n IN nodes(p) | n.id],
       associations: [r IN relationships(p) | r.id],
       steps: relationships(p),
       forward: [i IN range(0, length(p) - 1) | startNode(relationships(p)[i]) = nodes(p)[i]],
       sign: reduce(sign = 1, r IN relationships(p) | sign * r.sign),
       cost: reduce(cost = 0, r IN relationships(p) | cost + r.weight)
             + reduce(cost = 0, n IN nodes(p)[1..-1] | cost + n.hubPenalty)
     } AS path
ORDER BY path.cost, size(path.associations), path.entities, path.associations
WITH a, b, collect(path) AS ofPair, min(size(path.associations)) AS fewest
WITH CASE WHEN $ask.shortestOnly THEN [path IN ofPair WHERE size(path.associations) = fewest] ELSE ofPair END AS ofPair
UNWIND CASE WHEN $ask.onlyOne THEN ofPair[..1] ELSE ofPair END AS path
WITH path
ORDER BY path.cost, size(path.associations), path.entities, path.associations
WITH collect(path) AS paths
WITH CASE WHEN $ask.top IS NULL THEN paths ELSE paths[..$ask.top] END AS paths
RETURN {total: size(paths), page: [path IN paths[$ask.skip..($ask.skip + $ask.limit)] | path {
  .entities, .forward, .sign, .cost,
  associations: [r IN path.steps | r {
    .id, subject: startNode(r).id, predicate: type(r), object: endNode(r).id, .effect, .aspect}]
}]} AS row
