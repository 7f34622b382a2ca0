/* The program of a search thread. An error ends the thread, and the pool starts another: nothing of a failed search is left behind. */
import { constants, setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import type { MechanismGraph } from '../../graph/mechanism-graph.js';
import { runToSomething } from './search.js';
import { STOP, type FromThread, type ToThread } from './thread-messages.js';

const port = parentPort;
if (port === null) throw new Error('this is the program of a thread, not one to be started by itself');

// Where cores are few, the thread that answers requests goes first. On Linux 0 is the thread that asks; elsewhere it would be the whole process.
if (process.platform === 'linux') setPriority(0, constants.priority.PRIORITY_BELOW_NORMAL);

const graphs = new Map<number, MechanismGraph>();

const answerTo = ({ number, search, stopFlag }: Extract<ToThread, { kind: 'search' }>): FromThread => {
  const graph = graphs.get(number);
  if (graph === undefined) throw new Error(`graph ${number} was not handed to this thread`);
  const stop = (): number => Atomics.load(stopFlag, 0);
  return runToSomething(
    graph,
    search,
    () => stop() !== STOP.NO,
    () => stop() !== STOP.NOBODY_WAITS,
  );
};

port.on('message', (message: ToThread) => {
  switch (message.kind) {
    case 'graph':
      graphs.set(message.number, message.graph);
      break;
    case 'forget':
      graphs.delete(message.number);
      break;
    case 'search':
      port.postMessage(answerTo(message));
  }
});
