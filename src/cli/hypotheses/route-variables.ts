import { VesipathError } from '../../errors.js';
import type { MechanismStore } from '../../store/mechanism-store.js';
import { resolveSpecies } from '../resolve-species.js';
import type { RouteOptions } from './route-options.js';

/** As the interface has it. */
const MAX_ROUTES = 300;

/**
 * The options as variables of the GraphQL questions: side, conditions, page and time.
 * @throws VesipathError naming the option that is wrong
 */
export const routeVariables = async (store: MechanismStore, options: RouteOptions) => {
  const { minSteps = 1, maxSteps = Infinity } = options;
  if (minSteps > maxSteps) {
    throw new VesipathError('BAD_ARGUMENT', `--min-steps ${minSteps} is more than --max-steps ${maxSteps}.`);
  }
  if (options.limit * options.routes > MAX_ROUTES) {
    const message = `--limit ${options.limit} with --routes ${options.routes} is more than ${MAX_ROUTES} routes in all.`;
    throw new VesipathError('BAD_ARGUMENT', message);
  }
  return {
    seek: options.downstream ? 'DOWNSTREAM' : 'UPSTREAM',
    conditions: {
      categories: options.candidates ?? [],
      direction: options.either ? 'EITHER' : 'CAUSAL',
      minSteps: options.minSteps,
      maxSteps: options.maxSteps,
      metapaths: options.metapath,
      associations: {
        predicates: options.predicate ?? [],
        minBelief: options.minBelief,
        evidence: await evidenceFilter(store, options),
      },
      shortcuts: options.shortcuts ?? false,
      damping: options.damping,
      degrees: options.degrees,
      permutations: options.permutations,
      seed: options.seed,
      routes: options.routes,
    },
    first: options.limit,
    timeLimitMs: options.timeLimit,
  };
};

const evidenceFilter = async (store: MechanismStore, { species, system }: RouteOptions) =>
  species || system
    ? { species: await resolveSpecies(store, species ?? []), systems: system ?? [] }
    : undefined;
