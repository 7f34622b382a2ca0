// name: load/lines    mode: read
// $ids list<string>
// row { id, line }, what a reader knows the node by: of an association its content, so that no two have the same
UNWIND $ids AS id
MATCH (n:<<KIND>> {id: id})
RETURN
  {
    id: id,
    line: coalesce(
      n.name,
      n.citation,
      n.statement,
      n.subject + ' ' + n.predicate + ' ' + n.object +
        CASE
          WHEN n.effect IS NULL AND n.aspect IS NULL THEN ''
          ELSE ' (' + trim(coalesce(n.effect, '') + ' ' + coalesce(n.aspect, '')) + ')'
        END,
      n.subject + ' / ' + n.object,
      ''
    )
  } AS row
