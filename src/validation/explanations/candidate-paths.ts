import type { RecordGraph } from '../record-graph.js';

/** Nodes in order. */
export type NodePath = readonly number[];

/** Every directed path between two nodes of at most `maxSteps` steps that passes through none twice: in depth, never further than the end can be reached. */
export const candidatePaths = (
  { successors, predecessors }: RecordGraph,
  from: number,
  to: number,
  maxSteps: number,
): NodePath[] => {
  const left = stepsTo(predecessors, to, maxSteps);
  const found: NodePath[] = [];
  const path = [from];
  const isOnPath = new Set(path);
  const extend = (): void => {
    for (const node of successors[path[path.length - 1]]) {
      if (isOnPath.has(node) || left[node] > maxSteps - path.length) continue;
      if (node === to) {
        found.push([...path, to]);
        continue;
      }
      path.push(node);
      isOnPath.add(node);
      extend();
      path.pop();
      isOnPath.delete(node);
    }
  };
  extend();
  return found;
};

/** By node: fewest steps to the end; infinite beyond `most`. */
const stepsTo = (predecessors: readonly (readonly number[])[], to: number, most: number): Float64Array => {
  const steps = new Float64Array(predecessors.length).fill(Infinity);
  steps[to] = 0;
  let reached = [to];
  for (let count = 1; count <= most && reached.length > 0; count++) {
    const next: number[] = [];
    for (const before of reached.flatMap((node) => predecessors[node])) {
      if (steps[before] < Infinity) continue;
      steps[before] = count;
      next.push(before);
    }
    reached = next;
  }
  return steps;
};
