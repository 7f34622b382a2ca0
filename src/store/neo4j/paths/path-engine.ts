/**
 * Where paths are searched. PROJECTION: in this process, over topology streamed out of the database once a release. CYPHER: in the database, where a
 * statement gives exactly the same; the rest, and what Cypher did not end in time, over the projection. AUTO: over the projection; and until
 * that is there, shortest paths with no condition on the whole path in the database (docs/decisions/0002-paths-in-neo4j.md).
 */
export const PATH_ENGINES = ['AUTO', 'PROJECTION', 'CYPHER'] as const;
export type PathEngine = (typeof PATH_ENGINES)[number];
