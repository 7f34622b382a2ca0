import { buildSchema, isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { VesipathError } from '../../src/errors.js';
import type { RequestFacts } from '../../src/server/server-options.js';

export const SAMPLE_SDL = `
  directive @cost(value: Int! = 1, multiplyBy: String, assumedSize: Int) on FIELD_DEFINITION
  enum Colour { RED }
  interface Node { id: ID! children(first: Int = 10): [Node!]! @cost(value: 2, multiplyBy: "first") }
  type Cell implements Node { id: ID! children(first: Int = 10): [Node!]! cells: [Cell!]! @cost(value: 2, assumedSize: 5) }
  type Gene implements Node { id: ID! children(first: Int = 10): [Node!]! }
  input Page { first: Int = 20 }
  type Query {
    hello(name: String): String
    slow(ms: Int!): String @cost(value: 3)
    untilStopped: String
    fails: String
    refuses: String
    colour: Colour
    required: String!
    node(id: ID!): Node @cost(value: 1)
    nodes(ids: [ID!]!): [Node!]! @cost(value: 1, multiplyBy: "ids")
    paged(page: Page! = {}): [Node!]! @cost(value: 1, multiplyBy: "page.first")
    unstated(first: Int): [Node!]! @cost(value: 1, multiplyBy: "first")
  }
  type Mutation { change: String }
`;

export interface SampleContext {
  readonly facts: RequestFacts;
  /** Names of the signals that fired while a resolver waited. */
  readonly fired: string[];
}

const waitFor = (ms: number): Promise<string> =>
  new Promise((resolve) => setTimeout(resolve, ms, `after ${ms} ms`));

const ANSWERS: Readonly<
  Record<string, GraphQLFieldResolver<unknown, SampleContext, Record<string, unknown>>>
> = {
  hello: (_root, { name }) => `hello ${typeof name === 'string' ? name : 'world'}`,
  slow: (_root, args) => waitFor(Number(args['ms'])),
  untilStopped: (_root, _args, { facts, fired }) =>
    new Promise((resolve) => {
      facts.signal.addEventListener('abort', () => {
        fired.push(String(facts.signal.reason));
        resolve('stopped');
      });
    }),
  fails: () => {
    throw new TypeError('secret of /etc/passwd');
  },
  refuses: () => {
    throw new VesipathError('UNKNOWN_ID', 'No entity is called VP:nobody.', { nearest: ['VP:imsc-ev'] });
  },
  colour: () => 'ultraviolet of the cellar',
  required: () => null,
  nodes: () => [],
};

/** A small schema with real resolvers: slow ones, failing ones, and one that waits for its signal. */
export const sampleSchema = (): GraphQLSchema => {
  const schema = buildSchema(SAMPLE_SDL);
  const query = schema.getQueryType();
  if (!isObjectType(query)) throw new Error('The sample has no Query.');
  for (const [name, resolve] of Object.entries(ANSWERS)) query.getFields()[name].resolve = resolve;
  return schema;
};
