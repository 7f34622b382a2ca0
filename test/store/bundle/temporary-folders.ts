import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of its own for each test that asks; `remove` takes all away. */
export const temporaryFolders = (): { readonly create: () => string; readonly remove: () => void } => {
  const folders: string[] = [];
  return {
    create: () => {
      const folder = mkdtempSync(join(tmpdir(), 'vesipath-bundle-'));
      folders.push(folder);
      return folder;
    },
    remove: () => {
      for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** The content of every file of a folder. */
export const filesOf = (folder: string): Record<string, Buffer> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
