import { afterAll } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Knowledge } from '../../src/model/knowledge.js';
import { openBundleStore } from '../../src/store/bundle/open-bundle-store.js';
import { writeBundle } from '../../src/store/bundle/write-bundle.js';
import type { MechanismStore } from '../../src/store/mechanism-store.js';
import { tablesOf } from '../../src/store/tables/build/knowledge-builder.js';
import { describeMechanismStore } from './describe-mechanism-store.js';

const folder = mkdtempSync(join(tmpdir(), 'vesipath-bundle-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Nothing changes in a store, so one for each knowledge is enough. */
const stores = new Map<Knowledge, MechanismStore>();

/** A store over what was written to files and read from there. */
const openWritten = async (knowledge: Knowledge): Promise<MechanismStore> => {
  const known = stores.get(knowledge);
  if (known !== undefined) return known;
  const bundle = join(folder, String(stores.size));
  await writeBundle(tablesOf(knowledge), bundle);
  const store = await openBundleStore(bundle);
  stores.set(knowledge, store);
  return store;
};

describeMechanismStore('bundle', openWritten);
