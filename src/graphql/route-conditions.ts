import {
  MAX_METAPATH_STEPS,
  ROUTE_WEIGHTING,
  type RouteConditions,
  type SeekSide,
} from '../store/hypothesis-request.js';
import { VesipathError } from '../errors.js';
import type { PatternPart } from '../model/pattern.js';
import { checkCount, checkRange } from './check-argument.js';
import { stopAfter, type GraphqlContext } from './context.js';
import { associationFilter } from './filters.js';
import type { RouteConditionsInput } from './generated/resolvers.js';
import { patternPart } from './path-request.js';

const MAX_TIME_MS = 5000;
const MAX_FIRST = 100;
const MAX_METAPATHS = 20;
const MAX_PERMUTATIONS = 10_000;
const MAX_ROUTES = 50;
/** What a page may hold; the price of a request counts with three routes a candidate. */
const MAX_ROUTES_OF_PAGE = 300;
/** What a seed may be at most: 32 bits. */
const MAX_SEED = 2 ** 31 - 1;

const DEFAULTS = { maxSteps: 4, permutations: 500, seed: 1, routes: 3 } as const;

interface RouteArguments {
  readonly seek: SeekSide;
  readonly conditions: RouteConditionsInput;
  readonly first: number;
  readonly timeLimitMs: number;
}

/** What both questions about routes ask, with its defaults, checked. @throws VesipathError BAD_ARGUMENT */
export const routeConditions = (
  { seek, conditions, first, timeLimitMs }: RouteArguments,
  fewestSteps: number,
): Omit<RouteConditions, 'skip' | 'first' | 'shouldStop' | 'signal'> => {
  const asked = {
    seek,
    categories: conditions.categories ?? [],
    direction: conditions.direction ?? 'CAUSAL',
    minSteps: conditions.minSteps ?? Math.min(fewestSteps, conditions.maxSteps ?? fewestSteps),
    maxSteps: conditions.maxSteps ?? Math.max(DEFAULTS.maxSteps, conditions.minSteps ?? 1),
    metapaths: conditions.metapaths?.map((parts) => parts.map(patternPart)) ?? null,
    associations: associationFilter(conditions.associations),
    shortcuts: conditions.shortcuts ?? false,
    weighting: {
      damping: conditions.damping ?? ROUTE_WEIGHTING.damping,
      degrees: conditions.degrees ?? ROUTE_WEIGHTING.degrees,
    },
    permutations: conditions.permutations ?? DEFAULTS.permutations,
    seed: conditions.seed ?? DEFAULTS.seed,
    routes: conditions.routes ?? DEFAULTS.routes,
  };
  checkRange('first', first, 0, MAX_FIRST);
  checkRange('timeLimitMs', timeLimitMs, 1, MAX_TIME_MS);
  checkRange('maxSteps', asked.maxSteps, 1, MAX_METAPATH_STEPS);
  checkRange('minSteps', asked.minSteps, 1, asked.maxSteps);
  checkRange('damping', asked.weighting.damping, 0, 1);
  checkRange('permutations', asked.permutations, 0, MAX_PERMUTATIONS);
  checkRange('seed', asked.seed, 0, MAX_SEED);
  checkRange('routes', asked.routes, 0, MAX_ROUTES);
  if (first * asked.routes > MAX_ROUTES_OF_PAGE) {
    throw refusal(
      'routes',
      `routes is ${asked.routes} of each of ${first}; allowed are ${MAX_ROUTES_OF_PAGE} on a page.`,
    );
  }
  if (asked.metapaths !== null) checkMetapaths(asked.metapaths, conditions);
  return asked;
};

const checkMetapaths = (
  metapaths: readonly (readonly PatternPart[])[],
  { minSteps, maxSteps }: Pick<RouteConditionsInput, 'minSteps' | 'maxSteps'>,
): void => {
  for (const [argument, given] of Object.entries({ minSteps, maxSteps })) {
    if (typeof given !== 'number') continue;
    throw refusal(argument, `${argument} has no meaning beside metapaths, which have steps of their own.`);
  }
  checkCount('metapaths', metapaths, 1, MAX_METAPATHS);
  for (const [at, parts] of metapaths.entries()) {
    checkCount(`metapaths[${at}]`, parts, 1, MAX_METAPATH_STEPS);
    const steps = parts.reduce((sum, { max }) => sum + max, 0);
    checkRange(`steps of metapaths[${at}]`, steps, 1, MAX_METAPATH_STEPS);
  }
};

const refusal = (argument: string, message: string): VesipathError =>
  new VesipathError('BAD_ARGUMENT', message, { argument });

/** How long an answer is waited for, and how much of it. */
export const patience = (
  { first, timeLimitMs }: Pick<RouteArguments, 'first' | 'timeLimitMs'>,
  context: GraphqlContext,
): Pick<RouteConditions, 'first' | 'shouldStop' | 'signal'> => ({
  first,
  shouldStop: stopAfter(context, timeLimitMs),
  signal: context.signal,
});
