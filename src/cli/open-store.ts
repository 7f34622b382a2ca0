import type { Command, Option } from 'commander';
import { VesipathError } from '../errors.js';
import type { MechanismStore } from '../store/mechanism-store.js';
import { PATH_ENGINES, type PathEngine } from '../store/neo4j/paths/path-engine.js';
import type { SearchPoolOptions } from '../store/search-pool/pool-options.js';
import { neo4jAddress } from './neo4j-address.js';
import { openCurated } from './open-curated.js';
import { bundleOption, choice, seedsOption } from './options.js';
import { requireOneGraph, type GraphOptions } from './read-graph.js';

export const STORES = ['embedded', 'neo4j'] as const;

/** What the options of `storeOptions` give. */
export interface StoreOptions extends GraphOptions {
  readonly store: (typeof STORES)[number];
  readonly pathEngine: PathEngine;
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
  bundleOption(),
];

export const addStoreOptions = (command: Command): Command =>
  storeOptions().reduce((before, option) => before.addOption(option), command);

/**
 * The store that the options name; a database is connected to when it is first asked.
 * @throws VesipathError BAD_DATA for seeds that are not valid, BAD_BUNDLE for a damaged bundle, BAD_ARGUMENT for a missing address
 */
export const openStore = async (
  options: StoreOptions,
  searching: Partial<SearchPoolOptions>,
): Promise<MechanismStore> => {
  requireOneGraph(options);
  const { store, pathEngine, seeds, bundle } = options;
  if (store === 'embedded') {
    return bundle === undefined ? openCurated(seeds, searching) : openBundled(bundle, searching);
  }
  if (seeds !== undefined || bundle !== undefined) {
    const given = seeds === undefined ? '--bundle' : '--seeds';
    throw new VesipathError(
      'BAD_ARGUMENT',
      `A server over Neo4j reads neither seeds nor bundles. Load them first: vesipath load --to neo4j ${given} FOLDER.`,
    );
  }
  const { openNeo4jStore } = await import('../store/neo4j/open-neo4j-store.js'); // the driver takes its time to load
  return openNeo4jStore(neo4jAddress(), { pathEngine, searching });
};

const openBundled = async (
  bundle: string,
  searching: Partial<SearchPoolOptions>,
): Promise<MechanismStore> => {
  const { openBundleStore } = await import('../store/bundle/open-bundle-store.js'); // so does the reader of Arrow
  return openBundleStore(bundle, searching);
};

/** What is made of a store, which is closed afterwards: a connection that stays open keeps the program from ending. */
export const withStore = async <Value>(
  options: StoreOptions,
  use: (store: MechanismStore) => Promise<Value>,
): Promise<Value> => {
  const store = await openStore(options, { threads: 0 }); // one question, and nothing else to answer meanwhile
  try {
    return await use(store);
  } finally {
    await store.close();
  }
};
