/* Vesipath over Neo4j (Cypher, projection), embedded, the raw driver and @neo4j/graphql, in turns, over one server.
 * `npx tsx benchmark/neo4j.ts [FOLDER [NAME]]`: the curated graph, and the tables NAME.nodes.tsv.gz and NAME.edges.tsv.gz of FOLDER (wikipathways).
 * Starts a Neo4j of its own in `.neo4j/benchmark` (Docker or Java and Maven) and stops it. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { loadSeeds } from '../src/curation/load-seeds.js';
import type { Knowledge } from '../src/model/knowledge.js';
import { openEmbeddedStore } from '../src/store/embedded/open-embedded-store.js';
import { connect } from '../src/store/neo4j/connect.js';
import { Database } from '../src/store/neo4j/database.js';
import { loadKnowledge } from '../src/store/neo4j/load/load-knowledge.js';
import { createNeo4jStore } from '../src/store/neo4j/open-neo4j-store.js';
import { seededRandom, type SeededRandom } from '../test/graph/seeded-random.js';
import {
  neo4jGraphql,
  rawAutoCommit,
  rawDriver,
  RecordingDatabase,
  vesipath,
  type Contestant,
} from './neo4j/contestants.js';
import { PATHS, READ_OURS, READ_THEIRS, TYPES } from './neo4j/documents.js';
import { CONCURRENT, inTurns, type Timing } from './neo4j/in-turns.js';
import { knowledgeOfTables } from './neo4j/knowledge-of-tables.js';
import { machineLine, printTable, quantile } from './report.js';

// The built program runs without source maps, with which every stack trace costs more; the driver takes one a statement.
process.setSourceMapsEnabled(false);

type Variables = Readonly<Record<string, unknown>>;

const RAW = 'raw driver, same statements';
const RAW_AUTO_COMMIT = 'raw driver, the same in auto-commit';
const FOLDER = '.neo4j/benchmark';
const QUESTIONS = 100;
const ROUNDS = { rounds: 5, warmUp: 5 };
/** Cypher lists every path within the bound: on a large graph seconds a question. */
const LARGE = 10_000;
const FEW_QUESTIONS = 8;
const FEW_ROUNDS = { rounds: 1, warmUp: 1 };
const TIMEOUT_MS = 60_000;

/** The two kinds of path question: what Cypher was made for, and what needs weights and signs. */
const PATH_QUESTIONS = {
  'one shortest path, either direction, ≤ 8 steps': {
    select: 'SHORTEST',
    direction: 'EITHER',
    maxSteps: 8,
  },
  '10 cheapest paths, causal, ≤ 4 steps': { select: 'TOP', direction: 'CAUSAL', maxSteps: 4 },
} as const;

const Started = z.object({ connectionFile: z.string() });
const Connection = z.object({ uri: z.string(), user: z.string(), password: z.string() });

