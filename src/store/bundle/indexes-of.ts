import type { GraphTables } from '../tables/graph-tables.js';
import type { IndexArrays } from './arrays-file.js';

/** What is computed from the tables once, when they are written. */
export const indexesOf = (tables: GraphTables): IndexArrays => ({ evidenceById: tables.evidenceById });
