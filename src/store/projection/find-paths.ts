import type { EdgeStudies } from '../../graph/mechanism-graph.js';
import type { PatternStep } from '../../graph/path-query.js';
import { netEffectOfSign, signOfNetEffect } from '../../model/effect.js';
import type { PatternPart } from '../../model/pattern.js';
import type { EntitySelection, PathPage, PathRequest } from '../path-request.js';
import { associationAt } from '../tables/records.js';
import { nodeBitmap, nodesOf, nodesOfCategories, stepBitmap, withoutShortcuts } from './bitmaps.js';
import type { PathSearch } from '../search-pool/search.js';
import type { Searches } from '../search-pool/searches.js';
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
  searches: Searches,
  projection: Projection,
  request: PathRequest,
  fitting: FittingEdges,
): Promise<PathPage> => {
  const { graph, entities, associations } = projection;
  const wanted = request.skip + request.first + 1; // one more tells whether a page follows
  const edges = request.shortcuts ? fitting.edges : withoutShortcuts(projection, fitting.edges);
  const query: PathSearch['query'] = {
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
  };
  const answer = await searches.paths(graph, { query, skip: request.skip }, request);
  const paths = answer.paths.slice(0, request.first).map((path) => ({
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
    hasNext: answer.found === wanted,
    total: request.withTotal ? answer.total : null,
    stopped: answer.stopped,
    expansions: answer.expansions,
  };
};

const selectedNodes = (projection: Projection, { ids, categories }: EntitySelection): readonly number[] => {
  const named = nodesOf(projection, ids);
  const ofCategories = categories.length === 0 ? [] : nodesOfCategories(projection, categories);
  if (named.length === 0) return ofCategories;
  return [...new Set([...named, ...ofCategories])].sort((a, b) => a - b);
};

const patternStep = (projection: Projection, part: PatternPart): PatternStep => ({
  edges: stepBitmap(projection, part.predicates, part.effects),
  nodes: nodeBitmap(projection, { categories: part.categories, ids: [] }),
  min: part.min,
  max: part.max,
});
