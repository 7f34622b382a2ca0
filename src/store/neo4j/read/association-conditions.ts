import type { AssociationFilter, EvidenceFilter } from '../../path-request.js';

/**
 * A filter as the parameter `filter` of statements. It is one map, since the database plans a statement anew for each combination of nulls, lists
 * and their lengths among its parameters, but not for what is inside of a map.
 */
export const associationConditions = (filter: AssociationFilter | null) =>
  filter === null
    ? null
    : {
        ...filter,
        predicates: orAll(filter.predicates),
        effects: orAll(filter.effects),
        datasets: orAll(filter.datasets),
        evidence: evidenceConditions(filter.evidence),
      };

const evidenceConditions = (filter: EvidenceFilter | null) =>
  filter === null
    ? null
    : {
        ...filter,
        species: orAll(filter.species),
        systems: orAll(filter.systems),
        roles: orAll(filter.roles),
        directness: orAll(filter.directness),
        publications: orAll(filter.publications),
      };

/** An empty list allows everything; a statement is told so by null, which it compares faster. */
export const orAll = <Value>(allowed: readonly Value[]): readonly Value[] | null =>
  allowed.length === 0 ? null : allowed;
