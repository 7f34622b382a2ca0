import type { Knowledge } from '../../src/model/knowledge.js';
import type { MechanismStore } from '../../src/store/mechanism-store.js';
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.js';
import { describeMechanismStore } from './describe-mechanism-store.js';

/** Nothing changes in a store, so one for each knowledge is enough. */
const stores = new Map<Knowledge, MechanismStore>();

describeMechanismStore('embedded', (knowledge) => {
  const store = stores.get(knowledge) ?? openEmbeddedStore(knowledge);
  stores.set(knowledge, store);
  return Promise.resolve(store);
});
