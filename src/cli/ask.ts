import { graphql } from 'graphql';
import { buildSchema } from '../graphql/build-schema.js';
import { createContext } from '../graphql/context.js';
import type { MechanismStore } from '../store/mechanism-store.js';

/**
 * Data of a GraphQL operation, run in process over a store.
 * @throws the first error of the answer: a VesipathError when the arguments are at fault, anything else when we are
 */
export const ask = async (
  store: MechanismStore,
  source: string,
  variableValues: Readonly<Record<string, unknown>>,
): Promise<unknown> => {
  const contextValue = createContext(store, { signal: new AbortController().signal, deadlineAt: Infinity });
  const { data, errors } = await graphql({ schema: buildSchema(), source, variableValues, contextValue });
  const error = errors?.[0];
  if (error !== undefined) throw error.originalError ?? error;
  return data;
};
