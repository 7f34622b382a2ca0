import { Command, Option } from 'commander';
import { z } from 'zod';
import { NET_EFFECTS } from '../../model/effect.js';
import { ROLES, SYSTEMS } from '../../model/evidence.js';
import { COHERENCE_KINDS } from '../../model/coherence.js';
import { parsePattern } from '../../model/pattern.js';
import { isPredicate } from '../../model/predicate.js';
import { VesipathError } from '../../errors.js';
import { PATH_SELECTS } from '../../store/path-request.js';
import { ask } from '../ask.js';
import { EXIT } from '../exit-codes.js';
import { openCurated } from '../open-curated.js';
import { collect, jsonOption, seedsOption, wholeNumber } from '../options.js';
import { printJson, printLine } from '../print.js';
import { resolveNames } from '../resolve-names.js';
import { isCategory, CATEGORY_NAMES } from '../../model/category.js';
import type { MechanismStore } from '../../store/mechanism-store.js';

const PATHS = /* GraphQL */ `
  query Paths($query: PathQueryInput!, $first: Int!, $timeLimitMs: Int!, $maxExpansions: Int!) {
    paths(query: $query, first: $first, timeLimitMs: $timeLimitMs, maxExpansions: $maxExpansions) {
      totalCount
      truncated
      truncatedBy
      expansions
      edges {
        node {
          entities {
            id
            name
          }
          steps {
            forward
            association {
              id
              predicate
              effect
              aspect
              evidence {
                edges {
                  node {
                    supports
                    publication {
                      id
                      citation
                    }
                  }
                }
              }
            }
          }
          effect
          reportedEffect
          cost
          contested
          coherence {
            kind
            publications {
              id
              citation
            }
          }
          sentence
        }
      }
    }
  }
`;

const Answer = z.object({
  paths: z.looseObject({
    truncatedBy: z.string().nullable(),
    edges: z.array(
      z.object({
        node: z.looseObject({
          effect: z.string(),
          reportedEffect: z.string().nullable(),
          cost: z.number(),
          contested: z.boolean(),
          coherence: z.looseObject({ kind: z.string() }),
          sentence: z.string(),
        }),
      }),
    ),
  }),
});
type PathNode = z.infer<typeof Answer>['paths']['edges'][number]['node'];

interface PathsOptions {
  readonly minSteps: number;
  readonly maxSteps: number;
  readonly select: string;
  readonly limit: number;
  readonly via?: string[];
  readonly avoid?: string[];
  readonly pattern?: string;
  readonly either?: true;
  readonly shortcuts?: boolean;
  readonly effect?: string;
  readonly coherence?: string;
  readonly predicate?: string[];
  readonly species?: string[];
  readonly system?: string[];
  readonly role?: string[];
  readonly minBelief?: number;
  readonly timeLimit: number;
  readonly maxExpansions: number;
  readonly json?: true;
  readonly seeds?: string;
}

