/** Edges by one of their ends: those of node i are `edges[offsets[i]] … edges[offsets[i + 1] - 1]`, ascending. */
export interface Adjacency {
  readonly offsets: Uint32Array;
  readonly edges: Uint32Array;
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

/** The loaded graph, frozen: columns, adjacency both ways and the penalty of passing through a node. */
export interface MechanismGraph extends GraphColumns {
  readonly edgeCount: number;
  readonly outgoing: Adjacency;
  readonly incoming: Adjacency;
  /** By node, in millionths: added to a step that leaves a node which is not the start of the path. */
  readonly hubPenalties: Uint32Array;
}

/** Factor of the logarithm of the degree in the hub penalty. */
export const HUB_PENALTY = 0.1;

/**
 * The graph of the given columns. Degree counts the edges that may be walked at all, both ways, over the whole graph (no filter);
 * the penalty of a node is HUB_PENALTY · ln(degree), in millionths.
 * @throws RangeError when columns differ in length or an end lies outside the nodes
 */
export const buildGraph = (columns: GraphColumns): MechanismGraph => {
  const { nodeCount, subjects, objects, closed } = columns;
  const edgeCount = subjects.length;
  for (const [name, column] of Object.entries(columns)) {
    if (ArrayBuffer.isView(column) && 'length' in column && column.length !== edgeCount) {
      throw new RangeError(`column ${name} has ${String(column.length)} entries, expected ${edgeCount}`);
    }
  }
  const degrees = new Uint32Array(nodeCount);
  for (let edge = 0; edge < edgeCount; edge++) {
    if (subjects[edge] >= nodeCount || objects[edge] >= nodeCount) {
      throw new RangeError(`edge ${edge} ends outside the ${nodeCount} nodes`);
    }
    if (closed[edge] === 1) continue;
    degrees[subjects[edge]]++;
    degrees[objects[edge]]++;
  }
  const hubPenalties = Uint32Array.from(degrees, (degree) =>
    degree > 1 ? Math.round(HUB_PENALTY * Math.log(degree) * 1e6) : 0,
  );
  return {
    ...columns,
    edgeCount,
    hubPenalties,
    outgoing: adjacencyBy(subjects, nodeCount),
    incoming: adjacencyBy(objects, nodeCount),
  };
};

/** Counting sort of the edges by one end. */
const adjacencyBy = (ends: Uint32Array, nodeCount: number): Adjacency => {
  const offsets = new Uint32Array(nodeCount + 1);
  for (const end of ends) offsets[end + 1]++;
  for (let node = 0; node < nodeCount; node++) offsets[node + 1] += offsets[node];
  const next = offsets.slice();
  const edges = new Uint32Array(ends.length);
  for (let edge = 0; edge < ends.length; edge++) edges[next[ends[edge]]++] = edge;
  return { offsets, edges };
};
