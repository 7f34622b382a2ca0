import { setImmediate } from 'node:timers/promises';
import { findPaths, findPathsInSlices } from '../../graph/find-paths.js';
import type { MechanismGraph } from '../../graph/mechanism-graph.js';
import type { PathAnswer, PathQuery, PatternStep } from '../../graph/path-query.js';
import type { Association } from '../../model/association.js';
import type { Category } from '../../model/category.js';
import { netEffectOfSign, signOfNetEffect } from '../../model/effect.js';
import type { PatternPart } from '../../model/pattern.js';
import type { Curie } from '../../model/curie.js';
import type { EntityFilter, EntitySelection, PathPage, PathRequest } from '../path-request.js';
import { fitsEvidenceIn, passesFilter } from './association-filter.js';
import { studiesOf, type IndexedGraph } from './graph-of-knowledge.js';
import type { KnowledgeIndex } from './knowledge-index.js';

/** Answers a path request whose ids are all known. */
export const findPathsIn = async (
  index: KnowledgeIndex,
  indexed: IndexedGraph,
  request: PathRequest,
): Promise<PathPage> => {
  const { graph } = indexed;
  const nodesOf = (ids: readonly Curie[]): number[] => ids.flatMap((id) => indexed.nodeOf.get(id) ?? []);
  const filter = request.associations;
  const passes = passesFilter(index, filter);
  const walked = (association: Association): boolean =>
    passes(association) && (request.shortcuts || !index.shortcuts.has(association.id));
  const wanted = request.skip + request.first + 1; // one more tells whether a page follows
  const query: PathQuery = {
    sources: selectedNodes(index, nodesOf, request.from),
    targets: selectedNodes(index, nodesOf, request.to),
    direction: request.direction,
    select: request.select,
    k: request.k,
    minSteps: request.minSteps,
    maxSteps: request.maxSteps,
    via: nodesOf([...new Set(request.via)]),
    avoid: nodesOf(request.avoid),
    ...(request.entities === null ? {} : { innerNodes: nodeBitmap(index, request.entities) }),
    ...(filter === null && request.shortcuts ? {} : { edges: edgeBitmap(index, walked) }),
    ...(filter?.evidence ? { studies: studiesOf(index, fitsEvidenceIn(index, filter.evidence)) } : {}),
    ...(request.pattern === null ? {} : { pattern: request.pattern.map((part) => patternStep(index, part)) }),
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
    entities: path.nodes.map((node) => index.entities[node].id),
    steps: path.edges.map((edge, step) => ({
      association: index.associations[edge],
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

const selectedNodes = (
  index: KnowledgeIndex,
  nodesOf: (ids: readonly Curie[]) => number[],
  selection: EntitySelection,
): number[] => {
  const ofCategory = index.entities.flatMap((entity, node) =>
    selection.categories.includes(entity.category) ? [node] : [],
  );
  return [...new Set([...nodesOf(selection.ids), ...ofCategory])].sort((a, b) => a - b);
};

/** By node: 1 = fits. */
export const nodeBitmap = (index: KnowledgeIndex, filter: EntityFilter): Uint8Array => {
  const categories = new Set<Category>(filter.categories);
  const ids = new Set(filter.ids);
  return Uint8Array.from(index.entities, ({ id, category }) =>
    (categories.size === 0 || categories.has(category)) && (ids.size === 0 || ids.has(id)) ? 1 : 0,
  );
};

/** By edge: 1 = passes. */
export const edgeBitmap = (
  index: KnowledgeIndex,
  passes: (association: Association) => boolean,
): Uint8Array => Uint8Array.from(index.associations, (association) => (passes(association) ? 1 : 0));

const patternStep = (index: KnowledgeIndex, part: PatternPart): PatternStep => ({
  edges: edgeBitmap(
    index,
    ({ predicate, effect }) =>
      (part.predicates.length === 0 || part.predicates.includes(predicate)) &&
      (part.effects.length === 0 || (effect !== null && part.effects.includes(effect))),
  ),
  nodes: nodeBitmap(index, { categories: part.categories, ids: [] }),
  min: part.min,
  max: part.max,
});
