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

/** The allowed steps over relations as a matrix. */
export const stepMatrix = (relations: Relations, allowed: AllowedMetaedges): StepMatrix => {
  const toObject = walked(relations, allowed.toObject);
  const toSubject = walked(relations, allowed.toSubject);
  const isBoth = toObject.length > 0 && toSubject.length > 0;
  const along = stepRows(relations, toObject, toSubject);
  if (isBoth && sameMetaedges(allowed)) return { leaving: along, arriving: along };
  return { leaving: along, arriving: stepRows(relations, toSubject, toObject) };
};

const sameMetaedges = ({ toObject, toSubject }: AllowedMetaedges): boolean =>
  toObject.every((bit, place) => bit === toSubject[place]);

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

/** Steps from subjects over some relations and from objects over others (counting sort). */
const stepRows = (relations: Relations, fromSubject: Uint32Array, fromObject: Uint32Array): StepRows => {
  const { nodeCount, subjects, objects, signs, beliefs, subjectFactors, objectFactors } = relations;
  const starts = new Uint32Array(nodeCount + 1);
  for (const at of fromSubject) starts[subjects[at] + 1]++;
  for (const at of fromObject) starts[objects[at] + 1]++;
  for (let node = 0; node < nodeCount; node++) starts[node + 1] += starts[node];
  const next = starts.slice();
  const count = fromSubject.length + fromObject.length;
  const rows = {
    starts,
    nodes: new Uint32Array(count),
    weights: new Float64Array(count),
    signs: new Int8Array(count),
  };
  const place = (from: number, to: number, at: number): void => {
    const slot = next[from]++;
    rows.nodes[slot] = to;
    rows.weights[slot] = beliefs[at] * subjectFactors[at] * objectFactors[at];
    rows.signs[slot] = signs[at];
  };
  for (const at of fromSubject) place(subjects[at], objects[at], at);
  for (const at of fromObject) place(objects[at], subjects[at], at);
  return rows;
};
