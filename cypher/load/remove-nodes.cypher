// name: load/remove-nodes    mode: write
// $ids list<string>
UNWIND $ids AS id
MATCH (n:<<KIND>> {id: id})
DETACH DELETE n
