import { Option } from 'commander';
import { COHERENCE_KINDS } from '../../model/coherence.js';
import { NET_EFFECTS } from '../../model/effect.js';
import { ROLES, SYSTEMS, type Role, type System } from '../../model/evidence.js';
import type { PatternPart } from '../../model/pattern.js';
import { PREDICATE_NAMES, type Predicate } from '../../model/predicate.js';
import { PATH_SELECTS } from '../../store/path-request.js';
import { choice, collect, decimalNumber, jsonOption, namesFrom, wholeNumber } from '../options.js';
import { storeOptions, type StoreOptions } from '../open-store.js';
import { readPattern } from './read-pattern.js';

/** Options of `vesipath paths` as given; absent ones are undefined unless they have a default. */
export interface PathsOptions extends StoreOptions {
  readonly minSteps: number;
  readonly maxSteps?: number;
  readonly select: string;
  readonly limit: number;
  readonly via?: string[];
  readonly avoid?: string[];
  readonly pattern?: PatternPart[];
  readonly either?: true;
  readonly shortcuts?: boolean;
  readonly effect?: string;
  readonly coherence?: string;
  readonly predicate?: Predicate[];
  readonly species?: string[];
  readonly system?: System[];
  readonly role?: Role[];
  readonly minBelief?: number;
  readonly timeLimit: number;
  readonly maxExpansions: number;
  readonly json?: true;
}

/** What is asked of the path as a whole, then of its steps, then of the search. */
export const pathsOptions = (): Option[] => [
  new Option('--min-steps <number>', 'fewest steps; 2 leaves out the direct edge')
    .argParser(wholeNumber(1, 8))
    .default(1),
  new Option(
    '--max-steps <number>',
    'most steps (default: 5, or more when --min-steps or --pattern asks for more)',
  ).argParser(wholeNumber(1, 8)),
  choice('--select <which>', 'which paths', PATH_SELECTS).default('TOP'),
  new Option('--limit <number>', 'how many paths at most').argParser(wholeNumber(1, 200)).default(10),
  new Option('--via <names>', 'entities inside every path, with commas').argParser(collect),
  new Option('--avoid <names>', 'entities on no path, with commas').argParser(collect),
  new Option(
    '--pattern <text>',
    "parts that the whole path matches in order, such as 'DELIVERS GENE > PATHWAY > CELL > DISEASE'",
  ).argParser(readPattern),
  new Option(
    '--shortcuts',
    'also walk associations that a curated mechanism tells in more steps (default with --min-steps 1)',
  ),
  new Option('--no-shortcuts', 'leave those out (default with --min-steps 2 or more)'),
  new Option('--either', 'walk associations both ways and over every predicate'),
  choice('--effect <effect>', 'net effect wanted', NET_EFFECTS),
  choice('--coherence <kind>', 'whether one study tells it all', COHERENCE_KINDS),
  new Option('--predicate <names>', 'predicates allowed, with commas').argParser(namesFrom(PREDICATE_NAMES)),
  new Option('--species <taxa>', 'species that each step has evidence from, with commas').argParser(collect),
  new Option('--system <names>', 'experimental systems that each step has evidence from, with commas')
    .choices(SYSTEMS)
    .argParser(namesFrom(SYSTEMS)),
  new Option('--role <names>', 'roles that each step has evidence of, with commas')
    .choices(ROLES)
    .argParser(namesFrom(ROLES)),
  new Option('--min-belief <number>', 'least belief of each step, 0 to 1').argParser(decimalNumber(0, 1)),
  new Option('--time-limit <ms>', 'time for the search').argParser(wholeNumber(1, 5000)).default(1000),
  new Option('--max-expansions <number>', 'partial paths that the search may extend')
    .argParser(wholeNumber(100, 1_000_000))
    .default(100_000),
  ...storeOptions(),
  jsonOption(),
];
