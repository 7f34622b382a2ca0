import { z } from 'zod';
import { netEffectOfSign, signOfNetEffect } from '../../../model/effect.js';
import type { PatternPart } from '../../../model/pattern.js';
import type { PathPage, PathRequest } from '../../path-request.js';
import { associationOfRow } from '../records/association-record.js';
import { parseRow } from '../records/properties.js';
import type { Parameters } from '../database.js';
import type { ReleaseReader } from '../release-reader.js';
import { readStatement, statement, withNames, type Statement } from '../statements.js';

const ALL_SHORTEST = readStatement('paths/all-shortest');
const EVERY_PATH = readStatement('paths/every-path');
const PART = statement('paths/part');

const Answer = z.object({
  total: z.number(),
  page: z.array(
    z.object({
      entities: z.array(z.string()),
      associations: z.array(z.unknown().transform(associationOfRow)),
      forward: z.array(z.boolean()),
      sign: z.number(),
      cost: z.number(),
    }),
  ),
});

/**
 * Whether a request can be answered by one statement with exactly what the engine answers. Not so: conditions on evidence and on coherence, which
 * are of findings and not of relationships, and ANY_SHORTEST, where the database would choose another path.
 */
export const isForCypher = ({ coherence, associations, select }: PathRequest): boolean =>
  coherence === null && (associations?.evidence ?? null) === null && select !== 'ANY_SHORTEST';

/**
 * The paths of a request, all of them found and ordered in the database; null when `shouldStop` ended the search, of which a database
 * tells nothing. The budget of expansions does not apply, and `expansions` is 0: Cypher counts none.
 */
export const findPathsInCypher = async (
  reader: ReleaseReader,
  request: PathRequest,
): Promise<PathPage | null> => {
  const { statement, parameters } = cypherOf(request);
  const [row] = await untilStopped(request.shouldStop, (signal) =>
    reader.rows(statement, parameters, { signal }),
  );
  if (row === undefined) return null;
  const { total, page } = parseRow(Answer, row);
  return {
    paths: page.map(({ entities, associations, forward, sign, cost }) => ({
      entities,
      steps: associations.map((association, at) => ({ association, forward: forward[at] })),
      effect: netEffectOfSign(sign),
      cost: cost / 1e6,
    })),
    hasNext: total > request.skip + request.first,
    total: request.withTotal ? total : null,
    stopped: null,
    expansions: 0,
  };
};

/** The statement that answers a request, and its parameters. */
export const cypherOf = (request: PathRequest): { statement: Statement; parameters: Parameters } => ({
  statement: statementFor(request),
  parameters: { ask: parametersOf(request) },
});

/** Of each pair the shortest, with nothing asked of the path as a whole: then the first paths found by breadth are the answer. */
export const isPlainShortest = ({ select, pattern, via, effect, minSteps }: PathRequest): boolean =>
  (select === 'SHORTEST' || select === 'ALL_SHORTEST') &&
  pattern === null &&
  via.length === 0 &&
  effect === null &&
  minSteps === 1;

const statementFor = (request: PathRequest): Statement => {
  const { direction, minSteps, maxSteps } = request;
  const names = direction === 'CAUSAL' ? CAUSAL : EITHER;
  if (isPlainShortest(request)) return withNames(ALL_SHORTEST, { ...names, MOST: maxSteps });
  const parts = partsOf(request).map(({ min, max }, place) =>
    withNames(PART, {
      ...names,
      PART: place,
      FEWEST: request.pattern === null ? minSteps : min,
      MOST: request.pattern === null ? maxSteps : max,
    }),
  );
  return withNames(EVERY_PATH, { PARTS: parts.map(({ text }) => text).join('\n') });
};
const CAUSAL = { TYPES: 'MECHANISTIC', HEAD: '>' } as const;
const EITHER = { TYPES: 'PREDICATES', HEAD: '' } as const;

/** No pattern is a pattern of one part that anything fits. */
const partsOf = ({ pattern, minSteps, maxSteps }: PathRequest): readonly PatternPart[] =>
  pattern ?? [{ predicates: [], effects: [], categories: [], min: minSteps, max: maxSteps }];

const parametersOf = (request: PathRequest) => {
  const { from, to, avoid, entities, associations, shortcuts, select, k, effect } = request;
  return {
    from,
    to,
    avoid,
    inner: entities ?? { ids: [], categories: [] },
    shortcuts,
    predicates: associations?.predicates ?? [],
    effects: associations?.effects ?? [],
    datasets: associations?.datasets ?? [],
    minBelief: associations?.minBelief ?? null,
    contested: associations?.contested ?? null,
    parts: partsOf(request),
    minSteps: request.minSteps,
    maxSteps: request.maxSteps,
    via: request.via,
    sign: effect === null ? null : signOfNetEffect(effect),
    shortestOnly: select === 'SHORTEST' || select === 'ALL_SHORTEST',
    onlyOne: select === 'SHORTEST',
    top: select === 'TOP' ? k : null,
    skip: request.skip,
    limit: request.first,
  };
};

/** How often a search in the database is asked whether it should stop, in milliseconds. */
const ASK_EVERY_MS = 20;

/** Rows of the work, or none when it was stopped. */
const untilStopped = async (
  shouldStop: () => boolean,
  work: (signal: AbortSignal) => Promise<unknown[]>,
): Promise<unknown[]> => {
  const stop = new AbortController();
  const timer = setInterval(() => {
    if (shouldStop()) stop.abort();
  }, ASK_EVERY_MS);
  try {
    return await work(stop.signal);
  } catch (error) {
    if (stop.signal.aborted) return [];
    throw error;
  } finally {
    clearInterval(timer);
  }
};
