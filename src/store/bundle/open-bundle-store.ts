import { openTables } from '../embedded/open-embedded-store.js';
import type { MechanismStore } from '../mechanism-store.js';
import { openBundle } from './open-bundle.js';

/** A store over the bundle of a folder. @throws VesipathError as openBundle */
export const openBundleStore = async (folder: string): Promise<MechanismStore> => {
  const { tables, textIndex } = await openBundle(folder);
  return openTables(tables, textIndex);
};
