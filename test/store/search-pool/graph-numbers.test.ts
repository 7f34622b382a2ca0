import { setTimeout as delay } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import { GraphNumbers } from '../../../src/store/search-pool/graph-numbers.js';
import { edge, graphOf } from '../../graph/hand-made-graph.js';

describe('GraphNumbers', () => {
  it('gives each graph its own number, always the same', () => {
    const numbers = new GraphNumbers(() => undefined);
    const [a, b] = [graphOf(2, [edge(0, 1)]), graphOf(2, [edge(0, 1)])];
    expect([numbers.of(a), numbers.of(b), numbers.of(a)]).toEqual([1, 2, 1]);
  });

  it('tells the number of a graph that nothing refers to any more, and keeps the others', async () => {
    setFlagsFromString('--expose-gc');
    const gone: number[] = [];
    const numbers = new GraphNumbers((number) => gone.push(number));
    const kept = graphOf(2, [edge(0, 1)]);
    numbers.of(kept);
    numbers.of(graphOf(2, [edge(0, 1)]));
    for (let tries = 0; tries < 100 && gone.length === 0; tries++) {
      await delay(1);
      runInNewContext('gc()'); // only contexts made after the flag know it
    }
    expect([gone, numbers.of(kept)]).toEqual([[2], 1]);
  });
});
