import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { contentChecksum, releaseOf } from '../../../../src/model/release.js';
import { connect } from '../../../../src/store/neo4j/connect.js';
import { Database } from '../../../../src/store/neo4j/database.js';
import { loadKnowledge } from '../../../../src/store/neo4j/load/load-knowledge.js';
import type { LoadProgress, LoadResult } from '../../../../src/store/neo4j/load/load-result.js';
import { readState } from '../../../../src/store/neo4j/release-reader.js';
import { seededRandom } from '../../../graph/seeded-random.js';
import { describeWithNeo4j } from '../../../neo4j/neo4j-server.js';
import { randomKnowledge } from '../../random-knowledge.js';
import { changed, curated, withoutAssociation } from './changed-knowledge.js';
import {
  differences,
  emptyDatabase,
  everything,
  impliedRelationships,
  readBack,
  relationships,
} from './read-back.js';

const KNOWLEDGE = curated();
const SLOW_MS = 120_000;

/** Changes that are none left out: "Entity +1 ~2 -3". */
const told = ({ changes }: LoadResult): string[] =>
  changes
    .filter(({ created, changed, removed }) => created + changed + removed > 0)
    .map(({ kind, created, changed, removed }) => `${kind} +${created} ~${changed} -${removed}`);

describeWithNeo4j('loadKnowledge', (server) => {
  let database: Database;
  beforeAll(() => {
    database = new Database(connect(server()), { timeoutMs: 60_000 });
  });
  beforeEach(() => emptyDatabase(database), SLOW_MS);
  afterAll(() => database.close());

  it(
    'writes the curated core so that it reads back the same, with every relationship that it implies',
    async () => {
      const result = await loadKnowledge(database, KNOWLEDGE);
      const release = releaseOf(KNOWLEDGE.datasets).id;
      expect(result).toMatchObject({ outcome: 'LOADED', before: null, release });
      const found = await readBack(database);
      expect(found).toEqual(KNOWLEDGE);
      expect(contentChecksum(found)).toBe(contentChecksum(KNOWLEDGE));
      expect(await relationships(database)).toEqual(impliedRelationships(KNOWLEDGE));
      expect(await readState(database)).toEqual({ format: 1, status: 'READY', sequence: 2, release });
    },
    SLOW_MS,
  );

  it(
    'writes nothing the second time',
    async () => {
      await loadKnowledge(database, KNOWLEDGE);
      const before = await readState(database);
      const again = await loadKnowledge(database, KNOWLEDGE);
      expect(again).toMatchObject({ outcome: 'UP_TO_DATE', total: 0, rowsPerSecond: null });
      expect(await readState(database)).toEqual(before);
    },
    SLOW_MS,
  );

  it(
    'gives the same graph in batches of 7 as at once, and tells how far it is',
    async () => {
      await loadKnowledge(database, KNOWLEDGE);
      const atOnce = await everything(database);
      await emptyDatabase(database);
      const progress: LoadProgress[] = [];
      const { total } = await loadKnowledge(database, KNOWLEDGE, {
        batchSize: 7,
        onProgress: (now) => progress.push(now),
      });
      expect(differences(await everything(database), atOnce)).toEqual([]);
      expect(await readState(database)).toMatchObject({ status: 'READY', sequence: 2 });
      const writing = progress.filter(({ phase }) => phase === 'WRITING');
      expect(writing.at(0)).toEqual({ phase: 'WRITING', done: 0, total });
      expect(writing.at(-1)).toEqual({ phase: 'WRITING', done: total, total });
      expect(progress.filter(({ phase }) => phase === 'COMPARING').at(-1)).toMatchObject({ done: total });
    },
    SLOW_MS,
  );

  it(
    'removes an association that is not in the knowledge any more, with its evidence and relationships',
    async () => {
      await loadKnowledge(database, KNOWLEDGE);
      const { id } = KNOWLEDGE.associations[0];
      const less = withoutAssociation(KNOWLEDGE, id);
      const result = await loadKnowledge(database, less);
      expect(result).toMatchObject({ outcome: 'LOADED', before: releaseOf(KNOWLEDGE.datasets).id });
      expect(result.changes.find(({ kind }) => kind === 'Association')).toMatchObject({
        created: 0,
        removed: 1,
      });
      expect(await readBack(database)).toEqual(less);
      const left = await relationships(database);
      expect(left).toEqual(impliedRelationships(less));
      expect(left.filter((line) => line.includes(id))).toEqual([]);
    },
    SLOW_MS,
  );

  it(
    'writes a new name and category of one entity as one change, and moves its label',
    async () => {
      await loadKnowledge(database, KNOWLEDGE);
      const [first, ...rest] = KNOWLEDGE.entities;
      const other = changed(KNOWLEDGE, {
        entities: [{ ...first, name: 'new name', category: 'COMPOUND' }, ...rest],
      });
      expect(told(await loadKnowledge(database, other))).toEqual(['Entity +0 ~1 -0', 'Dataset +0 ~1 -0']);
      const changedNode = (await everything(database)).filter((line) => line.includes('"new name"'));
      expect(changedNode.map((line) => line.startsWith('[["COMPOUND","Entity"],'))).toEqual([true]);
      expect(await relationships(database)).toEqual(impliedRelationships(other));
    },
    SLOW_MS,
  );

  it(
    'writes an association anew when its evidence changes what is believed of it',
    async () => {
      await loadKnowledge(database, KNOWLEDGE);
      const { association } = KNOWLEDGE.evidence[0];
      const other = changed(KNOWLEDGE, {
        evidence: KNOWLEDGE.evidence.map((item) =>
          item.association === association ? { ...item, hedged: !item.hedged } : item,
        ),
      });
      const result = told(await loadKnowledge(database, other));
      expect(result).toContain('Association +0 ~1 -0');
      const incremental = await everything(database);
      await emptyDatabase(database);
      await loadKnowledge(database, other);
      expect(differences(incremental, await everything(database))).toEqual([]);
    },
    SLOW_MS,
  );

  it(
    'comes from any knowledge to any other as if that were loaded alone: 8 random ones in turn, batches of 1 to 40',
    async () => {
      const random = seededRandom(20261121);
      const turns = Array.from({ length: 8 }, () => ({
        knowledge: randomKnowledge(random),
        batchSize: random.pick([1, 3, 10, 40, 5_000]),
      }));
      const inTurn: string[][] = [];
      for (const { knowledge, batchSize } of turns) {
        await loadKnowledge(database, knowledge, { batchSize });
        expect(await relationships(database)).toEqual(impliedRelationships(knowledge));
        inTurn.push(await everything(database));
      }
      for (const [at, { knowledge }] of turns.entries()) {
        await emptyDatabase(database);
        await loadKnowledge(database, knowledge);
        expect(differences(await everything(database), inTurn[at])).toEqual([]);
      }
    },
    SLOW_MS,
  );

  it(
    'tells in a dry run what would be written, by name, and writes nothing',
    async () => {
      const dry = await loadKnowledge(database, KNOWLEDGE, { dryRun: true });
      expect(dry).toMatchObject({ outcome: 'DRY_RUN', before: null, rowsPerSecond: null });
      expect(await readState(database)).toBeNull();
      const made = await database.read({
        name: 'test',
        text: "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name AS row",
      });
      expect([await everything(database), made]).toEqual([[], []]);
      const entities = dry.changes[0];
      const [first] = KNOWLEDGE.entities;
      expect(entities).toMatchObject({ created: KNOWLEDGE.entities.length, unchanged: 0 });
      expect(entities.examples?.created.at(0)).toEqual({ id: first.id, line: first.name });
      expect(entities.examples?.created).toHaveLength(20);

      const real = await loadKnowledge(database, KNOWLEDGE);
      expect(told(real)).toEqual(told(dry));
      const signed = KNOWLEDGE.associations.find(({ effect, aspect }) => effect !== null && aspect !== null);
      if (signed === undefined) throw new Error('none has an effect and an aspect');
      const { id, subject, predicate, object, effect, aspect } = signed;
      const before = await everything(database);
      const less = await loadKnowledge(database, withoutAssociation(KNOWLEDGE, id), { dryRun: true });
      expect(less.changes.find(({ kind }) => kind === 'Association')?.examples?.removed).toEqual([
        { id, line: `${subject} ${predicate} ${object} (${effect} ${aspect})` },
      ]);
      expect(differences(await everything(database), before)).toEqual([]);
    },
    SLOW_MS,
  );

  it(
    'ends before the next batch when its signal fires, and goes on from there the next time',
    async () => {
      const whole = await loadKnowledge(database, KNOWLEDGE, { dryRun: true });
      const stop = new AbortController();
      const onProgress = ({ phase, done }: LoadProgress): void => {
        if (phase === 'WRITING' && done > 300) stop.abort();
      };
      const broken = loadKnowledge(database, KNOWLEDGE, { batchSize: 20, signal: stop.signal, onProgress });
      await expect(broken).rejects.toMatchObject({ name: 'AbortError' });
      expect(await readState(database)).toMatchObject({ status: 'LOADING', sequence: 1, release: null });
      const dry = await loadKnowledge(database, KNOWLEDGE, { dryRun: true });
      const rest = await loadKnowledge(database, KNOWLEDGE);
      expect(rest.outcome).toBe('LOADED');
      expect(rest.total).toBe(dry.total);
      expect(rest.total).toBeLessThanOrEqual(whole.total - 300); // what was done is not done again
      expect(await readState(database)).toMatchObject({ status: 'READY', sequence: 3 });
      expect(await readBack(database)).toEqual(KNOWLEDGE);
    },
    SLOW_MS,
  );
});
