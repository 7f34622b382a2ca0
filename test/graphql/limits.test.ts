import { describe, expect, it } from '@jest/globals';
import { buildSchema, getVariableValues, Kind, parse, validate, type ValidationRule } from 'graphql';
import { aliasLimit } from '../../src/graphql/limits/alias-limit.js';
import { depthLimit } from '../../src/graphql/limits/depth-limit.js';
import { priceFields } from '../../src/graphql/limits/field-prices.js';
import { costOfOperation, type OperationCost } from '../../src/graphql/limits/operation-cost.js';
import { tokensBefore } from '../../src/graphql/limits/tokens-before.js';

const COST = 'directive @cost(value: Int! = 1, multiplyBy: String, assumedSize: Int) on FIELD_DEFINITION';
const schema = buildSchema(`
  ${COST}
  interface Node { id: ID! near(first: Int = 10): [Node!]! @cost(value: 2, multiplyBy: "first") }
  type Cell implements Node { id: ID! near(first: Int = 10): [Node!]! markers: [Gene!]! @cost(value: 2, assumedSize: 5) }
  type Gene implements Node { id: ID! near(first: Int = 10): [Node!]! locus: Locus }
  type Locus { start: Int end: Int }
  input Page { first: Int = 20 }
  type Query {
    node(id: ID): Node
    nodes(ids: [ID!]): [Node!]! @cost(value: 1, multiplyBy: "ids")
    paged(page: Page = {}): [Node!]! @cost(value: 1, multiplyBy: "page.first")
    any(first: Int): [Node!]! @cost(multiplyBy: "first")
  }
`);

const messages = (rule: ValidationRule, query: string): readonly string[] =>
  validate(schema, parse(query), [rule]).map(({ message }) => message);

const costOf = (query: string, variables: Readonly<Record<string, unknown>> = {}): OperationCost => {
  const document = parse(query);
  const [operation] = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
  const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
  return costOfOperation({ schema, prices: priceFields(schema), fragments, operation, variables: coerced });
};

describe('depthLimit', () => {
  const tooDeep = (depth: number, allowed: number): string =>
    `The operation nests fields ${depth} deep and ${allowed} is allowed. Ask for less, and go on from the ids of the answer.`;

  it('counts fields inside fields', () => {
    expect(messages(depthLimit(2), '{ node { id } }')).toEqual([]);
    expect(messages(depthLimit(1), '{ node { id } }')).toEqual([tooDeep(2, 1)]);
  });

  it('follows fragments, which add nothing by themselves', () => {
    const query = '{ node { ... on Cell { ...A } } } fragment A on Cell { near { ... { id } } }';
    expect(messages(depthLimit(3), query)).toEqual([]);
    expect(messages(depthLimit(2), query)).toEqual([tooDeep(3, 2)]);
  });

  it('does not count introspection', () => {
    const query = '{ __schema { types { fields { type { name } } } } node { __typename } }';
    expect(messages(depthLimit(1), query)).toEqual([]);
  });

  it('ends on fragments that hold themselves', () => {
    const query =
      '{ node { ...A } } fragment A on Node { near { ...B } } fragment B on Node { near { ...A } }';
    expect(messages(depthLimit(2), query)).toEqual([tooDeep(3, 2)]);
  });

  it('reports each operation that is too deep', () => {
    expect(
      messages(depthLimit(1), 'query A { node { id } } query B { __typename } query C { node { id } }'),
    ).toHaveLength(2);
  });
});

describe('aliasLimit', () => {
  it('counts aliases in operations and fragments', () => {
    const query = '{ a: node { id } b: node { ...A } } fragment A on Node { c: id }';
    expect(messages(aliasLimit(3), query)).toEqual([]);
    expect(messages(aliasLimit(2), query)).toEqual([
      'The document has 3 aliases and 2 are allowed. Use fields that take several ids, or send several requests.',
    ]);
  });
});

