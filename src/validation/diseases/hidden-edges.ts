import { statedWeight, type IndicationGraph } from './indication-graph.js';

/**
 * STRICT: nothing is left that only the hidden records state. TARGETS_KEPT: what the drug acts on first is left, as it is known of a drug before its
 * use against a disease is.
 */
export const HIDINGS = ['STRICT', 'TARGETS_KEPT'] as const;
export type Hiding = (typeof HIDINGS)[number];

/** What is hidden when one drug and some of its diseases are asked about. */
export interface Hidden {
  readonly drug: number;
  readonly diseases: readonly number[];
  /** Numbers of the records that tell of the drug in these diseases. */
  readonly records: readonly number[];
}

/** The graph after the hiding. */
export interface OpenEdges {
  /** By edge: 1 = left. */
  readonly edges: Uint8Array;
  /** By edge: as in the graph, for as many records as are left to state it. */
  readonly weights: Uint32Array;
}

/** Takes the records back, and every edge straight between the drug and one of the diseases. */
export const openEdges = (
  { graph, stated, linksOf, linkCount, indicationOf }: IndicationGraph,
  { drug, diseases, records }: Hidden,
  hiding: Hiding,
): OpenEdges => {
  const edges = new Uint8Array(graph.edgeCount).fill(1);
  const weights = graph.weights.slice();
  const left = new Map<number, number>();
  for (const link of records.flatMap((record) => linksOf[record])) {
    left.set(link, (left.get(link) ?? stated[link]) - 1);
  }
  for (const [link, others] of left) {
    const count = hiding === 'TARGETS_KEPT' && graph.subjects[link] === drug ? Math.max(others, 1) : others;
    if (count > 0) weights[link] = statedWeight(count);
    else edges[link] = 0;
  }
  const asked = new Set(diseases);
  for (let link = 0; link < linkCount; link++) {
    const [subject, object] = [graph.subjects[link], graph.objects[link]];
    if ((subject === drug && asked.has(object)) || (object === drug && asked.has(subject))) edges[link] = 0;
  }
  for (const disease of diseases) {
    const indication = indicationOf(drug, disease);
    if (indication >= 0) edges[indication] = 0;
  }
  return { edges, weights };
};
