import { project, type Projection } from '../projection/projection.js';
import type { GraphTables } from '../tables/graph-tables.js';
import { EvidenceRows } from './evidence-rows.js';

export const projectTables = (tables: GraphTables, evidence = new EvidenceRows(tables)): Projection =>
  project({
    entities: tables.entities,
    associations: tables.associations,
    studies: evidence.supporting(null).studies,
    edgesOfDatasets: (ids) => evidence.ofDatasets(ids),
  });
