import type { Relations } from './relations.js';

/** Steps by the node they leave: those of node i are `starts[i] … starts[i + 1] - 1`. */
export interface StepRows {
  readonly starts: Uint32Array;
  /** Node that each step arrives at. */
  readonly nodes: Uint32Array;
  /** Belief and degrees together, above 0. */
  readonly weights: Float64Array;
  /** 1, -1, or 0 for unknown. */
  readonly signs: Int8Array;
  /** Relation that is walked to its object; the complement (~) of one that is walked to its subject. */
  readonly relations: Int32Array;
}

/** The steps of one place of a metapath as a sparse matrix, by row and by column. */
export interface StepMatrix {
  /** From a node onwards. */
  readonly leaving: StepRows;
  /** The same steps from the node where they arrive. */
  readonly arriving: StepRows;
}

/** Which way relations are walked: to the object, to the subject, or both. */
export type Walk = 'DOWNSTREAM' | 'UPSTREAM' | 'EITHER';

/** By number of metaedge: 1 = may be walked so. */
export interface AllowedMetaedges {
  readonly toObject: Uint8Array;
  readonly toSubject: Uint8Array;
}

/** Everything that a walk may use. @param count  one more than the highest number of a metaedge */
export const allMetaedges = (count: number, walk: Walk): AllowedMetaedges => ({
  toObject: new Uint8Array(count).fill(walk === 'UPSTREAM' ? 0 : 1),
  toSubject: new Uint8Array(count).fill(walk === 'DOWNSTREAM' ? 0 : 1),
});

/** The allowed steps over relations as a matrix. The steps by where they arrive are put together when they are asked for. */
export const stepMatrix = (relations: Relations, allowed: AllowedMetaedges): StepMatrix => {
  const toObject = walked(relations, allowed.toObject);
  const toSubject = walked(relations, allowed.toSubject);
  let arriving: StepRows | null = null;
  return {
    leaving: stepRows(relations, { fromSubjects: toObject, fromObjects: toSubject, leaving: true }),
    get arriving() {
      return (arriving ??= stepRows(relations, {
        fromSubjects: toSubject,
        fromObjects: toObject,
        leaving: false,
      }));
    },
  };
};

/** Relations of the metaedges. */
const walked = ({ starts, metaedges, edges }: Relations, bits: Uint8Array): Uint32Array => {
  const found = new Uint32Array(edges.length);
  let count = 0;
  for (const [place, metaedge] of metaedges.entries()) {
    if (bits[metaedge] !== 1) continue;
    for (let at = starts[place]; at < starts[place + 1]; at++) found[count++] = at;
  }
  return found.slice(0, count);
};

interface RowsOf {
  /** Relations by their subject. */
  readonly fromSubjects: Uint32Array;
  /** Relations by their object. */
  readonly fromObjects: Uint32Array;
  /** The steps leave these ends; else they arrive there. */
  readonly leaving: boolean;
}

/** Steps by one of their ends (counting sort). */
const stepRows = (relations: Relations, { fromSubjects, fromObjects, leaving }: RowsOf): StepRows => {
  const { nodeCount, subjects, objects, signs, beliefs, subjectFactors, objectFactors } = relations;
  const starts = new Uint32Array(nodeCount + 1);
  for (const at of fromSubjects) starts[subjects[at] + 1]++;
  for (const at of fromObjects) starts[objects[at] + 1]++;
  for (let node = 0; node < nodeCount; node++) starts[node + 1] += starts[node];
  const next = starts.slice();
  const count = fromSubjects.length + fromObjects.length;
  const rows = {
    starts,
    nodes: new Uint32Array(count),
    weights: new Float64Array(count),
    signs: new Int8Array(count),
    relations: new Int32Array(count),
  };
  const place = (row: number, node: number, at: number, forward: boolean): void => {
    const slot = next[row]++;
    rows.nodes[slot] = node;
    rows.weights[slot] = beliefs[at] * subjectFactors[at] * objectFactors[at];
    rows.signs[slot] = signs[at];
    rows.relations[slot] = forward ? at : ~at;
  };
  for (const at of fromSubjects) place(subjects[at], objects[at], at, leaving);
  for (const at of fromObjects) place(objects[at], subjects[at], at, !leaving);
  return rows;
};
