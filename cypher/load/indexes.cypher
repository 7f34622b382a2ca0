// name: load/indexes    mode: read
// row { name, state }, those of constraints among them
SHOW INDEXES YIELD name, state
RETURN {name: name, state: state} AS row
