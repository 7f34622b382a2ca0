import { shareBytes, shareInt8s, sharedUint32s, shareUint32s } from './shared-memory.js';

/**
 * Edges by one of their ends: those of node i stand from `offsets[i]` to before `offsets[i + 1]`. First come the steps in the causal direction (to
 * before `causalEnds[i]`), then the other steps (to before `stepEnds[i]`), then what is never walked: closed edges and self loops.
 * Within each part they are ordered by neighbour, then edge, so that one neighbour is found among thousands by halving.
 */
export interface Adjacency {
  readonly offsets: Uint32Array;
  readonly causalEnds: Uint32Array;
  readonly stepEnds: Uint32Array;
  readonly edges: Uint32Array;
  /** The other end of each of `edges`: a search need not look it up by edge, which is most of its time. */
  readonly neighbours: Uint32Array;
}

/** What each edge rests on: the studies of edge e are `ids[offsets[e]] … ids[offsets[e + 1] - 1]`, ascending. */
export interface EdgeStudies {
  readonly offsets: Uint32Array;
  readonly ids: Uint32Array;
}

/** Columns from which a graph is built, one entry an edge unless said otherwise. */
export interface GraphColumns {
  readonly nodeCount: number;
  /** Node index. */
  readonly subjects: Uint32Array;
  /** Node index. */
  readonly objects: Uint32Array;
  /** 1, -1, or 0 for unknown; structural edges have 1. */
  readonly signs: Int8Array;
  /** 1: a step of a mechanism in the causal direction; 0: walked only when either direction is asked; see `closed`. */
  readonly mechanistic: Uint8Array;
  /** 1: never walked (no effect reported, or nothing supports it). */
  readonly closed: Uint8Array;
  /** −ln(belief) in millionths, rounded. Integers, so that sums are exact and equal costs are equal in every store. */
  readonly weights: Uint32Array;
  readonly studies: EdgeStudies;
}

/**
 * The loaded graph, frozen: columns, adjacency both ways and the penalty of passing through a node. All of it lies in shared memory: other threads
 * search it where it is.
 */
export interface MechanismGraph extends GraphColumns {
  readonly edgeCount: number;
  readonly outgoing: Adjacency;
  readonly incoming: Adjacency;
  /** By node: edges that may be walked at all, both ways; a self loop counts twice. */
  readonly degrees: Uint32Array;
  /** By node, in millionths: added to a step that leaves a node which is not the start of the path. */
  readonly hubPenalties: Uint32Array;
}

/** Factor of the logarithm of the degree in the hub penalty; chosen on the training part of docs/validation.md. */
export const HUB_PENALTY = 1;

/** What is computed from the columns once and may be kept with them. */
export type GraphIndexes = Pick<MechanismGraph, 'degrees' | 'outgoing' | 'incoming'>;

/**
 * The graph of the given columns. Degree counts the edges that may be walked at all, both ways, over the whole graph (no filter);
 * the penalty of a node is HUB_PENALTY · ln(degree), in millionths. Columns that are not in shared memory are copied into it.
 * @param kept  the indexes of the same columns, where they were computed before
 * @throws RangeError when columns differ in length or an end lies outside the nodes
 */
export const buildGraph = (columns: GraphColumns, kept?: GraphIndexes): MechanismGraph => {
  checkLengths(columns);
  const shared = inSharedMemory(columns);
  const indexes = kept === undefined ? indexesOf(shared) : sharedIndexes(kept);
  const hubPenalties = sharedUint32s(columns.nodeCount);
  for (const [node, degree] of indexes.degrees.entries()) {
    if (degree > 1) hubPenalties[node] = Math.round(HUB_PENALTY * Math.log(degree) * 1e6);
  }
  return { ...shared, ...indexes, edgeCount: columns.subjects.length, hubPenalties };
};

const indexesOf = (columns: GraphColumns): GraphIndexes => {
  const { nodeCount, subjects, objects, closed } = columns;
  const degrees = sharedUint32s(nodeCount);
  for (let edge = 0; edge < subjects.length; edge++) {
    if (subjects[edge] >= nodeCount || objects[edge] >= nodeCount) {
      throw new RangeError(`edge ${edge} ends outside the ${nodeCount} nodes`);
    }
    if (closed[edge] === 1) continue;
    degrees[subjects[edge]]++;
    degrees[objects[edge]]++;
  }
  return {
    degrees,
    outgoing: adjacencyBy(subjects, objects, columns),
    incoming: adjacencyBy(objects, subjects, columns),
  };
};