describe('costOfOperation', () => {
  it.each([
    ['a leaf is free, an object 1', '{ node { id } }', 1],
    ['introspection is free', '{ __typename __schema { types { name } } }', 0],
    [
      'a page counts what lies below as often as the schema has for default',
      '{ node { near { near(first: 0) { id } } } }',
      23,
    ],
    [
      'a page counts as often as its argument says',
      '{ node { near(first: 3) { near(first: 2) { id } } } }',
      9,
    ],
    ['a list of ids counts each', '{ nodes(ids: [1, 2, 3]) { near(first: 1) { id } } }', 7],
    ['an argument may lie in an input object', '{ paged(page: { first: 4 }) { near(first: 1) { id } } }', 9],
    ['defaults inside an input object count', '{ paged { near(first: 1) { id } } }', 41],
    ['a size that nobody states counts 100', '{ any { near(first: 1) { id } } }', 201],
    ['a null counts 100', '{ any(first: null) { near(first: 1) { id } } }', 201],
    ['a negative size counts nothing', '{ any(first: -5) { near(first: 1) { id } } }', 1],
    ['an assumed size counts', '{ node { ... on Cell { markers { locus { start } } } } }', 8],
    ['the same field twice counts twice', '{ node { id } node { id } }', 2],
    [
      'only the costliest type counts',
      '{ node { ... on Cell { markers { locus { end } } } ... on Gene { locus { end } } } }',
      8,
    ],
    [
      'fragments on one type add up',
      '{ node { ... on Gene { locus { end } } ...A } } fragment A on Gene { locus { end } }',
      3,
    ],
    ['a field costs what the interface says', '{ node { ... on Gene { near(first: 1) { id } } } }', 3],
  ])('%s', (_fact, query, cost) => {
    expect(costOf(query).cost).toBe(cost);
  });

  it('reads sizes, skips and includes from variables', () => {
    const query =
      'query($n: Int = 2, $yes: Boolean!) { any(first: $n) { near(first: 1) @include(if: $yes) { id } ...A @skip(if: $yes) } } fragment A on Node { near(first: 7) { near(first: 1) { id } } }';
    expect(costOf(query, { yes: true }).cost).toBe(5);
    expect(costOf(query, { yes: true, n: 10 }).cost).toBe(21);
    expect(costOf(query, { yes: false, n: 1 }).cost).toBe(17);
  });

  it('names the largest multiplication on the costliest way', () => {
    expect(
      costOf('{ node { near(first: 3) { near(first: 500) { near(first: 2) { id } } } } }').heaviest,
    ).toEqual({
      field: 'Node.near',
      argument: 'first',
      count: 500,
    });
    expect(costOf('{ node { id } }').heaviest).toBeNull();
  });

  it('stays a number when pages are nested 100 deep', () => {
    const query = `{ node ${'{ near(first: 1000) '.repeat(100)}{ id }${'}'.repeat(101)}`;
    expect(costOf(query).cost).toBe(Number.MAX_SAFE_INTEGER);
  });

  it('prices 400 fragments that double each other without hanging', () => {
    const doubling = Array.from(
      { length: 400 },
      (_, i) => `fragment F${i} on Node { ...F${i + 1} near(first: 1) { ...F${i + 1} } }`,
    );
    const query = `{ node { ...F0 } } ${doubling.join(' ')} fragment F400 on Node { id }`;
    const startedAt = performance.now();
    expect(costOf(query).cost).toBe(Number.MAX_SAFE_INTEGER);
    expect(performance.now() - startedAt).toBeLessThan(5_000);
  });
});

describe('priceFields', () => {
  const prices = (field: string, directive = COST): unknown =>
    priceFields(buildSchema(`${directive} type Query { ${field} }`))
      .get('Query')
      ?.get('a');

  it('takes 1 for objects and 0 for leaves when the schema says nothing', () => {
    expect(prices('a: Query')).toEqual({ value: 1, multiplyBy: [], assumedSize: 1 });
    expect(prices('a: [Int!]!')).toEqual({ value: 0, multiplyBy: [], assumedSize: 1 });
  });

  it('takes one argument or several', () => {
    const several = COST.replace('multiplyBy: String', 'multiplyBy: [String!]');
    expect(prices('a(b: Int): Query @cost(multiplyBy: "b")')).toEqual({
      value: 1,
      multiplyBy: ['b'],
      assumedSize: 1,
    });
    expect(prices('a(b: Int, c: Int): Query @cost(multiplyBy: ["b", "c"])', several)).toMatchObject({
      multiplyBy: ['b', 'c'],
    });
  });

  it('names a field that multiplies by what it has not, or has a price below 0', () => {
    expect(() => prices('a(b: Int): Query @cost(multiplyBy: "frist")')).toThrow(
      '@cost on Query.a multiplies by "frist", which is no argument of it.',
    );
    expect(() => prices('a: Query @cost(value: -1)')).toThrow(
      '@cost on Query.a has -1 where a number from 0 belongs.',
    );
  });
});

describe('tokensBefore', () => {
  it('counts tokens, not comments, and no more than asked', () => {
    const { loc } = parse('{ a # comment\n b }');
    if (!loc) throw new Error('no source');
    expect([
      tokensBefore(loc.source, 15, 10),
      tokensBefore(loc.source, 99, 10),
      tokensBefore(loc.source, 99, 2),
    ]).toEqual([2, 4, 2]);
  });
});
