/* graphology in memory: a task on standard input, an outcome on standard output. It has no bound on the number of steps. */
import { json } from 'node:stream/consumers';
import { UndirectedGraph } from 'graphology';
import { bidirectional } from 'graphology-shortest-path/unweighted.js';
import { linesOf } from './lines-of.js';
import { Task, type Answer } from './task.js';
import { timed } from './timed.js';

const MAX_STEPS = 8;

const task = Task.parse(await json(process.stdin));
const begin = performance.now();
const graph = new UndirectedGraph();
let node = 0;
for await (const [category] of linesOf(task.nodes)) graph.addNode(node++, { category });
for await (const [subject, object] of linesOf(task.edges)) graph.mergeEdge(subject, object);
const seconds = (performance.now() - begin) / 1000;

const answers: Answer[] = [];
const who = 'graphology';
const measured = await timed(task, 'any', task.pairs, ([source, target]) => {
  const steps = (bidirectional(graph, String(source), String(target))?.length ?? 1) - 1;
  return steps > MAX_STEPS ? 0 : steps;
});
if (measured !== null) answers.push({ who, how: 'bidirectional', ...measured });
const load = [
  {
    who,
    what: 'build from the tables',
    seconds: [seconds],
    peakBytes: process.resourceUsage().maxRSS * 1024,
    restBytes: process.memoryUsage.rss(),
  },
];
process.stdout.write(JSON.stringify({ load, answers }));
