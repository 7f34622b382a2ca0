import type { AssociationFilter, EntityFilter, EvidenceFilter } from '../store/path-request.js';
import { checkCount, checkRange } from './check-argument.js';
import type {
  AssociationFilterInput,
  EntityFilterInput,
  EvidenceFilterInput,
} from './generated/resolvers.js';

type Given<Input> = Input | null | undefined;

const MAX_LISTED = 1000;

/** The list, empty when left out. @throws VesipathError BAD_ARGUMENT when it is longer than 1,000 */
export const listed = (name: string, list: Given<readonly string[]>): readonly string[] => {
  checkCount(name, list ?? [], 0, MAX_LISTED);
  return list ?? [];
};

/** The filter with what was left out filled in; null when there is none. */
export const entityFilter = (input: Given<EntityFilterInput>): EntityFilter | null =>
  input ? { categories: input.categories ?? [], ids: listed('ids', input.ids) } : null;

/** @throws VesipathError BAD_ARGUMENT when minBelief is not 0 to 1 */
export const associationFilter = (input: Given<AssociationFilterInput>): AssociationFilter | null => {
  if (!input) return null;
  if (typeof input.minBelief === 'number') checkRange('minBelief', input.minBelief, 0, 1);
  return {
    predicates: input.predicates ?? [],
    effects: input.effects ?? [],
    datasets: listed('datasets', input.datasets),
    minBelief: input.minBelief ?? null,
    contested: input.contested ?? null,
    evidence: evidenceFilter(input.evidence),
  };
};

const evidenceFilter = (input: Given<EvidenceFilterInput>): EvidenceFilter | null =>
  input
    ? {
        species: listed('species', input.species),
        systems: input.systems ?? [],
        roles: input.roles ?? [],
        directness: input.directness ?? [],
        publications: listed('publications', input.publications),
        yearFrom: input.yearFrom ?? null,
        yearTo: input.yearTo ?? null,
        hedged: input.hedged ?? null,
      }
    : null;
