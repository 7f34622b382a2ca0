import { Argument, Option } from 'commander';
import { SEEDS_FOLDER } from './open-curated.js';
import { folder } from './options.js';

/** Folder with curated data; the packaged ones unless told otherwise. */
export const seedsArgument = (): Argument =>
  new Argument('[folder]', 'folder with the curated data, as validate reads it')
    .argParser(folder)
    .default(SEEDS_FOLDER, 'the packaged data');

/** Folder with the texts that the data were curated from; the command cannot do without. */
export const sourceOption = (): Option =>
  new Option('--source <folder>', 'folder with the source texts').argParser(folder).makeOptionMandatory();
