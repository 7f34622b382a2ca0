import type { Projection } from '../../src/store/projection/projection.js';
import { seededRandom } from '../seeded-graph.js';
import type { Task } from './task.js';

export interface PatternQuestions {
  readonly starts: Task['starts'];
  readonly middle: string;
  readonly end: string;
}

/** From a gene over a disease to a compound; where a graph has no diseases, over whatever kind lies most between the two. */
export const drawStarts = (
  { graph, entities }: Projection,
  count: number,
  seed: number,
): PatternQuestions => {
  const categoryOf = (node: number): string => entities.category.at(node);
  const { outgoing, incoming } = graph;
  const around = new Map<string, { genes: Set<number>; compounds: number }>();
  for (let node = 0; node < graph.nodeCount; node++) {
    const genes = new Set<number>();
    let compounds = 0;
    for (const { offsets, stepEnds, neighbours } of [outgoing, incoming]) {
      for (const other of neighbours.subarray(offsets[node], stepEnds[node])) {
        const category = categoryOf(other);
        if (category === 'GENE') genes.add(other);
        if (category === 'COMPOUND') compounds++;
      }
    }
    const category = categoryOf(node);
    if (compounds === 0 || genes.size === 0 || category === 'GENE' || category === 'COMPOUND') continue;
    const known = around.get(category) ?? { genes: new Set(), compounds: 0 };
    for (const gene of genes) known.genes.add(gene);
    known.compounds += compounds;
    around.set(category, known);
  }
  const most = [...around].toSorted(([, a], [, b]) => b.genes.size - a.genes.size).at(0)?.[0];
  const middle = around.has('DISEASE') ? 'DISEASE' : (most ?? 'DISEASE');
  const genes = [...(around.get(middle)?.genes ?? [])].toSorted((a, b) => a - b);
  const random = seededRandom(seed);
  const starts = Array.from({ length: genes.length === 0 ? 0 : count }, (): Task['starts'][number] => [
    genes[Math.floor(random() * genes.length)],
    random() < 0.5 ? 1 : -1,
  ]);
  return { starts, middle, end: 'COMPOUND' };
};
