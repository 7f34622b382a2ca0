import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { connect } from '../../src/store/neo4j/connect.js';
import { Database } from '../../src/store/neo4j/database.js';
import { loadKnowledge } from '../../src/store/neo4j/load/load-knowledge.js';
import { createNeo4jStore } from '../../src/store/neo4j/open-neo4j-store.js';
import { PATH_ENGINES } from '../../src/store/neo4j/paths/path-engine.js';
import { curatedKnowledge } from '../curated-knowledge.js';
import { describeWithNeo4j } from '../neo4j/neo4j-server.js';
import { dataOf } from './run.js';

/** Operations of a page, each with the answer printed behind it. */
const printed = (page: string) =>
  [
    ...readFileSync(page, 'utf8').matchAll(
      /##+ (?:\d\. )?(.+?)\n(?:(?!\n##)[\s\S])*?```graphql\n([\s\S]*?)```\s+```json\n([\s\S]*?)```/g,
    ),
  ].map(([, title, query, answer]) => ({ title, query, answer: parsed(answer) }));

function parsed(json: string): unknown {
  return JSON.parse(json);
}

const tour = printed('README.md');

describe('docs/questions.md', () => {
  const questions = printed('docs/questions.md');

  it('has an operation and an answer under each heading', () => {
    expect(questions.map(({ title }) => title)).toEqual(
      [...readFileSync('docs/questions.md', 'utf8').matchAll(/^## (.+)$/gm)].map(([, title]) => title),
    );
  });

  it.each(questions)('$title: answers as printed', async ({ query, answer }) => {
    expect(await dataOf(query)).toEqual(answer);
  });
});

describe('README tour', () => {
  it('has seven operations', () => {
    expect(tour).toHaveLength(7);
  });

  it.each(tour)('$title: answers as printed', async ({ query, answer }) => {
    expect(await dataOf(query)).toEqual(answer);
  });

  describeWithNeo4j('over Neo4j', (server) => {
    it.each(PATH_ENGINES)('answers all as printed, paths by %s', async (pathEngine) => {
      const database = new Database(connect(server()), { timeoutMs: 60_000 });
      const store = createNeo4jStore(database, { pathEngine });
      try {
        await loadKnowledge(database, curatedKnowledge());
        for (const { query, answer } of tour) expect(await dataOf(query, {}, store)).toEqual(answer);
      } finally {
        await store.close();
      }
    });
  });

  it('is what the GraphQL page offers', () => {
    const examples: unknown = JSON.parse(readFileSync('web/examples.json', 'utf8'));
    expect(examples).toEqual(tour.map(({ title, query }) => ({ name: title, query })));
  });
});
