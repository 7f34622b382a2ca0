import { expect } from '@jest/globals';
import type { Knowledge } from '../../../src/model/knowledge.js';
import type { EnrichmentRequest, GapRequest } from '../../../src/store/discovery-request.js';
import type { MechanismStore } from '../../../src/store/mechanism-store.js';
import { comparisonByHand } from './comparison-by-hand.js';
import { enrichmentByHand } from './enrichment-by-hand.js';
import { gapsByHand } from './gaps-by-hand.js';

/** That a store's enrichment is what counting all draws gives, in order. Answers how many entities it found. */
export const expectEnrichment = async (
  store: MechanismStore,
  knowledge: Knowledge,
  request: EnrichmentRequest,
): Promise<number> => {
  const expected = enrichmentByHand(knowledge, request);
  const { entities, background, found, ...rest } = await store.enrichment(request);
  expect({ request, ...rest, size: background.size }).toEqual({
    request,
    members: expected.members,
    outside: expected.outside,
    size: expected.size,
    tested: expected.tested,
  });
  expect(found).toBe(expected.entities.length);
  const byId = new Map(expected.entities.map((entity) => [entity.id, entity]));
  for (const { id, members, effects, annotated, p, q, expected: chance, fold } of entities) {
    const own = byId.get(id);
    expect({ request, id, members, effects, annotated }).toEqual({
      request,
      id,
      members: own?.members,
      effects: own?.effects,
      annotated: own?.annotated,
    });
    expect(p).toBeCloseTo(own?.p ?? NaN, 10);
    expect(q).toBeCloseTo(own?.q ?? NaN, 10);
    expect(chance).toBeCloseTo((expected.members.length * annotated) / expected.size, 10);
    expect(fold * chance).toBeCloseTo(members.length, 10);
  }
  expect(entities.every(({ p }, at) => at === 0 || entities[at - 1].p <= p)).toBe(true);
  return found;
};

/** That a store's gaps are those of trying everything, in order. Answers how many there are. */
export const expectGaps = async (
  store: MechanismStore,
  knowledge: Knowledge,
  request: GapRequest,
): Promise<number> => {
  const all = gapsByHand(knowledge, request);
  const { skip, first } = request;
  const answer = await store.gaps(request);
  expect({ request, ...answer }).toEqual({
    request,
    gaps: all.slice(skip, skip + first),
    hasNext: all.length > skip + first,
    total: all.length,
  });
  return all.length;
};

/** That a store's comparison is that of the records, its rows in the order of statuses. */
export const expectComparison = async (
  store: MechanismStore,
  knowledge: Knowledge,
  [a, b]: readonly [string, string],
): Promise<number> => {
  const { rows, ...expected } = comparisonByHand(knowledge, a, b);
  const answer = await store.compare({ a, b, families: [], statuses: [], associations: null });
  const byKey = (list: typeof rows) =>
    [...list].sort((x, y) => (`${x.family} ${x.id}` < `${y.family} ${y.id}` ? -1 : 1));
  expect({ a, b, ...answer, rows: byKey(answer.rows) }).toEqual({
    a,
    b,
    ...expected,
    rows: byKey(rows),
    findingsComplete: true,
  });
  return rows.length;
};
