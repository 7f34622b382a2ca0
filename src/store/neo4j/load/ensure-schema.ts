import { z } from 'zod';
import type { Database } from '../database.js';
import { statement, statementsIn } from '../statements.js';
import { withRetries, type Patience } from './retry.js';

const INDEXES = statement('load/indexes');
const AWAIT_INDEXES = statement('load/await-indexes');
const SCHEMA = statementsIn('schema/constraints');

const Index = z.object({ name: z.string(), state: z.string() });

/** Makes the constraints and indexes that are missing, and waits until all can be used. Nothing is asked for where nothing is missing. */
export const ensureSchema = (database: Database, patience: Patience = {}): Promise<void> =>
  withRetries(async () => {
    const states = new Map(
      (await database.read(INDEXES)).map((row) => {
        const { name, state } = Index.parse(row);
        return [name, state];
      }),
    );
    const missing = SCHEMA.filter(({ text }) => !states.has(nameIn(text)));
    for (const make of missing) await database.changeSchema(make);
    const isFilled = SCHEMA.every(({ text }) => states.get(nameIn(text)) === 'ONLINE');
    if (!isFilled) await database.changeSchema(AWAIT_INDEXES);
  }, patience);

/** Removes them, for a graph of an older form: one of the same name may have meant something else. */
export const dropSchema = async (database: Database, patience: Patience): Promise<void> => {
  for (const { text } of SCHEMA) {
    const kind = text.includes('CREATE CONSTRAINT') ? 'CONSTRAINT' : 'INDEX';
    const drop = { name: 'load/drop-schema', text: `DROP ${kind} ${nameIn(text)} IF EXISTS` };
    await withRetries(() => database.changeSchema(drop), patience);
  }
};

const nameIn = (text: string): string =>
  /^CREATE (?:FULLTEXT )?(?:CONSTRAINT|INDEX) (\w+)/m.exec(text)?.[1] ?? '';
