import type { MechanismGraph } from '../../graph/mechanism-graph.js';
import type { PathSearch, Search } from './search.js';

/** Up to so many edges the whole graph is gone through in the time that a search may run where it is asked for. */
const SMALL_GRAPH_EDGES = 100_000;
const FEW_ENDS = 1_000;

/**
 * Whether a search asks early and often if it should stop, so that it may be tried where other requests wait. On a large graph those do that grow from
 * both ends of a pair; the others first prepare something for every node.
 */
export const beginsGently = ({ edgeCount }: MechanismGraph, search: Search): boolean =>
  edgeCount <= SMALL_GRAPH_EDGES || (search.kind === 'paths' && growsFromEnds(search.query));

const growsFromEnds = (query: PathSearch['query']): boolean => {
  const { select, sources, targets, pattern, sign, coherence, via, minSteps } = query;
  if (pattern !== undefined || sign !== undefined) return false;
  if (select === 'TOP') return sources.length <= 1 && targets.length <= 1;
  const isPlain = via.length === 0 && coherence === undefined && minSteps === 1;
  return select !== 'ALL' && isPlain && sources.length + targets.length <= FEW_ENDS;
};
