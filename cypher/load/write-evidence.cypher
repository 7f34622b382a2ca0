// name: load/write-evidence    mode: write
// $rows list<{ id, properties }>, without links: new, or after remove-links; a finding without a publication is linked to its association alone
// Quantities that are whole arrive as integers; they are kept as floats like the others.
UNWIND $rows AS row
MATCH (a:Association {id: row.properties.association})
MERGE (v:Evidence {id: row.id})
SET v = row.properties
SET
  v.doseValue = toFloat(row.properties.doseValue),
  v.doseMax = toFloat(row.properties.doseMax),
  v.durationValue = toFloat(row.properties.durationValue),
  v.durationMax = toFloat(row.properties.durationMax),
  v.resultValue = toFloat(row.properties.resultValue),
  v.resultMax = toFloat(row.properties.resultMax),
  v.timepointValue = toFloat(row.properties.timepointValue),
  v.timepointMax = toFloat(row.properties.timepointMax)
CREATE (v)-[:ABOUT]->(a)
WITH v, row
MATCH (p:Publication {id: row.properties.publication})
CREATE (v)-[:REPORTED_IN]->(p)
