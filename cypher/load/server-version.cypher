// name: load/server-version    mode: read
// row string, "5.26.28" or "2026.01.0"
CALL dbms.components() YIELD name, versions
WHERE name = 'Neo4j Kernel'
RETURN versions[0] AS row
