import type { AllowedMetaedges } from '../../graph/metapaths/step-matrix.js';
import type { Metapaths } from '../../graph/metapaths/weigh-from.js';
import type { RouteConditions } from '../hypothesis-request.js';
import type { Metaedge } from '../projection/metaedges.js';
import { disjointMetapaths } from './disjoint-metapaths.js';
import { spellingsOf, type StepPart } from './spellings.js';

/** The metapaths of a request, from the entity that it is about to the candidates. */
export const metapathsOf = (
  { seek, direction, minSteps, maxSteps, metapaths }: RouteConditions,
  metaedges: readonly Metaedge[],
): Metapaths => {
  if (metapaths === null) {
    const walk = direction === 'EITHER' ? 'EITHER' : seek;
    return { kind: 'DISCOVERED', walk, minSteps, maxSteps, metaedgeCount: metaedges.length };
  }
  const allowed = new Map<StepPart, AllowedMetaedges>(); // parts repeat themselves, and each asks every metaedge
  const allowedAt = (part: StepPart): AllowedMetaedges => {
    const known = allowed.get(part) ?? walkedFrom(seek, allowedBy(part, metaedges, direction));
    allowed.set(part, known);
    return known;
  };
  return {
    kind: 'GIVEN',
    metapaths: disjointMetapaths(
      spellingsOf(metapaths).map((parts) => {
        const steps = parts.map(allowedAt);
        return seek === 'DOWNSTREAM' ? steps : steps.reverse();
      }),
    ),
  };
};

const allowedBy = (
  { predicates, effects, categories }: StepPart,
  metaedges: readonly Metaedge[],
  direction: RouteConditions['direction'],
): AllowedMetaedges => {
  const [ofPredicates, ofEffects, ofCategories] = [
    new Set(predicates),
    new Set(effects),
    new Set(categories),
  ];
  const allowed = {
    toObject: new Uint8Array(metaedges.length),
    toSubject: new Uint8Array(metaedges.length),
  };
  for (const [at, { subject, predicate, effect, object }] of metaedges.entries()) {
    if (ofPredicates.size > 0 && !ofPredicates.has(predicate)) continue;
    if (ofEffects.size > 0 && (effect === null || !ofEffects.has(effect))) continue;
    if (ofCategories.size === 0 || ofCategories.has(object)) allowed.toObject[at] = 1;
    if (direction === 'EITHER' && (ofCategories.size === 0 || ofCategories.has(subject))) {
      allowed.toSubject[at] = 1;
    }
  }
  return allowed;
};

/** The same steps as they are walked from the entity that is asked about: upstream from their end. */
const walkedFrom = (seek: RouteConditions['seek'], allowed: AllowedMetaedges): AllowedMetaedges =>
  seek === 'DOWNSTREAM' ? allowed : { toObject: allowed.toSubject, toSubject: allowed.toObject };
