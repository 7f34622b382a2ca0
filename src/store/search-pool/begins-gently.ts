import type { MechanismGraph } from '../../graph/mechanism-graph.js';
import type { PathSearch, Search } from './search.js';

/** Up to so many edges the whole graph is gone through in the time that a search may run where it is asked for. */
const SMALL_GRAPH_EDGES = 100_000;
const FEW_ENDS = 1_000;
/** More of them may be too many for a search over states. */
const FEW_PARTS = 4;
const FEW_VIA = 2;

/**
 * Whether a search asks early and often if it should stop, so that it may be tried where other requests wait. On a large graph those for paths do, which grow from the ends; the
 * others, and long lists of ends or conditions, first prepare something for every one or for every node. Candidates are compared with many graphs, and never done at once.
 */
export const beginsGently = ({ edgeCount }: MechanismGraph, search: Search): boolean =>
  search.kind !== 'candidates' &&
  (edgeCount <= SMALL_GRAPH_EDGES || (search.kind === 'paths' && growsFromEnds(search.query)));

const growsFromEnds = ({ sources, targets, pattern = [], via }: PathSearch['query']): boolean =>
  sources.length + targets.length <= FEW_ENDS && pattern.length <= FEW_PARTS && via.length <= FEW_VIA;
