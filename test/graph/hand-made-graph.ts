import { buildGraph } from '../../src/graph/mechanism-graph.js';
import type { EdgeStudies, GraphColumns, MechanismGraph } from '../../src/graph/mechanism-graph.js';

/** An edge as the tests write it down; its position in the list is its index. */
export interface HandMadeEdge {
  readonly subject: number;
  readonly object: number;
  readonly sign: 1 | -1 | 0;
  readonly weight: number;
  readonly mechanistic: boolean;
  readonly closed: boolean;
  readonly studies: readonly number[];
}

/** A mechanistic, open, activating edge of weight 1 on study 0, unless said otherwise. */
export const edge = (
  subject: number,
  object: number,
  rest: Partial<Omit<HandMadeEdge, 'subject' | 'object'>> = {},
): HandMadeEdge => ({
  subject,
  object,
  sign: 1,
  weight: 1,
  mechanistic: true,
  closed: false,
  studies: [0],
  ...rest,
});

export const columnsOf = (nodeCount: number, edges: readonly HandMadeEdge[]): GraphColumns => ({
  nodeCount,
  subjects: Uint32Array.from(edges, ({ subject }) => subject),
  objects: Uint32Array.from(edges, ({ object }) => object),
  signs: Int8Array.from(edges, ({ sign }) => sign),
  mechanistic: Uint8Array.from(edges, ({ mechanistic }) => Number(mechanistic)),
  closed: Uint8Array.from(edges, ({ closed }) => Number(closed)),
  weights: Uint32Array.from(edges, ({ weight }) => weight),
  studies: studiesOf(edges.map(({ studies }) => studies)),
});

export const studiesOf = (lists: readonly (readonly number[])[]): EdgeStudies => {
  const offsets = new Uint32Array(lists.length + 1);
  let length = 0;
  for (const [position, list] of lists.entries()) offsets[position + 1] = length += list.length;
  return { offsets, ids: Uint32Array.from(lists.flat()) };
};

/** A graph whose hub penalties are the given ones (0 each when absent), so that costs can be added up by eye. */
export const graphOf = (
  nodeCount: number,
  edges: readonly HandMadeEdge[],
  hubPenalties: Uint32Array = new Uint32Array(nodeCount),
): MechanismGraph => ({ ...buildGraph(columnsOf(nodeCount, edges)), hubPenalties });

/** Bitmap with the given bits set. */
export const bitmap = (length: number, set: readonly number[]): Uint8Array =>
  Uint8Array.from({ length }, (_, position) => Number(set.includes(position)));

/** The edges of a graph as records again; what the oracles read. */
export const edgesOf = (graph: GraphColumns): HandMadeEdge[] =>
  Array.from(graph.subjects, (subject, index) => {
    const sign = entryOf(graph.signs, index);
    return {
      subject,
      object: entryOf(graph.objects, index),
      sign: sign === 0 ? 0 : sign > 0 ? 1 : -1,
      weight: entryOf(graph.weights, index),
      mechanistic: entryOf(graph.mechanistic, index) === 1,
      closed: entryOf(graph.closed, index) === 1,
      studies: studyIdsOf(graph.studies, index),
    };
  });

export const studyIdsOf = (studies: EdgeStudies, index: number): number[] =>
  Array.from(studies.ids.subarray(entryOf(studies.offsets, index), entryOf(studies.offsets, index + 1)));

/** An entry that must be there. */
export const entryOf = <T>(column: { at(index: number): T | undefined }, index: number): T => {
  const entry = column.at(index);
  if (entry === undefined) throw new RangeError(`no entry ${String(index)}`);
  return entry;
};
