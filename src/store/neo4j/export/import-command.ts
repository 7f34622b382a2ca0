import type { GraphFile } from './graph-files.js';

/** Arguments of neo4j-admin for the files, inside of their folder. Fields may hold line breaks, lists are separated by U+001F. */
export const importCommand = (files: readonly GraphFile[]): string[] => [
  'database',
  'import',
  'full',
  'neo4j',
  '--multiline-fields=true',
  '--array-delimiter=U+001F',
  ...files.map(
    ({ name, holds, of }) => `--${holds}=${of === null ? '' : `${of}=`}${name}-header.csv,${name}.csv`,
  ),
];
