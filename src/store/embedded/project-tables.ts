import type { GraphIndexes } from '../../graph/mechanism-graph.js';
import { project, type Projection } from '../projection/projection.js';
import type { GraphTables } from '../tables/graph-tables.js';
import { EvidenceRows } from './evidence-rows.js';

/** @param indexes  of the same graph, where they were computed before */
export const projectTables = (
  tables: GraphTables,
  evidence = new EvidenceRows(tables),
  indexes?: GraphIndexes,
): Projection =>
  project({
    entities: tables.entities,
    associations: tables.associations,
    studies: evidence.supporting(null).studies,
    edgesOfDatasets: (ids) => evidence.ofDatasets(ids),
    indexes,
  });
