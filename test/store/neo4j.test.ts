import { afterAll } from '@jest/globals';
import type { Knowledge } from '../../src/model/knowledge.js';
import type { MechanismStore } from '../../src/store/mechanism-store.js';
import { connect } from '../../src/store/neo4j/connect.js';
import { Database } from '../../src/store/neo4j/database.js';
import { loadKnowledge } from '../../src/store/neo4j/load/load-knowledge.js';
import { createNeo4jStore } from '../../src/store/neo4j/open-neo4j-store.js';
import type { PathEngine } from '../../src/store/neo4j/paths/path-engine.js';
import { describeWithNeo4j } from '../neo4j/neo4j-server.js';
import { describeMechanismStore } from './describe-mechanism-store.js';

/** A test may load dozens of graphs. */
const TEST_TIMEOUT_MS = 300_000;

describeWithNeo4j('Neo4j', (server) => {
  let held: Knowledge | null = null;

  /** All knowledges share the one database of the server: the one that a test asks for takes the place of the one before. */
  const opening = (pathEngine: PathEngine) => {
    let store: MechanismStore | null = null;
    let loader: Database | null = null;
    afterAll(() => loader?.close());
    return async (knowledge: Knowledge): Promise<MechanismStore> => {
      loader ??= new Database(connect(server()), { timeoutMs: 60_000 });
      if (held !== knowledge) await loadKnowledge(loader, knowledge);
      held = knowledge;
      store ??= createNeo4jStore(new Database(connect(server()), { timeoutMs: 60_000 }), { pathEngine });
      return store;
    };
  };

  describeMechanismStore('Neo4j', opening('AUTO'), { testTimeoutMs: TEST_TIMEOUT_MS, requestsPerGraph: 6 });
  describeMechanismStore('Neo4j, paths over a projection', opening('PROJECTION'), {
    only: ['paths', 'path filters', 'paths against enumeration'],
    testTimeoutMs: TEST_TIMEOUT_MS,
  });
  describeMechanismStore('Neo4j, paths in Cypher', opening('CYPHER'), {
    only: ['paths', 'path filters', 'paths against enumeration'],
    testTimeoutMs: TEST_TIMEOUT_MS,
    requestsPerGraph: 4, // each form of request is planned anew on each graph, which takes longer than the search
    differs: [
      {
        reason: 'a database does not tell how far it got, so nothing is counted and no budget holds',
        tests: ['findPaths counts what it extends, and stops at its budget'],
      },
    ],
  });
});
