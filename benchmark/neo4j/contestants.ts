import { Neo4jGraphQL } from '@neo4j/graphql';
import { execute, parse, validate, type GraphQLSchema } from 'graphql';
import neo4j, { type Driver } from 'neo4j-driver';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { createContext } from '../../src/graphql/context.js';
import type { MechanismStore } from '../../src/store/mechanism-store.js';
import { Database, withIntegers, type Parameters } from '../../src/store/neo4j/database.js';
import type { Statement } from '../../src/store/neo4j/statements.js';

/** Answers one question; resolves when the whole answer is there. */
export type Contestant<Question> = (question: Question) => Promise<unknown>;

type Variables = Readonly<Record<string, unknown>>;

const ours: GraphQLSchema = buildSchema();

/**
 * GraphQL in process, no HTTP. The document is parsed and validated once, as Apollo Server does, which keeps the documents that it has seen.
 * @throws Error when an answer holds one
 */
const inProcess = (schema: GraphQLSchema, source: string, contextOf: () => object): Contestant<Variables> => {
  const document = parse(source);
  const errors = validate(schema, document);
  if (errors.length > 0) throw errors[0];
  return async (variableValues) => {
    const { data, errors } = await execute({ schema, document, variableValues, contextValue: contextOf() });
    if (errors) throw errors[0];
    return data;
  };
};

/** Our schema, resolvers and loaders over a store. */
export const vesipath = (store: MechanismStore, source: string): Contestant<Variables> =>
  inProcess(ours, source, () =>
    createContext(store, { signal: new AbortController().signal, deadlineAt: Infinity }),
  );

/** What a user would pick who has a Neo4j and wants GraphQL: a schema generated from types, one Cypher statement a question. */
export const neo4jGraphql = async (
  driver: Driver,
  typeDefs: string,
  source: string,
): Promise<Contestant<Variables>> =>
  inProcess(await new Neo4jGraphQL({ typeDefs, driver }).getSchema(), source, () => ({}));

/** Notes what a store sends to the database. */
export class RecordingDatabase extends Database {
  readonly sent: { readonly statement: Statement; readonly parameters: Parameters }[] = [];

  override read(...[statement, parameters = {}, options]: ArgumentsOf<Database['read']>): Promise<unknown[]> {
    this.sent.push({ statement, parameters });
    return super.read(statement, parameters, options);
  }
}
type ArgumentsOf<Method extends (...given: never[]) => unknown> = Method extends (
  ...given: infer Given
) => unknown
  ? Given
  : never;

/** The same statements with the same parameters, one after the other, by the driver alone as its manual recommends. Nothing is made of the rows. */
export const rawDriver =
  (driver: Driver) =>
  async (sent: RecordingDatabase['sent']): Promise<void> => {
    for (const { statement, parameters } of sent) {
      await driver.executeQuery(statement.text, withIntegers(parameters), { routing: neo4j.routing.READ });
    }
  };

/** The same in the cheapest way that the driver has, which Vesipath takes too: one message, no transaction of its own, no retry. */
export const rawAutoCommit =
  (driver: Driver) =>
  async (sent: RecordingDatabase['sent']): Promise<void> => {
    for (const { statement, parameters } of sent) {
      const session = driver.session({ defaultAccessMode: neo4j.session.READ });
      try {
        await session.run(statement.text, withIntegers(parameters));
      } finally {
        await session.close();
      }
    }
  };
