import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Knowledge } from '../../../../src/model/knowledge.js';
import { connect } from '../../../../src/store/neo4j/connect.js';
import { Database } from '../../../../src/store/neo4j/database.js';
import { compareIds } from '../../../../src/store/neo4j/load/compare-ids.js';
import { loadKnowledge } from '../../../../src/store/neo4j/load/load-knowledge.js';
import { isNewEnough } from '../../../../src/store/neo4j/load/require-server.js';
import { readState } from '../../../../src/store/neo4j/release-reader.js';
import { describeWithNeo4j } from '../../../neo4j/neo4j-server.js';
import { associationOf, entityOf, findingOf, knowledgeOf, publicationOf } from '../../knowledge-of.js';
import {
  differences,
  emptyDatabase,
  everything,
  impliedRelationships,
  readBack,
  relationships,
} from './read-back.js';

const SLOW_MS = 120_000;

const smallKnowledge = (): Knowledge => {
  const acts = associationOf('VP:a', 'AFFECTS', 'VP:a', { effect: 'INCREASES' });
  return knowledgeOf({
    entities: [entityOf('VP:a', 'GENE', 'A'), entityOf('VP:b', 'CELL', 'B')],
    publications: [publicationOf('PMID:1', 'Abe', 2020)],
    associations: [acts],
    evidence: [findingOf(acts.id, 'PMID:1'), findingOf(acts.id, null, { statement: 'Unpublished.' })],
    mechanisms: [],
  });
};

