// name: load/lines    mode: read
// $ids list<string>
// row { id, line }, what a reader knows the node by
UNWIND $ids AS id
MATCH (n:<<KIND>> {id: id})
RETURN
  {
    id: id,
    line: coalesce(
      n.name,
      n.citation,
      n.statement,
      n.subject + ' ' + n.predicate + ' ' + n.object,
      n.subject + ' / ' + n.object,
      ''
    )
  } AS row
