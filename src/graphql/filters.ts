import type { AssociationFilter, EntityFilter, EvidenceFilter } from '../store/path-request.js';
import { checkRange } from './check-argument.js';
import type {
  AssociationFilterInput,
  EntityFilterInput,
  EvidenceFilterInput,
} from './generated/resolvers.js';

type Given<Input> = Input | null | undefined;

/** The filter with what was left out filled in; null when there is none. */
export const entityFilter = (input: Given<EntityFilterInput>): EntityFilter | null =>
  input ? { categories: input.categories ?? [], ids: input.ids ?? [] } : null;

/** @throws VesipathError BAD_ARGUMENT when minBelief is not 0 to 1 */
export const associationFilter = (input: Given<AssociationFilterInput>): AssociationFilter | null => {
  if (!input) return null;
  if (typeof input.minBelief === 'number') checkRange('minBelief', input.minBelief, 0, 1);
  return {
    predicates: input.predicates ?? [],
    effects: input.effects ?? [],
    datasets: input.datasets ?? [],
    minBelief: input.minBelief ?? null,
    contested: input.contested ?? null,
    evidence: evidenceFilter(input.evidence),
  };
};

const evidenceFilter = (input: Given<EvidenceFilterInput>): EvidenceFilter | null =>
  input
    ? {
        species: input.species ?? [],
        systems: input.systems ?? [],
        roles: input.roles ?? [],
        directness: input.directness ?? [],
        publications: input.publications ?? [],
        yearFrom: input.yearFrom ?? null,
        yearTo: input.yearTo ?? null,
        hedged: input.hedged ?? null,
      }
    : null;