/** `vesipath paths FROM TO`. */
export const pathsCommand = (): Command =>
  new Command('paths')
    .description('show through what one entity acts on another, best supported paths first')
    .argument('<from>', 'id or name (several with commas), or a category such as VESICLE')
    .argument('<to>', 'id or name (several with commas), or a category such as DISEASE')
    .option('--min-steps <number>', 'fewest steps; 2 leaves out the direct edge', wholeNumber(1, 8), 1)
    .option('--max-steps <number>', 'most steps', wholeNumber(1, 8), 5)
    .addOption(new Option('--select <which>', 'which paths').choices(PATH_SELECTS).default('TOP'))
    .option('--limit <number>', 'how many paths at most', wholeNumber(1, 200), 10)
    .option('--via <names>', 'entities inside every path, with commas', collect)
    .option('--avoid <names>', 'entities on no path, with commas', collect)
    .option('--pattern <text>', "parts in order, such as 'DELIVERS GENE > PATHWAY > CELL{1,2} > DISEASE'")
    .option(
      '--shortcuts',
      'also walk associations that a curated mechanism tells in more steps (default with --min-steps 1)',
    )
    .option('--no-shortcuts', 'leave those out (default with --min-steps 2 or more)')
    .option('--either', 'walk associations both ways and over every predicate')
    .addOption(new Option('--effect <effect>', 'net effect wanted').choices(NET_EFFECTS))
    .addOption(new Option('--coherence <kind>', 'whether one study tells it all').choices(COHERENCE_KINDS))
    .option('--predicate <names>', 'predicates allowed, with commas', collect)
    .option('--species <taxa>', 'NCBITaxon ids that each step has evidence from, with commas', collect)
    .addOption(
      new Option('--system <system...>', 'experimental systems that each step has evidence from').choices(
        SYSTEMS,
      ),
    )
    .addOption(new Option('--role <role...>', 'roles that each step has evidence of').choices(ROLES))
    .option('--min-belief <number>', 'least belief of each step, 0 to 1', Number)
    .option('--time-limit <ms>', 'time for the search', wholeNumber(1, 5000), 1000)
    .option(
      '--max-expansions <number>',
      'partial paths that the search may extend',
      wholeNumber(1, 1_000_000),
      100_000,
    )
    .addOption(seedsOption())
    .addOption(jsonOption())
    .action(async (from: string, to: string, options: PathsOptions) => {
      const store = openCurated(options.seeds);
      const query = await pathQuery(store, from, to, options);
      const { limit: first, timeLimit: timeLimitMs, maxExpansions } = options;
      const { paths } = Answer.parse(await ask(store, PATHS, { query, first, timeLimitMs, maxExpansions }));
      const found = paths.edges.map((edge) => edge.node);
      if (options.json) printJson({ ...paths, edges: undefined, paths: found });
      else if (found.length === 0) printLine('No path is known between these within the limits given.');
      else found.forEach(printPath);
      if (paths.truncatedBy !== null && !options.json)
        printLine(`More paths exist or may exist: cut by ${paths.truncatedBy}.`);
      if (found.length === 0) process.exitCode = EXIT.NOTHING;
    });

const printPath = (path: PathNode, at: number): void => {
  const notes = [
    `cost ${path.cost.toFixed(2)}`,
    `net effect ${path.effect.toLowerCase()}`,
    ...(path.reportedEffect === null
      ? []
      : [
          `reported directly: ${path.reportedEffect === 'NONE' ? 'no effect' : path.reportedEffect.toLowerCase()}`,
        ]),
    path.coherence.kind === 'SINGLE_STUDY' ? 'one study' : 'joined from several studies',
    ...(path.contested ? ['contested'] : []),
  ];
  printLine(`${at + 1}. ${path.sentence}\n   ${notes.join(' · ')}`);
};

/** The options as a GraphQL `PathQueryInput`, names resolved. */
const pathQuery = async (store: MechanismStore, from: string, to: string, options: PathsOptions) => ({
  from: await selection(store, from),
  to: await selection(store, to),
  via: await resolveNames(store, options.via ?? []),
  avoid: await resolveNames(store, options.avoid ?? []),
  pattern: options.pattern === undefined ? undefined : readPattern(options.pattern),
  shortcuts: options.shortcuts,
  direction: options.either ? 'EITHER' : 'CAUSAL',
  minSteps: options.minSteps,
  maxSteps: options.maxSteps,
  select: options.select,
  k: options.limit,
  effect: options.effect,
  coherence: options.coherence,
  associations: {
    predicates: (options.predicate ?? []).map(readPredicate),
    minBelief: options.minBelief,
    evidence:
      options.species || options.system || options.role
        ? { species: options.species ?? [], systems: options.system ?? [], roles: options.role ?? [] }
        : undefined,
  },
});

/** The text as one name when something goes by it (a name may hold a comma), else as a list of names and categories. */
const selection = async (store: MechanismStore, text: string) => {
  const [whole] = await store.resolveTexts([text]);
  const names = whole.status === 'UNMATCHED' ? collect(text) : [text];
  const categories = names.map((name) => name.toUpperCase()).filter(isCategory);
  const rest = names.filter((name) => !isCategory(name.toUpperCase()));
  if (names.length === 0) {
    throw new VesipathError(
      'BAD_ARGUMENT',
      `Expected an id, a name or a category (${CATEGORY_NAMES.join(', ')}).`,
    );
  }
  return { ids: await resolveNames(store, rest), categories };
};

const readPattern = (text: string) => {
  try {
    return parsePattern(text);
  } catch (error) {
    throw new VesipathError(
      'BAD_ARGUMENT',
      `--pattern: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
};

const readPredicate = (text: string): string => {
  const name = text.toUpperCase();
  if (!isPredicate(name))
    throw new VesipathError(
      'BAD_ARGUMENT',
      `--predicate: "${text}" is not a predicate; \`vesipath schema\` lists them.`,
    );
  return name;
};
