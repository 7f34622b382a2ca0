import { z } from 'zod';
import { VesipathError } from '../../../errors.js';
import type { Database } from '../database.js';
import { KINDS, statementOfKinds } from './kinds.js';

const FOREIGN_NODES = statementOfKinds('load/foreign-nodes');

const Foreign = z.object({ label: z.string(), nodes: z.number() });

/**
 * Passes a database whose nodes under the labels of a load are all Vesipath's, since a load removes what the knowledge has not. Nodes of any
 * other label may stand beside them.
 * @throws VesipathError FOREIGN_GRAPH with how many there are of which label
 */
export const requireOwnNodes = async (database: Database, signal?: AbortSignal): Promise<void> => {
  const rows = await database.read(FOREIGN_NODES, { kinds: KINDS }, { signal });
  const foreign = rows.map((row) => Foreign.parse(row));
  const nodes = foreign.reduce((sum, each) => sum + each.nodes, 0);
  if (nodes === 0) return;
  const counts = foreign.map(
    (each) => `${each.nodes} ${each.nodes === 1 ? 'node' : 'nodes'} labelled ${each.label}`,
  );
  const [has, them] = nodes === 1 ? ['it has', 'it'] : ['they have', 'them'];
  throw new VesipathError(
    'FOREIGN_GRAPH',
    `The database holds ${counts.join(', ')} that Vesipath did not write (${has} no contentHash). Remove ${them} or load into another database.`,
    { nodes },
  );
};
