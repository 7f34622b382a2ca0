import type { Command, Option } from 'commander';
import { VesipathError } from '../errors.js';
import type { MechanismStore } from '../store/mechanism-store.js';
import { PATH_ENGINES, type PathEngine } from '../store/neo4j/paths/path-engine.js';
import { neo4jAddress } from './neo4j-address.js';
import { openCurated } from './open-curated.js';
import { choice, seedsOption } from './options.js';

export const STORES = ['embedded', 'neo4j'] as const;

/** What the options of `storeOptions` give. */
export interface StoreOptions {
  readonly store: (typeof STORES)[number];
  readonly pathEngine: PathEngine;
  readonly seeds?: string;
}

/** Where a command takes the graph from. */
export const storeOptions = (): Option[] => [
  choice('--store <name>', 'where the graph is: embedded in this process, or on a Neo4j server', STORES)
    .env('VESIPATH_STORE')
    .default('embedded'),
  choice('--path-engine <name>', 'where paths of a graph on Neo4j are searched', PATH_ENGINES)
    .env('VESIPATH_PATH_ENGINE')
    .default('AUTO'),
  seedsOption(),
];

export const addStoreOptions = (command: Command): Command =>
  storeOptions().reduce((before, option) => before.addOption(option), command);

/**
 * The store that the options name; a database is connected to when it is first asked.
 * @throws VesipathError BAD_DATA for seeds that are not valid, BAD_ARGUMENT for a missing address
 */
export const openStore = async ({ store, pathEngine, seeds }: StoreOptions): Promise<MechanismStore> => {
  if (store === 'embedded') return openCurated(seeds);
  if (seeds !== undefined) {
    throw new VesipathError(
      'BAD_ARGUMENT',
      'Seeds are not read by a server over Neo4j. Load them first: vesipath load --to neo4j --seeds FOLDER.',
    );
  }
  const { openNeo4jStore } = await import('../store/neo4j/open-neo4j-store.js'); // the driver takes its time to load
  return openNeo4jStore(neo4jAddress(), { pathEngine });
};

/** What is made of a store, which is closed afterwards: a connection that stays open keeps the program from ending. */
export const withStore = async <Value>(
  options: StoreOptions,
  use: (store: MechanismStore) => Promise<Value>,
): Promise<Value> => {
  const store = await openStore(options);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
};
