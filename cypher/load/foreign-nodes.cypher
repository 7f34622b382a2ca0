// name: load/foreign-nodes    mode: read
// $kinds list<string>, the labels that a load writes
// row { label, nodes }, of nodes under these labels that no load has written, in any form: they lack its hash
MATCH (n:<<KINDS>>)
WHERE n.contentHash IS NULL
WITH [kind IN $kinds WHERE kind IN labels(n)][0] AS label, count(*) AS nodes
RETURN {label: label, nodes: nodes} AS row
ORDER BY label
