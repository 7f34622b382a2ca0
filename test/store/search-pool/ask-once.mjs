/* A program of the built project that has one search done in a thread and closes nothing. It has ended when that is told. */
import { buildGraph } from '../../../dist/graph/mechanism-graph.js';
import { SearchPool } from '../../../dist/store/search-pool/search-pool.js';

const graph = buildGraph({
  nodeCount: 2,
  subjects: Uint32Array.of(0),
  objects: Uint32Array.of(1),
  signs: Int8Array.of(1),
  mechanistic: Uint8Array.of(1),
  closed: Uint8Array.of(0),
  weights: Uint32Array.of(5),
  studies: { offsets: Uint32Array.of(0, 0), ids: new Uint32Array(0) },
});
const query = {
  ...{ sources: [0], targets: [1], direction: 'CAUSAL', select: 'ALL', k: 1, minSteps: 1, maxSteps: 8 },
  ...{ via: [], avoid: [], limit: 5, countAll: true, maxExpansions: 100 },
};
const pool = new SearchPool({ threads: 2, maxWaiting: 1, heapMb: 64 });
const { paths } = await pool.search(graph, { kind: 'paths', query, skip: 0 }, { shouldStop: () => false });
process.stdout.write(JSON.stringify(paths));
