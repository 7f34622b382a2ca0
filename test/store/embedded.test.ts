import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.js';
import { describeMechanismStore } from './describe-mechanism-store.js';

describeMechanismStore('embedded', (knowledge) => Promise.resolve(openEmbeddedStore(knowledge)));
