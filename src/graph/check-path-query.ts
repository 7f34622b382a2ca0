import type { MechanismGraph } from './mechanism-graph.js';
import type { PathQuery } from './path-query.js';

/** Longest path that a query may ask for, in steps. */
export const MAX_STEPS = 8;

/** @throws RangeError naming the field and the value when a query is not one that the engine answers */
export const checkPathQuery = (graph: MechanismGraph, query: PathQuery): void => {
  const { nodeCount, edgeCount } = graph;
  checkWhole('maxSteps', query.maxSteps, 1, MAX_STEPS);
  checkWhole('minSteps', query.minSteps, 1, query.maxSteps);
  checkWhole('limit', query.limit, 0, Number.MAX_SAFE_INTEGER);
  checkWhole('maxExpansions', query.maxExpansions, 0, Number.MAX_SAFE_INTEGER);
  if (query.select === 'TOP') checkWhole('k', query.k, 1, Number.MAX_SAFE_INTEGER);
  for (const field of ['sources', 'targets', 'via', 'avoid'] as const) {
    for (const node of query[field]) checkWhole(field, node, 0, nodeCount - 1);
  }
  checkLength('innerNodes', query.innerNodes, nodeCount);
  checkLength('edges', query.edges, edgeCount);
  for (const part of query.pattern ?? []) {
    checkLength('pattern edges', part.edges, edgeCount);
    checkLength('pattern nodes', part.nodes, nodeCount);
    checkWhole('pattern max', part.max, 1, MAX_STEPS);
    checkWhole('pattern min', part.min, 0, part.max);
  }
};

const checkWhole = (field: string, value: number, min: number, max: number): void => {
  if (!Number.isInteger(value) || value < min || value > max) {
    throw new RangeError(`${field} is ${value}, expected a whole number from ${min} to ${max}`);
  }
};

const checkLength = (field: string, bitmap: Uint8Array | undefined, length: number): void => {
  if (bitmap !== undefined && bitmap.length !== length) {
    throw new RangeError(`${field} has ${bitmap.length} entries, expected ${length}`);
  }
};
