import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { VesipathError } from '../errors.js';
import type { Neo4jAddress } from '../store/neo4j/connect.js';

/** Where `npm run neo4j` writes address and password, in the folder that it is started in. */
const CONNECTION_FILE = join('.neo4j', 'connection.json');

const REMEDY = `Set NEO4J_URI and NEO4J_PASSWORD (NEO4J_USER and NEO4J_DATABASE where they differ from the default), or start a server here with npm run neo4j, which writes ${CONNECTION_FILE}.`;

const SCHEMES = ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'];

/** An address without user and password in it: they would be shown in every message that names it. */
const Uri = z
  .string()
  .refine((text) => URL.canParse(text) && SCHEMES.includes(new URL(text).protocol.slice(0, -1)), {
    error: 'is no address such as neo4j://HOST:7687 or bolt://HOST:7687 (+s for TLS)',
  })
  .refine((text) => !URL.canParse(text) || new URL(text).username === '', {
    error: 'holds a user name; user and password go into NEO4J_USER and NEO4J_PASSWORD',
  });
const Name = z.string().min(1, 'is empty');

const ConnectionFile = z.object({ uri: Uri, user: Name.default('neo4j'), password: Name });
const Environment = z.object({ NEO4J_URI: Uri, NEO4J_USER: Name.default('neo4j'), NEO4J_PASSWORD: Name });

/**
 * The database at NEO4J_URI, else the one of the file that `npm run neo4j` has written, of which NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE
 * each replace the value where they are set. The file's password is for its own address: with NEO4J_URI the file is not read. Variables that are
 * empty count as not set.
 * @param folder  that holds `.neo4j`
 * @throws VesipathError BAD_ARGUMENT that says which of them lacks what, without the password
 */
export const neo4jAddress = (
  environment: Readonly<Record<string, string | undefined>> = process.env,
  folder: string = process.cwd(),
): Neo4jAddress => {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([name, value]) => name.startsWith('NEO4J_') && value !== ''),
  );
  const database = given['NEO4J_DATABASE'];
  if (given['NEO4J_URI'] !== undefined) {
    const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = parsed(Environment, given, 'The environment');
    return { uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD, database };
  }
  const file = join(folder, CONNECTION_FILE);
  if (!existsSync(file)) throw new VesipathError('BAD_ARGUMENT', `No database is named. ${REMEDY}`);
  const { uri, user, password } = parsed(ConnectionFile, jsonIn(file), CONNECTION_FILE);
  const { NEO4J_USER = user, NEO4J_PASSWORD = password } = given;
  return { uri, user: NEO4J_USER, password: NEO4J_PASSWORD, database };
};

const parsed = <Shape extends z.ZodType>(shape: Shape, value: unknown, where: string): z.output<Shape> => {
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ code, path, message }) =>
    code === 'invalid_type' ? `${path.join('.')} is missing or no text` : `${path.join('.')} ${message}`,
  );
  throw new VesipathError(
    'BAD_ARGUMENT',
    `${where} does not name a database: ${faults.join('; ')}. ${REMEDY}`,
  );
};

const jsonIn = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new VesipathError(
      'BAD_ARGUMENT',
      `${CONNECTION_FILE} cannot be read as JSON. ${REMEDY}`,
      {},
      { cause },
    );
  }
};
