import { VesipathError } from '../errors.js';
import type { Knowledge } from '../model/knowledge.js';
import { readCurated } from './open-curated.js';

/** What seedsOption and bundleOption give. */
export interface GraphOptions {
  readonly seeds?: string;
  readonly bundle?: string;
}

/**
 * All records of the graph that the options name; the packaged seeds when they name none.
 * @throws VesipathError BAD_DATA for seeds that are not valid, BAD_BUNDLE for a damaged bundle, BAD_ARGUMENT for both at once
 */
export const readGraph = async (options: GraphOptions): Promise<Knowledge> => {
  requireOneGraph(options);
  const { seeds, bundle } = options;
  if (bundle === undefined) return readCurated(seeds);
  const { openBundle } = await import('../store/bundle/open-bundle.js'); // the reader of Arrow takes its time to load
  const { knowledgeOf } = await import('../store/tables/knowledge-of.js');
  return knowledgeOf((await openBundle(bundle)).tables);
};

/** @throws VesipathError BAD_ARGUMENT */
export const requireOneGraph = ({ seeds, bundle }: GraphOptions): void => {
  if (seeds === undefined || bundle === undefined) return;
  throw new VesipathError(
    'BAD_ARGUMENT',
    'Give --seeds or --bundle, not both. To join the two: vesipath build --seeds FOLDER BUNDLE --out NEW.',
  );
};

/** For the help of commands that call readGraph. */
export const MEMORY_FOR_BUNDLES = `
All records of a bundle are held in memory at once. Where that is not enough: NODE_OPTIONS=--max-old-space-size=MEGABYTES.`;
