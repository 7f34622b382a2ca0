import { openTables } from '../embedded/open-embedded-store.js';
import type { MechanismStore } from '../mechanism-store.js';
import type { SearchPoolOptions } from '../search-pool/pool-options.js';
import { openBundle } from './open-bundle.js';

/** A store over the bundle of a folder. @param searching  what differs from SEARCH_DEFAULTS; @throws VesipathError as openBundle */
export const openBundleStore = async (
  folder: string,
  searching: Partial<SearchPoolOptions> = {},
): Promise<MechanismStore> => {
  const { tables, indexes } = await openBundle(folder);
  return openTables(tables, indexes, searching);
};
