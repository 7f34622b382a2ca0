import { expect, it } from '@jest/globals';
import { connect } from '../../../../src/store/neo4j/connect.js';
import { Database } from '../../../../src/store/neo4j/database.js';
import { loadKnowledge } from '../../../../src/store/neo4j/load/load-knowledge.js';
import type { LoadProgress } from '../../../../src/store/neo4j/load/load-result.js';
import { readState } from '../../../../src/store/neo4j/release-reader.js';
import { describeWithNeo4j } from '../../../neo4j/neo4j-server.js';
import { curated } from './changed-knowledge.js';
import { differences, emptyDatabase, everything } from './read-back.js';

const SLOW_MS = 300_000;

describeWithNeo4j('a load whose server crashes and comes back', (server) => {
  it(
    'waits for it and goes on: the graph is as if nothing had happened',
    async () => {
      const database = new Database(connect(server()), { timeoutMs: 60_000 });
      const knowledge = curated();
      await emptyDatabase(database);
      await loadKnowledge(database, knowledge);
      const whole = await everything(database);
      await emptyDatabase(database);

      const restarts: Promise<void>[] = [];
      const onProgress = ({ phase, done }: LoadProgress): void => {
        if (phase === 'WRITING' && done === 200) {
          restarts.push(
            server()
              .kill()
              .then(() => server().start()),
          );
        }
      };
      const { outcome } = await loadKnowledge(database, knowledge, { batchSize: 1, onProgress });
      expect([outcome, restarts.length]).toEqual(['LOADED', 1]);
      await Promise.all(restarts);
      expect(differences(await everything(database), whole)).toEqual([]);
      expect(await readState(database)).toMatchObject({ status: 'READY', sequence: 2 });
      await database.close();
    },
    SLOW_MS,
  );
});
