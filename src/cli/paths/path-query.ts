import { VesipathError } from '../../errors.js';
import type { MechanismStore } from '../../store/mechanism-store.js';
import { resolveNames, resolveSelection } from '../resolve-names.js';
import { resolveSpecies } from '../resolve-species.js';
import type { PathsOptions } from './paths-options.js';
import { MOST_STEPS } from './read-pattern.js';

const USUAL_STEPS = 5;

/**
 * The command line as a GraphQL `PathQueryInput`, names resolved.
 * @throws VesipathError naming the option or the name that is wrong
 */
export const pathQuery = async (store: MechanismStore, from: string, to: string, options: PathsOptions) => {
  return {
    from: await resolveSelection(store, from),
    to: await resolveSelection(store, to),
    via: await resolveNames(store, options.via ?? []),
    avoid: await resolveNames(store, options.avoid ?? []),
    pattern: options.pattern,
    shortcuts: options.shortcuts,
    direction: options.either ? 'EITHER' : 'CAUSAL',
    minSteps: options.minSteps,
    maxSteps: maxSteps(options),
    select: options.select,
    k: options.limit + 1, // one more tells whether there are more
    effect: options.effect,
    coherence: options.coherence,
    associations: {
      predicates: options.predicate ?? [],
      minBelief: options.minBelief,
      evidence: await evidenceFilter(store, options),
    },
  };
};

const maxSteps = ({ minSteps, maxSteps: given, pattern = [] }: PathsOptions): number => {
  if (given !== undefined && minSteps > given) {
    throw new VesipathError('BAD_ARGUMENT', `--min-steps ${minSteps} is more than --max-steps ${given}.`);
  }
  const ofPattern = pattern.reduce((sum, part) => sum + part.max, 0);
  return given ?? Math.min(MOST_STEPS, Math.max(USUAL_STEPS, minSteps, ofPattern));
};

const evidenceFilter = async (store: MechanismStore, { species, system, role }: PathsOptions) =>
  species || system || role
    ? { species: await resolveSpecies(store, species ?? []), systems: system ?? [], roles: role ?? [] }
    : undefined;
