/* Vesipath's engine over a bundle, in this process: a task on standard input, an outcome on standard output. */
import { json } from 'node:stream/consumers';
import { findPaths } from '../../src/graph/find-paths.js';
import type { FoundPath, PathAnswer, PathQuery } from '../../src/graph/path-query.js';
import { openBundle } from '../../src/store/bundle/open-bundle.js';
import { projectTables } from '../../src/store/embedded/project-tables.js';
import { Task, type Answer, type Question } from './task.js';
import { timed } from './timed.js';

const task = Task.parse(await json(process.stdin));
const begin = performance.now();
const { tables, indexes } = await openBundle(task.bundle);
const { graph, entities } = projectTables(tables, undefined, indexes.graph);
const seconds = (performance.now() - begin) / 1000;

const queryOf = (given: Partial<PathQuery>): PathQuery => ({
  sources: [],
  targets: [],
  direction: 'EITHER',
  select: 'ANY_SHORTEST',
  k: 1,
  minSteps: 1,
  maxSteps: 8,
  via: [],
  avoid: [],
  limit: 1,
  countAll: false,
  maxExpansions: 20_000_000,
  ...given,
});

const steps = ({ paths }: PathAnswer): number => paths.at(0)?.edges.length ?? 0;
const costs = ({ paths }: PathAnswer): number[] => paths.map(({ cost }: FoundPath) => cost);

/** What is asked of a pair, and what of the answer is compared. */
const ofPairs = {
  any: { how: 'ANY_SHORTEST', given: {}, valueOf: steps },
  shortest: {
    how: 'SHORTEST: all of them seen, the cheapest given',
    given: { select: 'SHORTEST' },
    valueOf: steps,
  },
  all: {
    how: 'ALL_SHORTEST, the first 20 in order of cost',
    given: { select: 'ALL_SHORTEST', limit: 20, countAll: true },
    valueOf: ({ total }: PathAnswer) => total,
  },
  ten: {
    how: 'TOP 10: the cheapest, in order of cost',
    given: { select: 'TOP', k: 10, limit: 10, maxSteps: 6 },
    valueOf: costs,
  },
} as const satisfies Partial<
  Record<
    Question,
    { how: string; given: Partial<PathQuery>; valueOf: (answer: PathAnswer) => Answer['values'][number] }
  >
>;

const answers: Answer[] = [];
const who = 'Vesipath';
for (const [question, { how, given, valueOf }] of Object.entries(ofPairs)) {
  const ask = ([source, target]: readonly [number, number]) => {
    const answer = findPaths(graph, queryOf({ ...given, sources: [source], targets: [target] }));
    return answer.stopped === null ? valueOf(answer) : null;
  };
  const measured = await timed(task, question, task.pairs, ask);
  if (measured !== null) answers.push({ who, how, ...measured });
}

/** By node: 1 = of the category. */
const isOf = (category: string): Uint8Array =>
  Uint8Array.from(entities.category.codes, (_, node) => (entities.category.at(node) === category ? 1 : 0));

const [middle, end] = [isOf(task.middle), isOf(task.end)];
const edges = new Uint8Array(graph.edgeCount).fill(1);
const targets = [...end.keys()].filter((node) => end[node] === 1);
for (const question of ['pattern', 'signed'] as const) {
  const ask = ([source, sign]: Task['starts'][number]) => {
    const { total } = findPaths(
      graph,
      queryOf({
        sources: [source],
        targets,
        select: 'ALL',
        maxSteps: 2,
        pattern: [
          { edges, nodes: middle, min: 1, max: 1 },
          { edges, nodes: end, min: 1, max: 1 },
        ],
        limit: 20,
        countAll: true,
        ...(question === 'signed' ? { sign } : {}),
      }),
    );
    return total;
  };
  const how =
    question === 'signed'
      ? 'pattern and effect, the first 20 in order of cost'
      : 'pattern, the first 20 in order of cost';
  const measured = await timed(task, question, task.starts, ask);
  if (measured !== null) answers.push({ who, how, ...measured });
}

const load = [
  { who, what: 'open the bundle', seconds: [seconds], peakBytes: null, restBytes: process.memoryUsage.rss() },
];
process.stdout.write(JSON.stringify({ load, answers }));
