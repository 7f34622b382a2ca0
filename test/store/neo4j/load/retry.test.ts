import { describe, expect, it } from '@jest/globals';
import { Neo4jError } from 'neo4j-driver';
import { withRetries } from '../../../../src/store/neo4j/load/retry.js';

const LOST = new Neo4jError('lost', 'ServiceUnavailable', '50N42', 'lost');

describe('withRetries', () => {
  it('tells before each wait how long it is, and returns what the work returns in the end', async () => {
    const waits: number[] = [];
    let tries = 0;
    const work = (): Promise<string> => (++tries < 3 ? Promise.reject(LOST) : Promise.resolve('done'));
    expect(await withRetries(work, { onRetry: (waitMs) => waits.push(waitMs) })).toBe('done');
    expect(waits).toEqual([250, 500]);
  });

  it.each(['before the wait', 'while it waits'])(
    'ends with the reason of a signal that fires %s, and tries no more',
    async (moment) => {
      const stop = new AbortController();
      const reason = new Error('enough');
      let tries = 0;
      const work = (): Promise<never> => {
        tries++;
        if (moment === 'before the wait') stop.abort(reason);
        return Promise.reject(LOST);
      };
      const onRetry = (): void => {
        setImmediate(() => {
          stop.abort(reason);
        });
      };
      await expect(withRetries(work, { signal: stop.signal, onRetry })).rejects.toBe(reason);
      expect(tries).toBe(1);
    },
  );

  it('does not try again what would fail again', async () => {
    let tries = 0;
    const work = (): Promise<never> => {
      tries++;
      return Promise.reject(new Error('wrong'));
    };
    await expect(withRetries(work, {})).rejects.toThrow('wrong');
    expect(tries).toBe(1);
  });
});