const sharedIndexes = ({ degrees, outgoing, incoming }: GraphIndexes): GraphIndexes => ({
  degrees: shareUint32s(degrees),
  outgoing: sharedAdjacency(outgoing),
  incoming: sharedAdjacency(incoming),
});

const sharedAdjacency = ({ offsets, causalEnds, stepEnds, edges, neighbours }: Adjacency): Adjacency => ({
  offsets: shareUint32s(offsets),
  causalEnds: shareUint32s(causalEnds),
  stepEnds: shareUint32s(stepEnds),
  edges: shareUint32s(edges),
  neighbours: shareUint32s(neighbours),
});

const checkLengths = (columns: GraphColumns): void => {
  const edgeCount = columns.subjects.length;
  for (const [name, column] of Object.entries(columns)) {
    if (ArrayBuffer.isView(column) && 'length' in column && column.length !== edgeCount) {
      throw new RangeError(`column ${name} has ${String(column.length)} entries, expected ${edgeCount}`);
    }
  }
};

const inSharedMemory = (columns: GraphColumns): GraphColumns => ({
  nodeCount: columns.nodeCount,
  subjects: shareUint32s(columns.subjects),
  objects: shareUint32s(columns.objects),
  signs: shareInt8s(columns.signs),
  mechanistic: shareBytes(columns.mechanistic),
  closed: shareBytes(columns.closed),
  weights: shareUint32s(columns.weights),
  studies: { offsets: shareUint32s(columns.studies.offsets), ids: shareUint32s(columns.studies.ids) },
});

/** Parts of a node's edges, in their order. */
const [CAUSAL, OTHER_STEP, NEVER] = [0, 1, 2];
const PARTS = 3;

/** Counting sort of the edges by one end and by part. */
const adjacencyBy = (
  ends: Uint32Array,
  farEnds: Uint32Array,
  { nodeCount, closed, mechanistic }: GraphColumns,
): Adjacency => {
  const partOf = (edge: number): number =>
    closed[edge] === 1 || ends[edge] === farEnds[edge]
      ? NEVER
      : mechanistic[edge] === 1
        ? CAUSAL
        : OTHER_STEP;
  const starts = new Uint32Array(nodeCount * PARTS + 1);
  for (let edge = 0; edge < ends.length; edge++) starts[ends[edge] * PARTS + partOf(edge) + 1]++;
  for (let at = 1; at < starts.length; at++) starts[at] += starts[at - 1];
  const next = starts.slice();
  const edges = sharedUint32s(ends.length);
  const neighbours = sharedUint32s(ends.length);
  for (const edge of orderedBy(farEnds, nodeCount)) {
    const at = next[ends[edge] * PARTS + partOf(edge)]++;
    edges[at] = edge;
    neighbours[at] = farEnds[edge];
  }
  return {
    offsets: everyThird(starts, CAUSAL, nodeCount + 1),
    causalEnds: everyThird(starts, OTHER_STEP, nodeCount),
    stepEnds: everyThird(starts, NEVER, nodeCount),
    edges,
    neighbours,
  };
};

const everyThird = (starts: Uint32Array, first: number, count: number): Uint32Array => {
  const taken = sharedUint32s(count);
  for (let node = 0; node < count; node++) taken[node] = starts[node * PARTS + first];
  return taken;
};

/** All edges by one of their ends, then by index (counting sort). */
const orderedBy = (ends: Uint32Array, nodeCount: number): Uint32Array => {
  const next = new Uint32Array(nodeCount + 1);
  for (const end of ends) next[end + 1]++;
  for (let node = 0; node < nodeCount; node++) next[node + 1] += next[node];
  const ordered = new Uint32Array(ends.length);
  for (let edge = 0; edge < ends.length; edge++) ordered[next[ends[edge]]++] = edge;
  return ordered;
};
