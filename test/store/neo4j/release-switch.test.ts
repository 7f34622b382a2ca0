import { afterAll, expect, it } from '@jest/globals';
import { setTimeout as delay } from 'node:timers/promises';
import { VesipathError } from '../../../src/errors.js';
import type { Knowledge } from '../../../src/model/knowledge.js';
import { releaseOf } from '../../../src/model/release.js';
import { connect } from '../../../src/store/neo4j/connect.js';
import { Database } from '../../../src/store/neo4j/database.js';
import { loadKnowledge } from '../../../src/store/neo4j/load/load-knowledge.js';
import { createNeo4jStore } from '../../../src/store/neo4j/open-neo4j-store.js';
import { describeWithNeo4j } from '../../neo4j/neo4j-server.js';
import { entityOf, knowledgeOf } from '../knowledge-of.js';

const ENTITIES = 900;
const READERS = 4;
const SECONDS = 10;
const TEST_TIMEOUT_MS = 120_000;

/** Many entities whose names begin with the same letter: an answer with two letters is of two releases. */
const named = (letter: string): Knowledge =>
  knowledgeOf({
    entities: Array.from({ length: ENTITIES }, (_, at) =>
      entityOf(`VP:e${String(at).padStart(4, '0')}`, 'GENE', `${letter}${at}`),
    ),
    publications: [],
    associations: [],
    evidence: [],
    mechanisms: [],
  });

describeWithNeo4j('a release that takes the place of another', (server) => {
  const open: Database[] = [];
  afterAll(() => Promise.all(open.map((database) => database.close())));
  const database = (): Database => {
    const opened = new Database(connect(server()), { timeoutMs: 30_000 });
    open.push(opened);
    return opened;
  };

  it(
    `is read whole by ${READERS} readers for ${SECONDS} s of loads, or not at all`,
    async () => {
      const [loader, store] = [database(), createNeo4jStore(database(), { pathEngine: 'AUTO' })];
      const versions = [named('A'), named('B')];
      const letterOf = new Map(
        versions.map(({ datasets, entities }) => [releaseOf(datasets).id, entities[0].name[0]]),
      );
      await loadKnowledge(loader, versions[0]);
      const counts = { whole: 0, refused: 0, loads: 0 };
      const isOver = { yet: false };

      const readOnce = async (releaseFirst: boolean): Promise<void> => {
        const own = store.forRequest(new AbortController().signal);
        const before = releaseFirst ? (await own.release()).id : null;
        const { items } = await own.listEntities(
          { ids: [], categories: [] },
          { first: 2 * ENTITIES, after: null },
        );
        const { id } = await own.release();
        expect(items).toHaveLength(ENTITIES);
        expect([...new Set(items.map(({ name }) => name[0]))]).toEqual([letterOf.get(id)]);
        expect(before ?? id).toBe(id);
        counts.whole++;
      };
      const read = async (releaseFirst: boolean): Promise<void> => {
        while (!isOver.yet) {
          try {
            await readOnce(releaseFirst);
          } catch (error) {
            if (!(error instanceof VesipathError)) throw error;
            expect(['NOT_READY', 'RELEASE_CHANGED']).toContain(error.code);
            counts.refused++;
          }
        }
      };
      const reading = Promise.all(Array.from({ length: READERS }, (_, at) => read(at % 2 === 0)));
      for (const end = performance.now() + SECONDS * 1000; performance.now() < end; counts.loads++) {
        await loadKnowledge(loader, versions[(counts.loads + 1) % 2]);
        await delay(50);
      }
      isOver.yet = true;
      await reading;
      expect(counts.loads).toBeGreaterThan(2);
      expect(counts.whole).toBeGreaterThan(counts.loads);
    },
    TEST_TIMEOUT_MS,
  );
});
