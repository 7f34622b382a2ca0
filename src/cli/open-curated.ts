import { fileURLToPath } from 'node:url';
import type { Knowledge } from '../model/knowledge.js';
import { loadValidSeeds } from './load-valid-seeds.js';
import { openEmbeddedStore } from '../store/embedded/open-embedded-store.js';
import type { MechanismStore } from '../store/mechanism-store.js';
import type { SearchPoolOptions } from '../store/search-pool/pool-options.js';

/** The seeds that the package brings along. */
export const SEEDS_FOLDER = fileURLToPath(new URL('../../seeds/', import.meta.url));

/** As loadValidSeeds, the packaged seeds unless another folder is given. */
export const readCurated = (folder: string = SEEDS_FOLDER): Knowledge => loadValidSeeds(folder).knowledge;

/** A store over the seeds of a folder. @throws VesipathError BAD_DATA with every problem when they are not valid */
export const openCurated = (folder?: string, searching: Partial<SearchPoolOptions> = {}): MechanismStore =>
  openEmbeddedStore(readCurated(folder), searching);
