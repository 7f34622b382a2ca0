import type { Knowledge } from '../../src/model/knowledge.js';
import { associationOf, entityOf, findingOf, publicationOf } from '../store/knowledge-of.js';

const TENDON = entityOf('X:tendon', 'DISEASE', 'tendon disease', {
  xrefs: [{ id: 'MONDO:0100010', mapping: 'EXACT' }],
});
const DRUG = entityOf('X:drug', 'COMPOUND', 'a drug of the import');
const BOTH = entityOf('X:both', 'GENE', 'two genes', {
  xrefs: [
    { id: 'HGNC:3068', mapping: 'EXACT' },
    { id: 'HGNC:5438', mapping: 'EXACT' },
  ],
});
const EASES = associationOf(DRUG.id, 'AMELIORATES', TENDON.id);

/** What an import may give: a disease of the curated graph under another id, an entity that may be two, a drug. */
export const IMPORTED: Knowledge = {
  datasets: [{ id: 'import', name: 'Import', version: '1', licence: 'CC0-1.0', checksum: 'f00d' }],
  entities: [TENDON, DRUG, BOTH],
  publications: [publicationOf('PMID:1', 'Abe et al. 2020', 2020)],
  associations: [EASES],
  evidence: [findingOf(EASES.id, 'PMID:1', { dataset: 'import' })],
  mechanisms: [],
};
