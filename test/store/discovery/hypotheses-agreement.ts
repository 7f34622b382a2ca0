import { expect } from '@jest/globals';
import type { NetEffect } from '../../../src/model/effect.js';
import type { Knowledge } from '../../../src/model/knowledge.js';
import type {
  EffectShares,
  HypothesisRequest,
  RouteConditions,
  ScoredRoute,
  SharedRequest,
} from '../../../src/store/hypothesis-request.js';
import type { MechanismStore } from '../../../src/store/mechanism-store.js';
import { RoutesByHand, weightOf, type HandMadeRoute } from './routes-by-hand.js';

const DIGITS = 9;

/** That a store's hypotheses are what listing all routes gives. Answers how many there are. */
export const expectHypotheses = async (
  store: MechanismStore,
  knowledge: Knowledge,
  request: HypothesisRequest,
): Promise<number> => {
  const { id, effect, seek, skip, first } = request;
  const byHand = new RoutesByHand(knowledge, request);
  const joined = joinedWith(knowledge, request);
  const others = ofKinds(knowledge, request).filter((other) => other !== id);
  const expected = new Map(
    others
      .filter((other) => request.known || !joined.has(other))
      .map(
        (other) =>
          [other, seek === 'UPSTREAM' ? byHand.between(other, id) : byHand.between(id, other)] as const,
      )
      .filter(([, routes]) => weightOf(routes, effect) > 0),
  );
  const answer = await store.hypotheses(request);
  const leftOut = request.known ? 0 : others.filter((other) => joined.has(other)).length;
  expect({ request, ...answer, hypotheses: answer.hypotheses.length }).toEqual({
    request,
    hypotheses: Math.max(0, Math.min(first, expected.size - skip)),
    hasNext: expected.size > skip + Math.min(first, Math.max(0, expected.size - skip)),
    total: expected.size,
    leftOut,
    permutations: expected.size === 0 ? 0 : request.permutations,
    steps: answer.steps,
    stopped: null,
  });
  expect(new Set(answer.hypotheses.map((hypothesis) => hypothesis.id)).size).toBe(answer.hypotheses.length);
  for (const [at, hypothesis] of answer.hypotheses.entries()) {
    const routes = expected.get(hypothesis.id) ?? [];
    expect({ request, id: hypothesis.id, rank: hypothesis.rank, known: hypothesis.known }).toEqual({
      request,
      id: hypothesis.id,
      rank: skip + at + 1,
      known: joined.has(hypothesis.id),
    });
    const score = weightOf(routes, effect);
    expect(hypothesis.score).toBeCloseTo(score, DIGITS);
    if (at > 0) expect(hypothesis.score).toBeLessThanOrEqual(answer.hypotheses[at - 1].score);
    expectShares(hypothesis.effects, routes);
    const wanted = effect ?? expectedOf(routes);
    expect([hypothesis.id, hypothesis.expectedEffect]).toEqual([hypothesis.id, wanted]);
    expect(hypothesis.confidence).toBeCloseTo(weightOf(routes, wanted) / weightOf(routes), DIGITS);
    const shown = routes.filter((route) => effect === null || route.effect === effect);
    expectRoutes(hypothesis.routes, shown, score, request);
  }
  return expected.size;
};

