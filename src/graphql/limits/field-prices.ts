import {
  getDirectiveValues,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  type GraphQLDirective,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** What `@cost` says of a field. */
export interface FieldPrice {
  /** Cost of the field by itself. */
  readonly value: number;
  /** Arguments that say how often the fields below are counted; a dot leads into an input object (`query.first`). */
  readonly multiplyBy: readonly string[];
  /** How often the fields below are counted when no argument says it. */
  readonly assumedSize: number;
}

/** Prices of all fields of a schema, by type name and field name. */
export type FieldPrices = ReadonlyMap<string, ReadonlyMap<string, FieldPrice>>;

type FieldOwner = GraphQLObjectType | GraphQLInterfaceType;
type Field = GraphQLField<unknown, unknown>;

/**
 * Prices of all fields, read from `directive @cost(value: Int! = 1, multiplyBy: String | [String!], assumedSize: Int)`.
 * Without the directive a field costs what the same field of an interface costs, else 1 when it leads to objects and 0 when not.
 * @throws Error naming the field, when a directive names an argument that the field has not or a number below 0
 */
export const priceFields = (schema: GraphQLSchema): FieldPrices => {
  const directive = schema.getDirective('cost');
  const prices = new Map<string, ReadonlyMap<string, FieldPrice>>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    if (type.name.startsWith('__')) continue;
    const fields = Object.values(type.getFields());
    prices.set(type.name, new Map(fields.map((field) => [field.name, priceOf(type, field, directive)])));
  }
  return prices;
};

const priceOf = (
  owner: FieldOwner,
  field: Field,
  directive: GraphQLDirective | null | undefined,
): FieldPrice => {
  if (directive) {
    const owners = [owner, ...owner.getInterfaces()].filter((type) => field.name in type.getFields());
    for (const type of owners) {
      const stated = statedPrice(type, type.getFields()[field.name], directive);
      if (stated) return stated;
    }
  }
  return { value: isCompositeType(getNamedType(field.type)) ? 1 : 0, multiplyBy: [], assumedSize: 1 };
};

const statedPrice = (
  owner: FieldOwner,
  field: Field,
  directive: GraphQLDirective,
): FieldPrice | undefined => {
  const values = field.astNode && getDirectiveValues(directive, field.astNode);
  if (!values) return undefined;
  const coordinate = `${owner.name}.${field.name}`;
  const multiplyBy = [values['multiplyBy'] ?? []].flat().map(String);
  for (const path of multiplyBy) {
    const argument = path.split('.', 1)[0];
    if (field.args.some(({ name }) => name === argument)) continue;
    throw new Error(`@cost on ${coordinate} multiplies by "${path}", which is no argument of it.`);
  }
  return {
    value: count(values['value'] ?? 1, coordinate),
    multiplyBy,
    assumedSize: count(values['assumedSize'] ?? 1, coordinate),
  };
};

const count = (value: unknown, coordinate: string): number => {
  if (typeof value === 'number' && value >= 0) return value;
  throw new Error(`@cost on ${coordinate} has ${String(value)} where a number from 0 belongs.`);
};
