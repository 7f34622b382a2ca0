import type { ApolloServerPlugin, GraphQLRequest, GraphQLRequestContext } from '@apollo/server';
import { getVariableValues, Kind, type DocumentNode, type FragmentDefinitionNode } from 'graphql';
import { VesipathError } from '../../errors.js';
import { priceFields, type FieldPrices } from './field-prices.js';
import { costOfOperation, type OperationCost } from './operation-cost.js';

export interface CostLimitOptions {
  readonly maxCost: number;
  /** Hears what each request costs, for the log. */
  readonly onCost?: (request: GraphQLRequest, cost: number) => void;
}

/**
 * Refuses operations that cost more than `maxCost` before they run, and states in `extensions.cost` of every answer what the operation
 * cost. Prices are read when the server starts, so that a wrong `@cost` stops the start and not a request.
 */
export const costLimit = ({ maxCost, onCost }: CostLimitOptions): ApolloServerPlugin => {
  let prices: FieldPrices = new Map();
  return {
    serverWillStart: ({ schema }) => {
      prices = priceFields(schema);
      return Promise.resolve();
    },
    requestDidStart: (context) => {
      let requested: number | null = null;
      return Promise.resolve({
        didResolveOperation: () => {
          const found = costOfRequest(context, prices);
          if (!found) return Promise.resolve();
          requested = found.cost;
          onCost?.(context.request, found.cost);
          return found.cost <= maxCost ? Promise.resolve() : Promise.reject(tooCostly(found, maxCost));
        },
        willSendResponse: ({ response: { body } }) => {
          if (requested !== null && body.kind === 'single') {
            const cost = { requested, allowed: maxCost };
            body.singleResult.extensions = { ...body.singleResult.extensions, cost };
          }
          return Promise.resolve();
        },
      });
    },
  };
};

/** Null when there is nothing to price: no such operation, or variables that do not fit. Apollo answers both by itself afterwards. */
const costOfRequest = (
  { schema, document, operation, request }: GraphQLRequestContext<object>,
  prices: FieldPrices,
): OperationCost | null => {
  if (!document || !operation) return null;
  const variables = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {}, {
    maxErrors: 1,
  });
  if (!variables.coerced) return null;
  return costOfOperation({
    schema,
    prices,
    fragments: fragmentsOf(document),
    operation,
    variables: variables.coerced,
  });
};

const fragmentsOf = (document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  return fragments;
};

const tooCostly = ({ cost, heaviest }: OperationCost, allowed: number): VesipathError => {
  const remedy = heaviest
    ? `Lower "${heaviest.argument}" of ${heaviest.field} (now ${heaviest.count}), or ask for fewer fields below it.`
    : 'Ask for fewer fields, or send several requests.';
  const message = `The operation costs ${cost.toLocaleString('en')} and ${allowed.toLocaleString('en')} is allowed. ${remedy}`;
  return new VesipathError('QUERY_TOO_COSTLY', message, { cost, allowed, heaviest });
};
