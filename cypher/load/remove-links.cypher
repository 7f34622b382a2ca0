// name: load/remove-links    mode: write
// $ids list<string>; links that other nodes have to these stay
UNWIND $ids AS id
MATCH (n:<<KIND>> {id: id})
USING INDEX SEEK n:<<KIND>>(id)
WITH n
MATCH (n)-[link:SUBJECT|OBJECT|ABOUT|REPORTED_IN|STEP]->()
DELETE link