describeWithNeo4j('loadKnowledge, asked for what it does not do', (server) => {
  let database: Database;
  beforeAll(() => {
    database = new Database(connect(server()), { timeoutMs: 60_000 });
  });
  beforeEach(() => emptyDatabase(database), SLOW_MS);
  afterAll(() => database.close());
  const write = (text: string): Promise<unknown> => database.write((run) => run({ name: 'test', text }));

  it.each([true, undefined])(
    'refuses a database of others and leaves it alone (dry run: %p)',
    async (dryRun) => {
      await write('CREATE (:Person {id: "p"})-[:KNOWS]->(:Person {id: "q"})');
      const before = await everything(database);
      await expect(loadKnowledge(database, smallKnowledge(), { dryRun })).rejects.toMatchObject({
        code: 'FOREIGN_GRAPH',
        message: 'The database holds 2 nodes that Vesipath did not write. Load into an empty database.',
        details: { nodes: 2 },
      });
      expect(differences(await everything(database), before)).toEqual([]);
    },
  );

  it.each([
    ['(:Entity {id: "x"})', '1 node labelled Entity', 'it has', 'it', 1],
    [
      '(:GENE:Entity), (:Entity), (:Dataset)',
      '1 node labelled Dataset, 2 nodes labelled Entity',
      'they have',
      'them',
      3,
    ],
  ])(
    'refuses %s of others beside its own graph, and changes nothing',
    async (pattern, counts, has, them, nodes) => {
      await loadKnowledge(database, smallKnowledge());
      await write(`CREATE ${pattern}`);
      const before = [await everything(database), await readState(database)];
      for (const dryRun of [true, false]) {
        await expect(loadKnowledge(database, smallKnowledge(), { dryRun })).rejects.toMatchObject({
          code: 'FOREIGN_GRAPH',
          message: `The database holds ${counts} that Vesipath did not write (${has} no contentHash). Remove ${them} or load into another database.`,
          details: { nodes },
        });
      }
      expect([await everything(database), await readState(database)]).toEqual(before);
    },
    SLOW_MS,
  );

  it(
    'lets nodes of other labels stand beside its graph',
    async () => {
      const { entities, ...rest } = smallKnowledge();
      await loadKnowledge(database, { entities, ...rest });
      await write("MATCH (e:Entity {id: 'VP:a'}) CREATE (:Note {id: 'n', text: 'mine'})-[:OF]->(e)");
      const more = { ...rest, entities: [...entities, entityOf('VP:c', 'CELL', 'C')] };
      expect(await loadKnowledge(database, more)).toMatchObject({ total: 1 });
      const notes = (await everything(database)).filter((line) => line.includes('"mine"'));
      expect(notes).toHaveLength(1);
    },
    SLOW_MS,
  );

  it.each(['', ', format: 1, sequence: 4', ', sequence: 0'])(
    "takes a node of the graph without a status for a load that was broken off (key: 'vesipath'%s)",
    async (properties) => {
      await write(`CREATE (:VesipathGraph {key: 'vesipath'${properties}})`);
      expect(await loadKnowledge(database, smallKnowledge(), { dryRun: true })).toMatchObject({
        before: null,
      });
      expect(await loadKnowledge(database, smallKnowledge())).toMatchObject({ outcome: 'LOADED' });
      expect(await readState(database)).toMatchObject({ format: 1, status: 'READY' });
    },
    SLOW_MS,
  );

  it('refuses a graph of a newer form', async () => {
    await write("CREATE (:VesipathGraph {key: 'vesipath', format: 99, status: 'READY', sequence: 5})");
    await expect(loadKnowledge(database, smallKnowledge())).rejects.toMatchObject({
      code: 'UNSUPPORTED_FORMAT',
    });
    expect(await readState(database)).toMatchObject({ format: 99, sequence: 5 });
  });

  it(
    'replaces a graph of an older form wholly',
    async () => {
      const knowledge = smallKnowledge();
      await loadKnowledge(database, knowledge);
      const whole = await everything(database);
      await write('MATCH (g:VesipathGraph) SET g.format = 0');
      await write(
        "MATCH (e:Entity {id: 'VP:a'}) SET e.old = true CREATE (:Entity {id: 'VP:old', contentHash: '0'})-[:OLD]->(e)",
      );
      const dry = await loadKnowledge(database, knowledge, { dryRun: true });
      expect(dry.changes[0]).toMatchObject({ kind: 'Entity', created: 2, changed: 0, removed: 3 });
      await loadKnowledge(database, knowledge, { batchSize: 2 });
      expect(differences(await everything(database), whole)).toEqual([]);
      expect(await readState(database)).toMatchObject({ format: 1, status: 'READY' });
    },
    SLOW_MS,
  );

  it('refuses knowledge whose records name what is not there, and names the first', async () => {
    const whole = smallKnowledge();
    const [association] = whole.associations;
    const holed = { ...whole, entities: [], publications: [...whole.publications, ...whole.publications] };
    await expect(loadKnowledge(database, holed)).rejects.toMatchObject({
      code: 'BAD_DATA',
      message: `The data are not whole:
publication PMID:1 is there twice
association ${association.id} names the entity VP:a, which is not there
association ${association.id} names the entity VP:a, which is not there`,
    });
    expect(await everything(database)).toEqual([]);
  });

  it.each([0, 1.5, 100_001])('refuses batches of %p', async (batchSize) => {
    await expect(loadKnowledge(database, smallKnowledge(), { batchSize })).rejects.toMatchObject({
      code: 'BAD_ARGUMENT',
    });
  });

  it(
    'finds nothing to change with ids and texts of any script, sorted as the database sorts them',
    async () => {
      const ids = [
        'VP:z',
        'VP:é',
        'VP:中',
        'VP:\u{ff5e}',
        'VP:\u{1f9ec}',
        'VP:\u{10ffff}',
        'VP:Z',
        'VP:\u{e000}',
      ];
      const entities = ids.map((id) =>
        entityOf(id, 'GENE', `"${id}",\n;\t\\ '\u{1f9ec}`, { synonyms: ['', id] }),
      );
      const chain = ids.slice(1).map((id, at) => associationOf(ids[at], 'CONTAINS', id));
      const knowledge = knowledgeOf({
        entities,
        publications: [],
        associations: chain,
        evidence: [],
        mechanisms: [],
      });
      await loadKnowledge(database, knowledge, { batchSize: 3 });
      expect(await readBack(database)).toMatchObject({
        entities: [...entities].sort((a, b) => compareIds(a.id, b.id)),
      });
      expect(await relationships(database)).toEqual(impliedRelationships(knowledge));
      expect(await loadKnowledge(database, knowledge)).toMatchObject({ outcome: 'UP_TO_DATE' });
    },
    SLOW_MS,
  );
});

describe('isNewEnough', () => {
  it.each(['5.26.0', '5.26.28', '5.27-aura', '6.0', '2025.01.0', '2026.10.1'])('takes %s', (version) => {
    expect(isNewEnough(version)).toBe(true);
  });
  it.each(['4.4.40', '5.9.0', '5.25.1', '3.5'])('refuses %s', (version) => {
    expect(isNewEnough(version)).toBe(false);
  });
});
