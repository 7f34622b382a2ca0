import type { Category } from '../../model/category.js';
import { CATEGORY_NAMES } from '../../model/category.js';
import { nodesOf, nodesOfCategories } from '../projection/bitmaps.js';
import type { FittingEdges } from '../projection/find-paths.js';
import type { Projection } from '../projection/projection.js';
import type { EnrichedEntity, Enrichment, EnrichmentRequest } from '../discovery-request.js';
import { Annotations } from './annotations.js';
import { benjaminiHochberg } from './benjamini-hochberg.js';
import { lnUpperTail } from './hypergeometric-tail.js';
import { inSlices } from './in-slices.js';
import { sharedTerms, type SharedTerm } from './shared-terms.js';

/**
 * Answers an enrichment request whose ids are all known. Over-representation by the upper tail of the hypergeometric distribution. Time O(background and what lies round
 * it), in slices.
 */
export const enrichmentIn = async (
  projection: Projection,
  request: EnrichmentRequest,
  fitting: FittingEdges,
): Promise<Enrichment> => {
  const annotations = new Annotations(projection, request, fitting);
  const asked = [...new Set(nodesOf(projection, request.ids))].sort((a, b) => a - b);
  const categories = request.background === null ? categoriesOf(projection, asked) : null;
  const drawnFrom =
    categories === null
      ? [...new Set(nodesOf(projection, request.background ?? []))]
      : nodesOfCategories(projection, categories);
  const { inBackground, annotated } = await countAnnotated(projection, annotations, drawnFrom, {
    onlyAnnotated: categories !== null,
    signal: request.signal,
  });
  const members = asked.filter((node) => inBackground[node] === 1);
  const size = inBackground.reduce((sum, flag) => sum + flag, 0);
  const shared = await sharedTerms(annotations, members, request.signal);
  const ranked = rank(shared, annotated, { ...request, population: size, drawn: members.length });
  const idOf = (node: number): string => projection.entities.id.at(node);
  return {
    members: members.map(idOf),
    outside: asked.filter((node) => inBackground[node] === 0).map(idOf),
    background: { size, categories },
    tested: ranked.tested,
    found: ranked.found.length,
    entities: ranked.found.slice(0, request.first).map(({ term, lnP, lnQ }): EnrichedEntity => {
      const expected = (members.length * annotated[term.node]) / size;
      return {
        id: idOf(term.node),
        members: term.members.map(idOf),
        effects: term.effects,
        annotated: annotated[term.node],
        expected,
        fold: term.members.length / expected,
        p: Math.exp(lnP),
        q: Math.exp(lnQ),
      };
    }),
  };
};

const categoriesOf = ({ entities }: Projection, nodes: readonly number[]): Category[] => {
  const present = new Set(nodes.map((node) => entities.category.at(node)));
  return CATEGORY_NAMES.filter((category) => present.has(category));
};

/** Of the nodes drawn from: which are in the background, and how many of them each term annotates. */
const countAnnotated = async (
  { graph: { nodeCount } }: Projection,
  annotations: Annotations,
  drawnFrom: readonly number[],
  { onlyAnnotated, signal }: { readonly onlyAnnotated: boolean; readonly signal: AbortSignal | undefined },
): Promise<{ inBackground: Uint8Array; annotated: Uint32Array }> => {
  const inBackground = new Uint8Array(nodeCount);
  const annotated = new Uint32Array(nodeCount);
  const lastSeen = new Int32Array(nodeCount).fill(-1);
  await inSlices(
    drawnFrom.length,
    (at) => {
      const node = drawnFrom[at];
      if (!onlyAnnotated) inBackground[node] = 1;
      annotations.eachOf(node, (term) => {
        if (lastSeen[term] === node) return;
        lastSeen[term] = node;
        annotated[term]++;
        inBackground[node] = 1;
      });
    },
    signal,
  );
  return { inBackground, annotated };
};

interface RankedTerm {
  readonly term: SharedTerm;
  readonly lnP: number;
  readonly lnQ: number;
}

/** The terms that enough members share, by p, then node; and how many terms could have been. */
const rank = (
  shared: ReadonlyMap<number, SharedTerm>,
  annotated: Uint32Array,
  { minOverlap, population, drawn }: { minOverlap: number; population: number; drawn: number },
): { tested: number; found: RankedTerm[] } => {
  const tests: { node: number; lnP: number }[] = [];
  const known = new Map<number, number>(); // many terms have the same numbers
  for (let node = 0; node < annotated.length; node++) {
    // What is tested must not depend on the set, or the correction for testing many would be too small.
    if (annotated[node] < minOverlap) continue;
    const overlap = shared.get(node)?.members.length ?? 0;
    const key = annotated[node] * (drawn + 1) + overlap;
    const lnP = known.get(key) ?? lnUpperTail({ population, marked: annotated[node], drawn }, overlap);
    known.set(key, lnP);
    tests.push({ node, lnP });
  }
  tests.sort((a, b) => a.lnP - b.lnP || a.node - b.node);
  const lnQs = benjaminiHochberg(tests.map(({ lnP }) => lnP));
  const found = tests.flatMap(({ node, lnP }, at) => {
    const term = shared.get(node);
    return term === undefined || term.members.length < minOverlap ? [] : [{ term, lnP, lnQ: lnQs[at] }];
  });
  return { tested: tests.length, found };
};