/** That what two have in common in a store is what listing all routes gives. Answers how much it is. */
export const expectShared = async (
  store: MechanismStore,
  knowledge: Knowledge,
  request: SharedRequest,
): Promise<number> => {
  const { a, b, seek, skip, first } = request;
  const byHand = new RoutesByHand(knowledge, request);
  const routesOf = (end: string, other: string): HandMadeRoute[] =>
    seek === 'UPSTREAM' ? byHand.between(other, end) : byHand.between(end, other);
  const expected = new Map(
    ofKinds(knowledge, request)
      .filter((other) => other !== a && other !== b)
      .map((other) => [other, [routesOf(a, other), routesOf(b, other)]] as const)
      .filter(([, sides]) => sides.every((routes) => routes.length > 0)),
  );
  const answer = await store.sharedMechanisms(request);
  expect([answer.total, answer.entities.length]).toEqual([
    expected.size,
    Math.max(0, Math.min(first, expected.size - skip)),
  ]);
  for (const { id, score, agreement, withA, withB } of answer.entities) {
    const sides = expected.get(id) ?? [[], []];
    expect(score).toBeCloseTo(Math.sqrt(weightOf(sides[0]) * weightOf(sides[1])), DIGITS);
    const effects = sides.map(expectedOf);
    expect([id, withA.expectedEffect, withB.expectedEffect]).toEqual([id, ...effects]);
    const same = effects[0] === effects[1] ? 'SAME' : 'OPPOSITE';
    expect(agreement).toBe(effects.includes('UNKNOWN') ? 'UNKNOWN' : same);
    for (const [at, side] of [withA, withB].entries()) {
      expectShares(side.effects, sides[at]);
      expectRoutes(side.routes, sides[at], weightOf(sides[at]), request);
    }
  }
  for (const { association, entities } of answer.sharedSteps) {
    const users = answer.entities.filter(({ withA, withB }) =>
      [withA, withB].every(({ routes }) =>
        routes.some(({ path }) => path.steps.some((step) => step.association.id === association)),
      ),
    );
    expect([association, entities]).toEqual([association, users.map(({ id }) => id)]);
  }
  return expected.size;
};

const ofKinds = ({ entities }: Knowledge, { categories }: RouteConditions): string[] =>
  entities.flatMap(({ id, category }) =>
    categories.length === 0 || categories.includes(category) ? [id] : [],
  );

/** Entities that an association joins with the one asked about, whatever it says, or a mechanism on the side that is looked at. */
const joinedWith = (
  { associations, mechanisms }: Knowledge,
  { id, seek }: HypothesisRequest,
): Set<string> => {
  const joined = new Set<string>();
  for (const { subject, object } of associations) {
    if (subject === id) joined.add(object);
    if (object === id) joined.add(subject);
  }
  for (const { steps } of mechanisms) {
    const [first, last] = [steps[0], steps[steps.length - 1]].map((step) =>
      associations.find((association) => association.id === step),
    );
    if (seek === 'UPSTREAM' && last?.object === id) joined.add(first?.subject ?? '');
    if (seek === 'DOWNSTREAM' && first?.subject === id) joined.add(last?.object ?? '');
  }
  return joined;
};

const expectShares = (effects: EffectShares, routes: readonly HandMadeRoute[]): void => {
  const total = weightOf(routes);
  expect(effects.increases).toBeCloseTo(weightOf(routes, 'INCREASES') / total, DIGITS);
  expect(effects.decreases).toBeCloseTo(weightOf(routes, 'DECREASES') / total, DIGITS);
  expect(effects.unknown).toBeCloseTo(weightOf(routes, 'UNKNOWN') / total, DIGITS);
};

const expectedOf = (routes: readonly HandMadeRoute[]): NetEffect => {
  const more = weightOf(routes, 'INCREASES') - weightOf(routes, 'DECREASES');
  if (Math.abs(more) <= 1e-9 * weightOf(routes)) return 'UNKNOWN';
  return more > 0 ? 'INCREASES' : 'DECREASES';
};

/** As many as asked, heaviest first, each one of those listed and none twice. */
const expectRoutes = (
  found: readonly ScoredRoute[],
  listed: readonly HandMadeRoute[],
  total: number,
  { routes: most }: RouteConditions,
): void => {
  expect(found).toHaveLength(Math.min(most, listed.length));
  const keyOf = ({ entities, steps }: Pick<HandMadeRoute, 'entities' | 'steps'>): string =>
    JSON.stringify([entities, steps.map(({ association, forward }) => [association.id, forward])]);
  const byKey = new Map(listed.map((route) => [keyOf(route), route]));
  expect(new Set(found.map(({ path }) => keyOf(path))).size).toBe(found.length);
  for (const [at, { path, share }] of found.entries()) {
    const own = byKey.get(keyOf(path));
    expect([keyOf(path), own?.effect]).toEqual([keyOf(path), path.effect]);
    expect(share).toBeCloseTo((own?.weight ?? NaN) / total, DIGITS);
    expect(share).toBeCloseTo(listed[at].weight / total, DIGITS);
  }
};
