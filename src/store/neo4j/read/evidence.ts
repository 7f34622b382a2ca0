import type { AssociationId } from '../../../model/association.js';
import type { Evidence } from '../../../model/evidence.js';
import { inOrderOf } from './in-order-of.js';
import { evidenceOfRow } from '../records/evidence-record.js';
import { publicationOfRow } from '../records/publication-record.js';
import { RowReader } from '../records/row-reader.js';
import type { ReleaseReader } from '../release-reader.js';
import { eachOnce } from './rows-of-each.js';
import { readStatement } from '../statements.js';

const BY_IDS = readStatement('read/evidence-by-ids');
const OF_ASSOCIATIONS = readStatement('read/evidence-of-associations');

export const evidenceByIds = async (
  reader: ReleaseReader,
  ids: readonly string[],
): Promise<(Evidence | null)[]> =>
  ids.length === 0 ? [] : inOrderOf(ids, (await reader.rows(BY_IDS, { ids })).map(evidenceOfRow));

export const evidenceOfAssociations = async (
  reader: ReleaseReader,
  ids: readonly AssociationId[],
): Promise<Evidence[][]> => {
  const { evidenceOf } = reader.recall;
  const unknown = eachOnce(ids).filter((id) => !evidenceOf.has(id));
  if (unknown.length > 0) {
    for (const row of await reader.rows(OF_ASSOCIATIONS, { ids: unknown })) recallEvidence(reader, row);
  }
  return ids.map((id) => [...(evidenceOf.get(id) ?? [])]);
};

/** Keeps the evidence of a row { id of an association, evidence: list of Evidence, each with its publication }. */
export const recallEvidence = ({ recall }: ReleaseReader, row: unknown): void => {
  const read = new RowReader(row);
  const found = read.rows('evidence').map((item) => {
    const publication = new RowReader(item).rowOrNull('reportedIn');
    if (publication !== null) {
      const known = publicationOfRow(publication);
      recall.publications.set(known.id, known);
    }
    return evidenceOfRow(item);
  });
  recall.evidenceOf.set(read.text('id'), found);
};
