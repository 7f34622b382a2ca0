import { setImmediate } from 'node:timers/promises';
import { findPaths, findPathsInSlices } from '../../graph/find-paths.js';
import type { EdgeStudies, MechanismGraph } from '../../graph/mechanism-graph.js';
import type { PathAnswer, PathQuery, PatternStep } from '../../graph/path-query.js';
import { netEffectOfSign, signOfNetEffect } from '../../model/effect.js';
import type { PatternPart } from '../../model/pattern.js';
import type { EntitySelection, PathPage, PathRequest } from '../path-request.js';
import { associationAt } from '../tables/records.js';
import { nodeBitmap, nodesOf, stepBitmap, withoutShortcuts } from './bitmaps.js';
import type { Projection } from './projection.js';

/** The associations that pass a request's filter, and the studies that count as their support. */
export interface FittingEdges {
  /** By edge: 1 = passes. Absent = all. */
  readonly edges?: Uint8Array;
  /** Absent = the projection's own. */
  readonly studies?: EdgeStudies;
}

/** Answers a path request whose ids are all known; `fitting` is what its filter on associations leaves. */
export const findPathsIn = async (
  projection: Projection,
  request: PathRequest,
  fitting: FittingEdges,
): Promise<PathPage> => {
  const { graph, entities, associations } = projection;
  const wanted = request.skip + request.first + 1; // one more tells whether a page follows
  const edges = request.shortcuts ? fitting.edges : withoutShortcuts(projection, fitting.edges);
  const query: PathQuery = {
    sources: selectedNodes(projection, request.from),
    targets: selectedNodes(projection, request.to),
    direction: request.direction,
    select: request.select,
    k: request.k,
    minSteps: request.minSteps,
    maxSteps: request.maxSteps,
    via: nodesOf(projection, [...new Set(request.via)]),
    avoid: nodesOf(projection, request.avoid),
    ...(request.entities === null ? {} : { innerNodes: nodeBitmap(projection, request.entities) }),
    ...(edges === undefined ? {} : { edges }),
    ...(fitting.studies === undefined ? {} : { studies: fitting.studies }),
    ...(request.pattern === null
      ? {}
      : { pattern: request.pattern.map((part) => patternStep(projection, part)) }),
    ...(request.effect === null ? {} : { sign: signOfNetEffect(request.effect) }),
    ...(request.coherence === null ? {} : { coherence: request.coherence }),
    limit: wanted,
    countAll: request.withTotal,
    maxExpansions: request.maxExpansions,
    shouldStop: request.shouldStop,
  };
  const found = await searchInTurns(graph, query);
  const answer = found.stopped !== null && found.paths.length === 0 ? firstOfAny(graph, query, found) : found;
  const paths = answer.paths.slice(request.skip, request.skip + request.first).map((path) => ({
    entities: path.nodes.map((node) => entities.id.at(node)),
    steps: path.edges.map((edge, step) => ({
      association: associationAt(associations, edge),
      forward: path.forward[step],
    })),
    effect: netEffectOfSign(path.sign),
    cost: path.cost / 1e6,
  }));
  return {
    paths,
    hasNext: answer.paths.length === wanted,
    total: request.withTotal ? answer.total : null,
    stopped: answer.stopped,
    expansions: answer.expansions,
  };
};

/** Enough to find one path of eight steps where the best-first order was still busy with shorter ones. */
const RESCUE_EXPANSIONS = 2_000;

/** A search that was cut before its first path is no answer: then any one path, if a short search in depth finds one. */
const firstOfAny = (graph: MechanismGraph, query: PathQuery, cut: PathAnswer): PathAnswer => {
  const { paths } = findPaths(graph, {
    ...query,
    select: 'ALL',
    deepestFirst: true,
    limit: Math.min(1, query.limit),
    countAll: false,
    maxExpansions: RESCUE_EXPANSIONS,
    shouldStop: () => false, // the time is over already, and this takes little
  });
  return { ...cut, paths };
};

/** Longest that a search goes on before other requests have their turn, in milliseconds. */
const TURN_MS = 20;

const searchInTurns = async (graph: MechanismGraph, query: PathQuery): Promise<PathAnswer> => {
  const slices = findPathsInSlices(graph, query);
  for (let turn = performance.now(); ;) {
    const { done, value } = slices.next();
    if (done === true) return value;
    if (performance.now() - turn < TURN_MS) continue;
    await setImmediate();
    turn = performance.now();
  }
};

const selectedNodes = (projection: Projection, { ids, categories }: EntitySelection): number[] => {
  const named = nodesOf(projection, ids);
  if (categories.length === 0) return [...new Set(named)].sort((a, b) => a - b);
  const selected = new Set(named);
  const { codes, names } = projection.entities.category;
  const codesAsked = new Set(categories.map((category) => names.indexOf(category)));
  for (const [node, code] of codes.entries()) if (codesAsked.has(code)) selected.add(node);
  return [...selected].sort((a, b) => a - b);
};

const patternStep = (projection: Projection, part: PatternPart): PatternStep => ({
  edges: stepBitmap(projection, part.predicates, part.effects),
  nodes: nodeBitmap(projection, { categories: part.categories, ids: [] }),
  min: part.min,
  max: part.max,
});
