// name: load/await-indexes    mode: schema
// Over a graph that was imported they are filled now; an hour is enough for any.
CALL db.awaitIndexes(3600)
