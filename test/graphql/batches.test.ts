import { describe, expect, it } from '@jest/globals';
import type { MechanismStore } from '../../src/store/mechanism-store.js';
import { curated, run } from './run.js';

/** The real store, with a note of every call. */
const counting = (): { store: MechanismStore; calls: string[] } => {
  const calls: string[] = [];
  const store = new Proxy(curated, {
    get(target, name, receiver): unknown {
      if (name === 'forRequest') return () => store; // its calls are counted too
      calls.push(String(name));
      const value: unknown = Reflect.get(target, name, receiver);
      return value;
    },
  });
  return { store, calls };
};

const countOf = (calls: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const call of calls) counts[call] = (counts[call] ?? 0) + 1;
  return counts;
};

describe('batches', () => {
  it('answers 30 entities with associations, evidence and publications in one call a level', async () => {
    const { store, calls } = counting();
    const { errors } = await run(
      `{ entities(first: 30) { edges { node { associations(first: 5) { edges { node {
        object { name } subject { name } contested belief evidence(first: 5) { edges { node { publication { citation } } } }
      } } } } } } }`,
      {},
      store,
    );
    expect(errors).toBeUndefined();
    expect(countOf(calls)).toEqual({
      listEntities: 1,
      associationsOfEntities: 1,
      entitiesByIds: 1,
      standingOfAssociations: 1,
      evidenceOfAssociations: 1,
      publicationsByIds: 1,
    });
  });

  it('counts all of a list only when asked, and for all entities of a level in one call', async () => {
    const { store, calls } = counting();
    await run(
      '{ entities(first: 30) { edges { node { associations(first: 1) { totalCount } } } } }',
      {},
      store,
    );
    expect(countOf(calls)).toEqual({
      listEntities: 1,
      associationsOfEntities: 1,
      countAssociationsOfEntities: 1,
    });
  });

  it('answers a page of paths with all their context in one call each', async () => {
    const { store, calls } = counting();
    const { errors } = await run(
      `{ paths(query: { from: { ids: ["VP:imsc-ev"] }, to: { categories: [DISEASE] }, minSteps: 2 }, first: 10) { edges { node {
        entities { name } contested sentence reportedEffect coherence { kind publications { citation } }
        steps { association { sentence evidence { edges { node { publication { doi } } } } } }
      } } } }`,
      {},
      store,
    );
    expect(errors).toBeUndefined();
    const counts = countOf(calls);
    expect(counts['findPaths']).toBe(1);
    expect(counts['evidenceOfAssociations']).toBeLessThanOrEqual(2); // the steps, then the direct associations
    expect(counts['standingOfAssociations']).toBe(1);
    expect(counts['associationsBetween']).toBe(1);
    expect(counts['publicationsByIds']).toBeLessThanOrEqual(2);
  });
});
