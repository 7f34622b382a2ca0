import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Knowledge } from '../../../../src/model/knowledge.js';
import { releaseOf } from '../../../../src/model/release.js';
import { connect } from '../../../../src/store/neo4j/connect.js';
import { Database } from '../../../../src/store/neo4j/database.js';
import { exportKnowledge } from '../../../../src/store/neo4j/export/export-knowledge.js';
import { loadKnowledge } from '../../../../src/store/neo4j/load/load-knowledge.js';
import { readState } from '../../../../src/store/neo4j/release-reader.js';
import { cleanEnvironment, run } from '../../../cli/run-vesipath.js';
import { describeWithNeo4j } from '../../../neo4j/neo4j-server.js';
import { associationOf, entityOf, findingOf, knowledgeOf } from '../../knowledge-of.js';
import { curated } from './changed-knowledge.js';
import { differences, emptyDatabase, everything } from './read-back.js';

const ADMIN = fileURLToPath(new URL('neo4j-admin.mjs', import.meta.url));
const SLOW_MS = 300_000;

/** The curated core, and texts that files of commas and quotes get wrong easily. */
const awkward = (): Knowledge => {
  const core = curated();
  const names = [
    '"',
    '""quoted""',
    'a,b;c|d\te',
    'two\nlines\r\nand more',
    "it's",
    ' spaces ',
    '\\',
    '\\"',
    'µ中\u{1f9ec}',
  ];
  const entities = names.map((name, at) =>
    entityOf(`VP:awkward-${at}`, 'GENE', name, {
      synonyms: names.slice(at),
      description: at === 0 ? '' : name,
    }),
  );
  const acts = associationOf('VP:awkward-0', 'AFFECTS', 'VP:awkward-1', { effect: 'UNKNOWN' });
  const dose = { value: 5, max: 7.5, unit: 'ng/mL', bound: 'ABOUT' } as const;
  const content = {
    ...core,
    entities: [...core.entities, ...entities],
    associations: [...core.associations, acts],
    evidence: [
      ...core.evidence,
      findingOf(acts.id, null, { statement: names.join('\n'), dose, supports: 'REFUTES' }),
    ],
  };
  return { ...knowledgeOf(content), datasets: core.datasets };
};

describe('exportKnowledge', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'vesipath-export-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('writes a header and a file for each kind of node and relationship, and counts the rows', async () => {
    const knowledge = curated();
    const target = join(folder, 'new', 'graph');
    const { nodes, relationships, importArguments } = await exportKnowledge(knowledge, target);
    expect(readdirSync(target)).toHaveLength(30);
    expect(readdirSync(join(folder, 'new'))).toEqual(['graph']);
    expect(readFileSync(join(target, 'mechanism-steps-header.csv'), 'utf8')).toBe(
      ':START_ID(Mechanism),:END_ID(Association),position:long\n',
    );
    expect(readFileSync(join(target, 'graph.csv'), 'utf8')).toBe(
      `"vesipath",1,"READY",1,"${releaseOf(knowledge.datasets).id}"\n`,
    );
    const lists = [knowledge.entities, knowledge.publications, knowledge.associations, knowledge.evidence];
    expect(nodes).toBeGreaterThan(lists.reduce((sum, { length }) => sum + length, 0));
    expect(relationships).toBeGreaterThan(3 * knowledge.associations.length);
    expect(importArguments.slice(0, 4)).toEqual(['database', 'import', 'full', 'neo4j']);
  });

  it('takes an empty folder, and refuses one that holds something, and a file', async () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    await exportKnowledge(knowledgeOf(NOTHING), empty);
    await expect(exportKnowledge(knowledgeOf(NOTHING), empty)).rejects.toMatchObject({
      code: 'BAD_ARGUMENT',
      message: `The folder ${empty} is not empty. Name a new one.`,
    });
    const file = join(folder, 'file');
    writeFileSync(file, '');
    await expect(exportKnowledge(knowledgeOf(NOTHING), file)).rejects.toMatchObject({
      message: `The folder ${file} is no folder. Name a new one.`,
    });
  });

  it.each(['', 'a\u001fb'])(
    'leaves nothing behind when a list holds %j, which the files cannot tell',
    async (name) => {
      const target = join(folder, 'half');
      const knowledge = knowledgeOf({
        ...NOTHING,
        entities: [entityOf('VP:a', 'GENE', 'A', { synonyms: [name] })],
      });
      await expect(exportKnowledge(knowledge, target)).rejects.toMatchObject({ code: 'BAD_DATA' });
      expect(existsSync(target)).toBe(false);
      expect(readdirSync(folder).filter((found) => found.includes('half'))).toEqual([]);
    },
  );
});

const NOTHING: Omit<Knowledge, 'datasets'> = {
  entities: [],
  publications: [],
  associations: [],
  evidence: [],
  mechanisms: [],
};

describeWithNeo4j('an export that is imported', (server) => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'vesipath-import-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const withDatabase = async <Value>(work: (database: Database) => Promise<Value>): Promise<Value> => {
    const database = new Database(connect(server()), { timeoutMs: 60_000 });
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  };
  const importInto = async (knowledge: Knowledge, name: string): Promise<void> => {
    const exported = await exportKnowledge(knowledge, join(folder, name));
    const home = server().folder;
    await server().stop();
    const { code, stdout, stderr } = await run(
      process.execPath,
      [ADMIN, ...exported.importArguments, '--overwrite-destination=true'],
      {
        env: cleanEnvironment({ NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') }),
        cwd: exported.folder,
      },
    );
    await server().start();
    if (code !== 0) throw new Error(`${stdout}${stderr}`);
  };

  it(
    'is the graph that a load writes, to the type of every property, and a load finds nothing to change',
    async () => {
      const knowledge = awkward();
      const loaded = await withDatabase(async (database) => {
        await emptyDatabase(database);
        await loadKnowledge(database, knowledge);
        return everything(database);
      });
      await importInto(knowledge, 'awkward');
      await withDatabase(async (database) => {
        expect(differences(await everything(database), loaded)).toEqual([]);
        expect(await loadKnowledge(database, knowledge)).toMatchObject({ outcome: 'UP_TO_DATE', total: 0 });
        expect(await readState(database)).toMatchObject({ status: 'READY', sequence: 1 });
        const indexes = await database.read({
          name: 'test',
          text: "SHOW INDEXES YIELD name, state WHERE name = 'entity_id' RETURN state AS row",
        });
        expect(indexes).toEqual(['ONLINE']);
      });
    },
    SLOW_MS,
  );

  it(
    'may be without any record',
    async () => {
      await importInto(knowledgeOf(NOTHING), 'nothing');
      await withDatabase(async (database) => {
        expect(await loadKnowledge(database, knowledgeOf(NOTHING))).toMatchObject({ outcome: 'UP_TO_DATE' });
      });
    },
    SLOW_MS,
  );
});
