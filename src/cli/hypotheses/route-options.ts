import { Option } from 'commander';
import { DEGREE_SCOPES, type DegreeScope } from '../../graph/metapaths/relations.js';
import { CATEGORY_NAMES, type Category } from '../../model/category.js';
import { SYSTEMS, type System } from '../../model/evidence.js';
import type { PatternPart } from '../../model/pattern.js';
import { PREDICATE_NAMES, type Predicate } from '../../model/predicate.js';
import { MAX_METAPATH_STEPS, ROUTE_WEIGHTING } from '../../store/hypothesis-request.js';
import { storeOptions, type StoreOptions } from '../open-store.js';
import { choice, collect, decimalNumber, jsonOption, namesFrom, wholeNumber } from '../options.js';
import { readMetapath } from './read-metapath.js';

/** Options of both commands that ask for routes, as given; absent ones are undefined unless they have a default. */
export interface RouteOptions extends StoreOptions {
  readonly downstream?: true;
  readonly candidates?: Category[];
  readonly either?: true;
  readonly minSteps?: number;
  readonly maxSteps?: number;
  readonly metapath?: PatternPart[][];
  readonly shortcuts?: true;
  readonly predicate?: Predicate[];
  readonly species?: string[];
  readonly system?: System[];
  readonly minBelief?: number;
  readonly damping?: number;
  readonly degrees?: DegreeScope;
  readonly permutations: number;
  readonly seed: number;
  readonly routes: number;
  readonly limit: number;
  readonly timeLimit: number;
  readonly json?: true;
}

const steps = wholeNumber(1, MAX_METAPATH_STEPS);

/** What is asked of candidates, then of routes, of their steps, and of the comparison with chance. @param fewest  steps of a route by default */
export const routeOptions = (fewest: number): Option[] => [
  new Option('--downstream', 'look at what is acted on (default: at what acts)'),
  new Option('--candidates <kinds>', 'kinds of entities to look for, with commas (default: all)')
    .choices(CATEGORY_NAMES)
    .argParser(namesFrom(CATEGORY_NAMES)),
  new Option('--either', 'walk associations both ways and over every predicate'),
  new Option('--min-steps <number>', `fewest steps of a route (default: ${fewest})`).argParser(steps),
  new Option('--max-steps <number>', 'most steps of a route (default: 4); 5 and 6 take long').argParser(
    steps,
  ),
  new Option(
    '--metapath <pattern>',
    "routes that count: what they arrive at step by step, from cause to end, such as 'PATHWAY > CELL > DISEASE'; may be given again",
  )
    .argParser(readMetapath)
    .conflicts(['minSteps', 'maxSteps']),
  new Option('--shortcuts', 'also walk associations that a curated mechanism tells in more steps'),
  new Option('--predicate <names>', 'predicates allowed, with commas').argParser(namesFrom(PREDICATE_NAMES)),
  new Option('--species <taxa>', 'species that each step has evidence from, with commas').argParser(collect),
  new Option('--system <names>', 'experimental systems that each step has evidence from, with commas')
    .choices(SYSTEMS)
    .argParser(namesFrom(SYSTEMS)),
  new Option('--min-belief <number>', 'least belief of each step, 0 to 1').argParser(decimalNumber(0, 1)),
  new Option(
    '--damping <number>',
    `how much hubs are held back: 0 counts routes, 1 divides by every degree (default: ${ROUTE_WEIGHTING.damping})`,
  ).argParser(decimalNumber(0, 1)),
  choice(
    '--degrees <scope>',
    `associations that a degree counts: of the same kind, or all (default: ${ROUTE_WEIGHTING.degrees})`,
    DEGREE_SCOPES,
  ),
  new Option('--permutations <number>', 'rewired graphs to compare with; 0 = no p-values')
    .argParser(wholeNumber(0, 10_000))
    .default(500),
  new Option('--seed <number>', 'the same seed gives the same answer')
    .argParser(wholeNumber(0, 2 ** 31 - 1))
    .default(1),
  new Option('--routes <number>', 'most routes shown of each').argParser(wholeNumber(0, 50)).default(3),
  new Option('--limit <number>', 'how many at most').argParser(wholeNumber(1, 100)).default(10),
  new Option('--time-limit <ms>', 'time for the search').argParser(wholeNumber(1, 5000)).default(5000),
  ...storeOptions(),
  jsonOption(),
];
