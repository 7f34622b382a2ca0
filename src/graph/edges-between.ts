import { firstAtLeast } from './adjacent-steps.js';
import type { MechanismGraph } from './mechanism-graph.js';

/** All edges from one node to another, closed ones too, ascending. Time O(log degree + edges found). */
export const edgesBetween = ({ outgoing }: MechanismGraph, from: number, to: number): number[] => {
  const { offsets, causalEnds, stepEnds, neighbours, edges } = outgoing;
  const bounds = [offsets[from], causalEnds[from], stepEnds[from], offsets[from + 1]];
  const found: number[] = [];
  for (const [part, begin] of bounds.slice(0, -1).entries()) {
    const end = bounds[part + 1];
    for (let at = firstAtLeast(neighbours, to, begin, end); at < end && neighbours[at] === to; at++) {
      found.push(edges[at]);
    }
  }
  return found.sort((a, b) => a - b);
};
