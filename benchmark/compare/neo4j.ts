import neo4j, { Neo4jError, type Driver } from 'neo4j-driver';
import { z } from 'zod';
import type { ExportedGraph } from './export-graph.js';
import { startNeo4j, stopNeo4j, type Neo4jServer } from './neo4j-server.js';
import { residentMemory } from './resident-memory.js';
import type { Answer, Load, Outcome, Task } from './task.js';
import { timed } from './timed.js';

type Parameters = Readonly<Record<string, number | string>>;

/** Statements whose rows each have a `value`: steps, or a count. */
interface Asked {
  readonly question: string;
  readonly how: string;
  readonly text: string;
  /** Rows are paths: all their values are the answer, not the first. */
  readonly isList?: true;
}

const ENDS = 'MATCH (a:N {id: $a}), (b:N {id: $b})';
const IDS = 'length(p) AS value, [n IN nodes(p) | n.id] AS ids';

const OF_PAIRS: readonly Asked[] = [
  {
    question: 'any',
    how: 'shortestPath',
    text: `${ENDS} MATCH p = shortestPath((a)-[:R*..8]-(b)) RETURN ${IDS}`,
  },
  {
    question: 'all',
    how: 'allShortestPaths, counted',
    text: `${ENDS} MATCH p = allShortestPaths((a)-[:R*..8]-(b)) RETURN count(p) AS value`,
  },
  {
    question: 'ten',
    how: 'SHORTEST 10: by steps, not by cost',
    text: `${ENDS} MATCH p = SHORTEST 10 (a)-[:R]-{1,6}(b) RETURN ${IDS}`,
    isList: true,
  },
];

const ofStarts = ({ middle, end }: Task): readonly Asked[] => {
  const pattern = `MATCH (:N {id: $a})-[r:R]-(:${middle})-[s:R]-(:${end})`;
  return [
    { question: 'pattern', how: 'MATCH, counted', text: `${pattern} RETURN count(*) AS value` },
    {
      question: 'signed',
      how: 'MATCH and the product of the signs, counted',
      text: `${pattern} WHERE r.sign * s.sign = $sign RETURN count(*) AS value`,
    },
  ];
};

const Value = z.number();
const CUT =
  /^Neo\.(ClientError\.Transaction\.TransactionTimedOut|TransientError\.General\.(MemoryPool|TransactionOut)OfMemory)/;

/** The rows' values; null where the server's time limit or memory ended it. */
const valuesOf = async (
  driver: Driver,
  text: string,
  parameters: Parameters,
  limitMs: number,
): Promise<number[] | null> => {
  const session = driver.session();
  try {
    const { records } = await session.run(text, parameters, { timeout: limitMs });
    return records.map((record) => Value.parse(record.get('value')));
  } catch (error) {
    if (error instanceof Neo4jError && CUT.test(error.code)) return null;
    throw error;
  } finally {
    await session.close();
  }
};

/** Neo4j by the driver, over a server of its own that holds the exported graph. */
export const askNeo4j = async (task: Task, exported: ExportedGraph): Promise<Outcome> => {
  const server = startNeo4j(exported);
  const { uri, user, password, version } = server;
  const who = `Neo4j ${version}`;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  try {
    const indexedAt = performance.now();
    await driver.executeQuery('CREATE CONSTRAINT FOR (n:N) REQUIRE n.id IS UNIQUE');
    await driver.executeQuery('CALL db.awaitIndexes(600)');
    const indexSeconds = (performance.now() - indexedAt) / 1000;
    const answers: Answer[] = [];
    const ask = async <Question>(
      asked: readonly Asked[],
      questions: readonly Question[],
      parametersOf: (question: Question) => Parameters,
    ): Promise<void> => {
      for (const { question, how, text, isList } of asked) {
        const measured = await timed(task, question, questions, async (one) => {
          const values = await valuesOf(driver, text, parametersOf(one), task.limitMs);
          return isList === true || values === null ? values : (values.at(0) ?? 0);
        });
        if (measured !== null) answers.push({ who, how, ...measured });
      }
    };
    await ask(OF_PAIRS, task.pairs, ([a, b]) => ({ a: String(a), b: String(b) }));
    await ask(ofStarts(task), task.starts, ([a, sign]) => ({ a: String(a), sign }));
    return { load: loadOf(server, who, indexSeconds), answers };
  } finally {
    await driver.close();
    stopNeo4j();
  }
};

const loadOf = (server: Neo4jServer, who: string, indexSeconds: number): Load[] => {
  const { importSeconds, importPeakBytes: peakBytes, startSeconds, memory, pid } = server;
  const resident = residentMemory(pid);
  return [
    { who, what: 'neo4j-admin import', seconds: [importSeconds], peakBytes, restBytes: null },
    {
      who,
      what: `start and index of ids (heap ${memory.NEO4J_HEAP}, page cache ${memory.NEO4J_PAGECACHE}); memory after the questions`,
      seconds: [startSeconds + indexSeconds],
      peakBytes: resident?.peak ?? null,
      restBytes: resident?.now ?? null,
    },
  ];
};
