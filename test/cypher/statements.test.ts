import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Driver, Plan } from 'neo4j-driver';
import { connect } from '../../src/store/neo4j/connect.js';
import { Database } from '../../src/store/neo4j/database.js';
import { KINDS } from '../../src/store/neo4j/load/kinds.js';
import { loadKnowledge } from '../../src/store/neo4j/load/load-knowledge.js';
import { CYPHER_FOLDER, STATE, withNames } from '../../src/store/neo4j/statements.js';
import { describeWithNeo4j } from '../neo4j/neo4j-server.js';
import { curatedKnowledge } from '../curated-knowledge.js';
import { parametersIn, placeholdersIn, statementFiles } from './statement-files.js';

const FILES = statementFiles();
const PART = FILES.find(({ place }) => place === 'paths/part')?.text ?? '';
const WRITES = /\b(CREATE|MERGE|SET|DELETE|REMOVE|DROP|FOREACH|LOAD\s+CSV)\b/i;

describe('statements', () => {
  it('stand in folders of graph, load, paths, read and schema', () => {
    expect([...new Set(FILES.map(({ place }) => place.split('/')[0]))]).toEqual([
      'graph',
      'load',
      'paths',
      'read',
      'schema',
    ]);
  });

  it('are all asked for by their name', () => {
    const folder = fileURLToPath(new URL('../../src/store/neo4j/', import.meta.url));
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(`${folder}${file}`, 'utf8'))
      .join('\n');
    expect(FILES.map(({ place }) => place).filter((place) => !sources.includes(`'${place}'`))).toEqual([]);
  });

  describe.each(FILES)('$place', ({ place, name, mode, header, text }) => {
    it('has a header with its name and its mode', () => {
      expect(name).toBe(place);
      expect(['read', 'write', 'schema', 'part']).toContain(mode);
    });

    if (mode !== 'part') {
      it('lists exactly its parameters', () => {
        const whole = text.includes('<<PARTS>>') ? text + PART : text;
        expect(parametersIn(header)).toEqual(parametersIn(whole));
      });
    }

    it('has no placeholders but those that the README names', () => {
      const known = placeholdersIn(readFileSync(`${CYPHER_FOLDER}README.md`, 'utf8'));
      expect(placeholdersIn(text).filter((placeholder) => !known.includes(placeholder))).toEqual([]);
    });

    if (mode === 'read') {
      it('changes nothing', () => {
        expect(text).not.toMatch(WRITES);
      });
    }
  });
});

const filledIn = (text: string): string => {
  const names = { TYPES: 'MECHANISTIC', HEAD: '>', FEWEST: 1, MOST: 4, PART: 0 } as const;
  return withNames({ name: 'planned', text: text.replace('<<PARTS>>', PART) }, names)
    .text.replaceAll('<<KINDS>>', KINDS.join('|'))
    .replaceAll('<<KIND>>', 'Association');
};

/** Operators of a plan and of all below it, without the name of the database. */
const operatorsIn = ({ operatorType, children }: Plan): string[] => [
  operatorType.replace(/@.*$/, ''),
  ...children.flatMap(operatorsIn),
];

describeWithNeo4j('statements in Neo4j', (server) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = connect(server());
    const database = new Database(driver, { timeoutMs: 60_000 });
    await loadKnowledge(database, curatedKnowledge());
    await driver.executeQuery('CALL db.prepareForReplanning(60)'); // plans rest on counts, which else follow a load some time later
  }, 120_000);
  afterAll(() => driver.close());

  const operatorsOf = async (text: string): Promise<string[]> => {
    const session = driver.session();
    try {
      const { summary } = await session.run(`EXPLAIN ${text}`);
      return summary.plan === false ? [] : operatorsIn(summary.plan);
    } finally {
      await session.close();
    }
  };

  const planned = FILES.filter(({ mode }) => mode === 'read' || mode === 'write');
  describe.each(planned)('$place', ({ place, mode, header, text }) => {
    const isOfLoad = place.startsWith('load/');
    const whole = filledIn(
      isOfLoad || place === STATE.name ? text : [STATE.text, text, STATE.text].join('\nUNION ALL\n'),
    );

    it('can be planned, without a look at every node', async () => {
      const operators = await operatorsOf(whole);
      expect(operators.length).toBeGreaterThan(0);
      if (mode === 'read') expect(operators).not.toContain('AllNodesScan');
    });

    if (/^\/\/ .*\$(ids|pairs|subjects|passing)\b/m.test(header)) {
      it('finds what has the ids that are given by an index', async () => {
        const operators = await operatorsOf(whole);
        expect(operators.some((operator) => operator.startsWith('NodeUniqueIndexSeek'))).toBe(true);
        expect(operators.filter((operator) => operator.endsWith('Scan'))).toEqual([]);
      });
    }
  });
});
