import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isInterfaceType,
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { sizeStated } from './size-stated.js';
import type { FieldPrice, FieldPrices } from './field-prices.js';

/** A field whose argument multiplies what lies below it. */
export interface Multiplication {
  /** Such as `Query.entities`. */
  readonly field: string;
  /** Such as `first`. */
  readonly argument: string;
  readonly count: number;
}

export interface OperationCost {
  readonly cost: number;
  /** The largest multiplication on the way to the costliest field; null when nothing is multiplied there. */
  readonly heaviest: Multiplication | null;
}

export interface PricedOperation {
  readonly schema: GraphQLSchema;
  readonly prices: FieldPrices;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly operation: OperationDefinitionNode;
  /** After coercion to the types that the operation declares. */
  readonly variables: Readonly<Record<string, unknown>>;
}

const FREE: OperationCost = { cost: 0, heaviest: null };
/** Sums stop here, so that products of nested pages stay numbers. */
const saturated = (cost: number): number => Math.min(cost, Number.MAX_SAFE_INTEGER);

/**
 * What a valid operation costs: each field its price, and what lies below it as often as its arguments say. Introspection is free.
 * Of the fragments on different object types only the costliest counts, since one object has one type. The same field selected twice
 * counts twice, although GraphQL merges it: an upper bound. Every fragment is priced once. Time O(length of the document).
 */
export const costOfOperation = (priced: PricedOperation): OperationCost => {
  const root = priced.schema.getRootType(priced.operation.operation);
  return root ? costOfSet(priced, new Map(), root, priced.operation.selectionSet) : FREE;
};

type FragmentCosts = Map<string, OperationCost>;

const costOfSet = (
  priced: PricedOperation,
  known: FragmentCosts,
  parent: GraphQLNamedType,
  set: SelectionSetNode,
): OperationCost => {
  let always = FREE;
  const byType = new Map<GraphQLNamedType, OperationCost>();
  for (const selection of set.selections) {
    if (!isIncluded(selection, priced.variables)) continue;
    if (selection.kind === Kind.FIELD) {
      always = sum(always, costOfField(priced, known, parent, selection));
      continue;
    }
    const [type, cost] = costOfFragment(priced, known, parent, selection);
    if (isObjectType(type)) byType.set(type, sum(byType.get(type) ?? FREE, cost));
    else always = sum(always, cost);
  }
  return sum(always, costliest(byType.values()));
};

const costOfFragment = (
  priced: PricedOperation,
  known: FragmentCosts,
  parent: GraphQLNamedType,
  selection: Exclude<SelectionNode, FieldNode>,
): readonly [GraphQLNamedType, OperationCost] => {
  const spread = selection.kind === Kind.FRAGMENT_SPREAD ? selection.name.value : null;
  const fragment =
    selection.kind === Kind.FRAGMENT_SPREAD ? priced.fragments.get(selection.name.value) : selection;
  if (!fragment) return [parent, FREE];
  const condition = fragment.typeCondition?.name.value;
  const type = (condition === undefined ? undefined : priced.schema.getType(condition)) ?? parent;
  const before = spread === null ? undefined : known.get(spread);
  if (before) return [type, before];
  if (spread !== null) known.set(spread, FREE); // a fragment inside itself ends here; validation has refused it before
  const cost = costOfSet(priced, known, type, fragment.selectionSet);
  if (spread !== null) known.set(spread, cost);
  return [type, cost];
};

const costOfField = (
  priced: PricedOperation,
  known: FragmentCosts,
  parent: GraphQLNamedType,
  node: FieldNode,
): OperationCost => {
  const name = node.name.value;
  const price = priced.prices.get(parent.name)?.get(name);
  if (!price || (!isObjectType(parent) && !isInterfaceType(parent))) return FREE;
  const field = parent.getFields()[name];
  if (!node.selectionSet) return { cost: price.value, heaviest: null };
  const below = costOfSet(priced, known, getNamedType(field.type), node.selectionSet);
  const { count, argument } = sizeOf(price, field, node, priced.variables);
  const cost = saturated(price.value + count * below.cost);
  if (argument === null || count <= (below.heaviest?.count ?? 1)) return { cost, heaviest: below.heaviest };
  return { cost, heaviest: { field: `${parent.name}.${name}`, argument, count } };
};

/** How often what lies below is counted, and the argument that says so. */
const sizeOf = (
  price: FieldPrice,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): { readonly count: number; readonly argument: string | null } => {
  if (price.multiplyBy.length === 0) return { count: price.assumedSize, argument: null };
  const values = argumentsOf(field, node, variables);
  const sizes = price.multiplyBy.map((argument) => ({
    argument,
    count: sizeStated(values, argument, field),
  }));
  return sizes.reduce((largest, size) => (size.count > largest.count ? size : largest));
};

const argumentsOf = (
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> => {
  try {
    return getArgumentValues(field, node, variables);
  } catch {
    return {}; // execution says what is wrong with the argument, and the field is not resolved
  }
};

const isIncluded = (selection: SelectionNode, variables: Readonly<Record<string, unknown>>): boolean => {
  if (!selection.directives?.length) return true;
  try {
    if (getDirectiveValues(GraphQLSkipDirective, selection, variables)?.['if'] === true) return false;
    return getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if'] !== false;
  } catch {
    return true;
  }
};

const sum = (a: OperationCost, b: OperationCost): OperationCost => {
  const heavier = b.cost > a.cost ? b : a;
  return { cost: saturated(a.cost + b.cost), heaviest: heavier.heaviest };
};

const costliest = (costs: Iterable<OperationCost>): OperationCost => {
  let most = FREE;
  for (const cost of costs) if (cost.cost > most.cost) most = cost;
  return most;
};
