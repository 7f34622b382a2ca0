// name: graph/projected-associations    mode: read
// $after string, id of the last one of the portion before, '' at first;  $limit int
// row { an Association, belief, contested, twins, datasets, isShortcut, studies }, by id
MATCH (a:Association)
WHERE a.id > $after
RETURN a {.id, .subject, .predicate, .object, .effect, .aspect,
          .belief, .contested, .twins, .datasets, .isShortcut, .studies} AS row
ORDER BY a.id
LIMIT $limit