const runServer = (command: 'start' | 'stop'): string =>
  execFileSync(
    process.execPath,
    [
      'scripts/neo4j.mjs',
      command,
      '--folder',
      FOLDER,
      '--json',
      ...(command === 'start' ? ['--port', '0'] : []),
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );

const report = (title: string, timings: ReadonlyMap<string, Timing>): void => {
  const base = quantile(timings.get(RAW)?.times ?? [], 0.5);
  console.log(`\n${title}\n`);
  printTable(
    [
      'who',
      'p50 ms',
      'p50 of rounds',
      'p99 ms',
      `a second, ${CONCURRENT} at once`,
      'p50, times the raw driver',
    ],
    [...timings].map(([name, { times, medians, perSecond }]) => [
      name,
      quantile(times, 0.5).toFixed(2),
      `${Math.min(...medians).toFixed(2)}–${Math.max(...medians).toFixed(2)}`,
      quantile(times, 0.99).toFixed(2),
      perSecond.toFixed(0),
      (quantile(times, 0.5) / base).toFixed(2),
    ]),
  );
};

/** Ids of entities that are subjects, each as likely as the number of its associations. */
const subjectsOf = ({ associations }: Knowledge, random: SeededRandom, count: number): string[] =>
  Array.from({ length: count }, () => random.pick(associations).subject);

const measure = async (title: string, knowledge: Knowledge): Promise<void> => {
  const driver = connect(address);
  const database = new Database(driver, { timeoutMs: TIMEOUT_MS });
  const start = performance.now();
  await loadKnowledge(database, knowledge);
  const { entities, associations, evidence } = knowledge;
  console.log(
    `\n## ${title}: ${entities.length} entities, ${associations.length} associations, ${evidence.length} findings; loaded in ${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
  const recorder = new RecordingDatabase(driver, { timeoutMs: TIMEOUT_MS });
  const cypher = createNeo4jStore(database, { pathEngine: 'CYPHER' });
  const projection = createNeo4jStore(database, { pathEngine: 'PROJECTION' });
  const recorded = createNeo4jStore(recorder, { pathEngine: 'CYPHER' });
  const embedded = openEmbeddedStore(knowledge);
  const begun = performance.now();
  await projection.neighborhood({
    ids: [entities[0].id],
    depth: 0,
    direction: 'OUT',
    entities: null,
    associations: null,
    maxEntities: 1,
  });
  console.log(`projected in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  const raw = rawDriver(driver);
  const autoCommit = rawAutoCommit(driver);
  const random = seededRandom(20_261_121);

  /** Each question with what Vesipath sends for it, for the raw driver to send too. */
  const questionsOf = async (source: string, asked: readonly Variables[]) => {
    const ask = vesipath(recorded, source);
    const questions = [];
    for (const variables of asked) {
      recorder.sent.length = 0;
      await ask(variables);
      questions.push({ variables, sent: [...recorder.sent] });
    }
    return questions;
  };
  const asking =
    (contestant: Contestant<Variables>): Contestant<{ readonly variables: Variables }> =>
    ({ variables }) =>
      contestant(variables);

  const subjects = subjectsOf(knowledge, random, QUESTIONS);
  report(
    `Reading: an entity, its associations, their evidence, its publications (${subjects.length} entities, ${ROUNDS.rounds} rounds)`,
    await inTurns(
      {
        [RAW]: ({ sent }) => raw(sent),
        [RAW_AUTO_COMMIT]: ({ sent }) => autoCommit(sent),
        'Vesipath over Neo4j': asking(vesipath(cypher, READ_OURS)),
        '@neo4j/graphql': asking(await neo4jGraphql(driver, TYPES, READ_THEIRS)),
        'Vesipath embedded': asking(vesipath(embedded, READ_OURS)),
      },
      await questionsOf(
        READ_OURS,
        subjects.map((id) => ({ id })),
      ),
      ROUNDS,
    ),
  );

  for (const [question, asked] of Object.entries(PATH_QUESTIONS)) {
    const ends = subjects.map((from) => ({ from, to: random.pick(associations).object }));
    const isLong = asked.select === 'TOP' && associations.length > LARGE;
    const rounds = isLong ? FEW_ROUNDS : ROUNDS;
    const apart = ends.filter(({ from, to }) => from !== to).slice(0, isLong ? FEW_QUESTIONS : QUESTIONS);
    report(
      `Paths: ${question} (${apart.length} pairs, ${rounds.rounds} rounds)`,
      await inTurns(
        {
          [RAW]: ({ sent }) => raw(sent),
          [RAW_AUTO_COMMIT]: ({ sent }) => autoCommit(sent),
          'Vesipath over Neo4j, Cypher': asking(vesipath(cypher, PATHS)),
          'Vesipath over Neo4j, projection': asking(vesipath(projection, PATHS)),
          'Vesipath embedded': asking(vesipath(embedded, PATHS)),
        },
        await questionsOf(
          PATHS,
          apart.map((pair) => ({ ...pair, ...asked })),
        ),
        rounds,
      ),
    );
  }
  await database.close();
};

const [folder, name = 'wikipathways'] = process.argv.slice(2);
const { connectionFile } = Started.parse(JSON.parse(runServer('start')));
const address = Connection.parse(JSON.parse(readFileSync(connectionFile, 'utf8')));
try {
  console.log(`${machineLine()}; Neo4j Community on the same machine; everything in one process, no HTTP`);
  const { knowledge } = loadSeeds('seeds');
  if (knowledge === null) throw new Error('the seeds are not valid');
  await measure('curated', knowledge);
  if (process.argv.length > 2) await measure(name, await knowledgeOfTables(folder, name));
} finally {
  runServer('stop');
}
