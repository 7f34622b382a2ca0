import type { MechanismGraph } from '../mechanism-graph.js';

/**
 * The walkable edges of a graph by metaedge (Himmelstein & Baranzini 2015, doi:10.1371/journal.pcbi.1004259): those of one kind between two kinds of
 * nodes. Parallel edges of one metaedge between the same pair are one relation, of the lightest of them. Relations are ordered by metaedge, subject, object.
 */
export interface Relations {
  readonly nodeCount: number;
  /** Relations of the metaedge at place m are `starts[m] … starts[m + 1] - 1`. */
  readonly starts: Uint32Array;
  /** Number of each metaedge, ascending. */
  readonly metaedges: Uint32Array;
  /** The edge that stands for each relation. */
  readonly edges: Uint32Array;
  readonly subjects: Uint32Array;
  readonly objects: Uint32Array;
  /** 1, -1, or 0 for unknown. */
  readonly signs: Int8Array;
  /** Belief in it, 0 to 1, to the power that was asked. */
  readonly beliefs: Float64Array;
  /** (Relations that leave its subject, of the same metaedge or all) ^ −damping. */
  readonly subjectFactors: Float64Array;
  /** (Relations that reach its object, of the same metaedge or all) ^ −damping. */
  readonly objectFactors: Float64Array;
}

export const DEGREE_SCOPES = ['METAEDGE', 'ENTITY'] as const;
export type DegreeScope = (typeof DEGREE_SCOPES)[number];

/** Damping exponent of the worked example of the paper, doi:10.1371/journal.pcbi.1004259.g002. */
const DAMPING = 0.5;

export interface RelationOptions {
  /** By edge: the number of its metaedge. Edges of one metaedge have the same sign, and carry an effect from subject to object all or none. */
  readonly metaedgeOf: Uint32Array;
  /** By edge: 1 = may be a relation. Absent = all that are not closed. */
  readonly edges?: Uint8Array;
  /** Only edges that carry an effect from subject to object. */
  readonly causalOnly: boolean;
  /** Damping exponent w of the path degree product, 0 to 1: 0 counts paths, 1 divides by every degree. Absent = DAMPING. */
  readonly damping?: number;
  /** Which relations a degree counts: those of the same metaedge, or all. Absent = METAEDGE, as the paper has it. */
  readonly degrees?: DegreeScope;
  /** 0 leaves belief out, 1 multiplies by it. */
  readonly beliefExponent: number;
}

/** The relations of a graph; linear in its edges. */
export const relationsOf = (graph: MechanismGraph, options: RelationOptions): Relations => {
  const { metaedgeOf, damping = DAMPING, degrees = 'METAEDGE', beliefExponent } = options;
  const { subjects, objects, weights } = graph;
  const { numbers, ordered, ends } = byMetaedge(candidateEdges(graph, options), metaedgeOf);
  const chosen = new Uint32Array(ordered.length);
  const starts = new Uint32Array(numbers.length + 1);
  let count = 0;
  let at = 0;
  for (let place = 0; place < numbers.length; place++) {
    starts[place] = count;
    for (; at < ends[place]; at++) {
      const edge = ordered[at];
      const before = count > starts[place] ? chosen[count - 1] : -1;
      const isParallel =
        before >= 0 && subjects[before] === subjects[edge] && objects[before] === objects[edge];
      if (!isParallel) chosen[count++] = edge;
      else if (weights[edge] < weights[before]) chosen[count - 1] = edge;
    }
  }
  starts[numbers.length] = count;
  const edges = chosen.slice(0, count);
  const relationSubjects = edges.map((edge) => subjects[edge]);
  const relationObjects = edges.map((edge) => objects[edge]);
  const scopes = degrees === 'METAEDGE' ? starts : Uint32Array.of(0, count);
  return {
    nodeCount: graph.nodeCount,
    starts,
    metaedges: numbers,
    edges,
    subjects: relationSubjects,
    objects: relationObjects,
    ...signsAndBeliefs(graph, edges, beliefExponent),
    subjectFactors: degreeFactors(relationSubjects, scopes, graph.nodeCount, damping),
    objectFactors: degreeFactors(relationObjects, scopes, graph.nodeCount, damping),
  };
};

const signsAndBeliefs = (
  { signs, weights }: MechanismGraph,
  edges: Uint32Array,
  beliefExponent: number,
): Pick<Relations, 'signs' | 'beliefs'> => {
  const relations = { signs: new Int8Array(edges.length), beliefs: new Float64Array(edges.length) };
  for (const [at, edge] of edges.entries()) {
    relations.signs[at] = signs[edge];
    relations.beliefs[at] = Math.exp((-weights[edge] / 1e6) * beliefExponent);
  }
  return relations;
};

/** By subject, object, index; neither closed edges nor self loops. */
const candidateEdges = (graph: MechanismGraph, { edges, causalOnly }: RelationOptions): Uint32Array => {
  const { outgoing, nodeCount } = graph;
  const last = causalOnly ? outgoing.causalEnds : outgoing.stepEnds;
  const found = new Uint32Array(graph.edgeCount);
  let count = 0;
  for (let node = 0; node < nodeCount; node++) {
    for (let at = outgoing.offsets[node]; at < last[node]; at++) {
      const edge = outgoing.edges[at];
      if (edges?.[edge] !== 0) found[count++] = edge;
    }
  }
  return found.slice(0, count);
};

/** The edges by metaedge, in their order within each (counting sort); `ends[m]` is the place after the last one of metaedge m. */
const byMetaedge = (
  edges: Uint32Array,
  metaedgeOf: Uint32Array,
): { numbers: Uint32Array; ordered: Uint32Array; ends: Uint32Array } => {
  let count = 0;
  for (const edge of edges) count = Math.max(count, metaedgeOf[edge] + 1);
  const next = new Uint32Array(count + 1);
  for (const edge of edges) next[metaedgeOf[edge] + 1]++;
  const present: number[] = [];
  for (let number = 0; number < count; number++) {
    if (next[number + 1] > 0) present.push(number);
    next[number + 1] += next[number];
  }
  const numbers = Uint32Array.from(present);
  const ends = numbers.map((number) => next[number + 1]);
  const ordered = new Uint32Array(edges.length);
  for (const edge of edges) ordered[next[metaedgeOf[edge]]++] = edge;
  return { numbers, ordered, ends };
};

/** By relation: how many of its scope have the same end, to the power −damping. @param scopes  where each begins, and the last ends */
const degreeFactors = (
  ends: Uint32Array,
  scopes: Uint32Array,
  nodeCount: number,
  damping: number,
): Float64Array => {
  const factors = new Float64Array(ends.length);
  const degrees = new Uint32Array(nodeCount);
  for (let place = 0; place + 1 < scopes.length; place++) {
    const [from, to] = [scopes[place], scopes[place + 1]];
    for (let at = from; at < to; at++) degrees[ends[at]]++;
    for (let at = from; at < to; at++) factors[at] = degrees[ends[at]] ** -damping;
    for (let at = from; at < to; at++) degrees[ends[at]] = 0;
  }
  return factors;
};
