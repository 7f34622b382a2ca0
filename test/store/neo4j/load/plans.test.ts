import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { readdirSync } from 'node:fs';
import { z } from 'zod';
import { connect } from '../../../../src/store/neo4j/connect.js';
import { Database } from '../../../../src/store/neo4j/database.js';
import { ensureSchema } from '../../../../src/store/neo4j/load/ensure-schema.js';
import { statementByKind } from '../../../../src/store/neo4j/load/kinds.js';
import { loadKnowledge } from '../../../../src/store/neo4j/load/load-knowledge.js';
import { CYPHER_FOLDER, statement } from '../../../../src/store/neo4j/statements.js';
import { describeWithNeo4j } from '../../../neo4j/neo4j-server.js';
import { curated } from './changed-knowledge.js';
import { emptyDatabase } from './read-back.js';

const SLOW_MS = 120_000;
const NAMES = readdirSync(`${CYPHER_FOLDER}load`)
  .map((file) => file.replace('.cypher', ''))
  .filter((name) => /^(write|remove|lock|held|save|fingerprints|lines)/.test(name));
const PARAMETERS = { rows: [], ids: [], after: '', limit: neo4j.int(10), state: {} };

interface Plan {
  readonly operatorType: string;
  readonly children: readonly Plan[];
}
const Plan: z.ZodType<Plan> = z.object({
  operatorType: z.string(),
  get children() {
    return z.array(Plan);
  },
});

const operatorsOf = ({ operatorType, children }: Plan): string[] => [
  operatorType.replace('@neo4j', ''),
  ...children.flatMap(operatorsOf),
];

/** Plans are made for the numbers of nodes that there are: a first load runs with those for none, and removes nothing. */
const FILLED = [
  ['an empty database', ensureSchema, NAMES.filter((name) => !name.startsWith('remove'))],
  ['the curated core', (database: Database) => loadKnowledge(database, curated()), NAMES],
] as const;

describeWithNeo4j('plans of a load', (server) => {
  let database: Database;
  beforeAll(() => {
    database = new Database(connect(server()), { timeoutMs: 60_000 });
  });
  afterAll(() => database.close());

  const operators = async (text: string): Promise<string[]> => {
    const driver = connect(server());
    const session = driver.session();
    try {
      const { summary } = await session.run(`EXPLAIN ${text}`, PARAMETERS);
      return operatorsOf(Plan.parse(summary.plan));
    } finally {
      await session.close();
      await driver.close();
    }
  };
  const texts = (name: string): string[] => {
    const { text } = statement(`load/${name}`);
    if (!text.includes('<<KIND>>')) return [text];
    return Object.values(statementByKind(`load/${name}`)).map((each) => each.text);
  };

  describe.each(FILLED)('over %s', (_title, fill, names) => {
    beforeAll(async () => {
      await emptyDatabase(database);
      await fill(database);
    }, SLOW_MS);

    it.each(names)('%s finds nodes by the unique index, never by a scan or a sort', async (name) => {
      for (const text of texts(name)) {
        const found = await operators(text);
        expect(found.filter((operator) => /Scan|Sort|Top/.test(operator))).toEqual([]);
        expect(found.some((operator) => operator.startsWith('NodeUniqueIndexSeek'))).toBe(true);
      }
    });
  });

  it('remove-steps looks for the relationship between both ends, so that a hub costs no more', async () => {
    await emptyDatabase(database);
    await loadKnowledge(database, curated());
    expect(await operators(statement('load/remove-steps').text)).toContain('Expand(Into)');
  });
});
