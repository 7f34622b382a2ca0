import { MAX_METAPATH_STEPS } from '../../graph/metapaths/degree-weighted-paths.js';
import type { AllowedMetaedges } from '../../graph/metapaths/step-matrix.js';
import type { Metapaths } from '../../graph/metapaths/weigh-from.js';
import type { PatternPart } from '../../model/pattern.js';
import type { RouteConditions } from '../hypothesis-request.js';
import type { Metaedge } from '../projection/metaedges.js';
import { disjointMetapaths } from './disjoint-metapaths.js';

/** The metapaths of a request, from the entity that it is about to the candidates. */
export const metapathsOf = (
  { seek, direction, minSteps, maxSteps, metapaths }: RouteConditions,
  metaedges: readonly Metaedge[],
): Metapaths => {
  if (metapaths === null) {
    const walk = direction === 'EITHER' ? 'EITHER' : seek;
    return { kind: 'DISCOVERED', walk, minSteps, maxSteps, metaedgeCount: metaedges.length };
  }
  const spelled = metapaths
    .flatMap(sequencesOf)
    .map((parts) => parts.map((part) => allowedBy(part, metaedges, direction)));
  return {
    kind: 'GIVEN',
    metapaths: disjointMetapaths(
      seek === 'DOWNSTREAM' ? spelled : spelled.map((steps) => steps.map(turned).reverse()),
    ),
  };
};

/** Every spelling of a pattern with one step a part. */
const sequencesOf = (pattern: readonly PatternPart[]): PatternPart[][] => {
  let spelled: PatternPart[][] = [[]];
  for (const part of pattern) {
    const times = Array.from({ length: part.max - part.min + 1 }, (_, more) => part.min + more);
    spelled = spelled.flatMap((before) =>
      times.map((count) => [...before, ...Array<PatternPart>(count).fill(part)]),
    );
  }
  return spelled.filter((parts) => parts.length > 0 && parts.length <= MAX_METAPATH_STEPS);
};

const allowedBy = (
  { predicates, effects, categories }: PatternPart,
  metaedges: readonly Metaedge[],
  direction: RouteConditions['direction'],
): AllowedMetaedges => {
  const fits = ({ predicate, effect }: Metaedge): boolean =>
    (predicates.length === 0 || predicates.includes(predicate)) &&
    (effects.length === 0 || (effect !== null && effects.includes(effect)));
  const arrivesAt = (category: Metaedge['subject']): boolean =>
    categories.length === 0 || categories.includes(category);
  const bits = (of: (metaedge: Metaedge) => boolean): Uint8Array =>
    Uint8Array.from(metaedges, (metaedge) => (fits(metaedge) && of(metaedge) ? 1 : 0));
  return {
    toObject: bits(({ object }) => arrivesAt(object)),
    toSubject: bits(({ subject }) => direction === 'EITHER' && arrivesAt(subject)),
  };
};

/** The same steps walked from their end. */
const turned = ({ toObject, toSubject }: AllowedMetaedges): AllowedMetaedges => ({
  toObject: toSubject,
  toSubject: toObject,
});
