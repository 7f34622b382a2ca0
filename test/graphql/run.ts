import { graphql, type ExecutionResult } from 'graphql';
import { openCurated } from '../../src/cli/open-curated.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { createContext } from '../../src/graphql/context.js';
import type { MechanismStore } from '../../src/store/mechanism-store.js';

const schema = buildSchema();
export const curated = openCurated();

/** Runs an operation over the curated graph, or another store. */
export const run = (
  source: string,
  variableValues: Readonly<Record<string, unknown>> = {},
  store: MechanismStore = curated,
): Promise<ExecutionResult> =>
  graphql({
    schema,
    source,
    variableValues,
    contextValue: createContext(store, { signal: new AbortController().signal, deadlineAt: Infinity }),
  });

/** Answer as plain JSON; throws when it has errors. */
export const dataOf = async (
  source: string,
  variables: Readonly<Record<string, unknown>> = {},
  store: MechanismStore = curated,
): Promise<unknown> => {
  const { data, errors } = await run(source, variables, store);
  if (errors !== undefined) throw errors[0];
  return JSON.parse(JSON.stringify(data));
};
