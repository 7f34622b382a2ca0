import { z } from 'zod';
import type { AssociationId } from '../../../model/association.js';
import { countEvidence } from '../../../model/conflict.js';
import { SUPPORTS, SYSTEMS } from '../../../model/evidence.js';
import { NO_STANDING } from '../../knowledge-index.js';
import type { AssociationStanding } from '../../mechanism-store.js';
import { standingOfRow } from '../records/association-record.js';
import { absentAsEmpty, absentAsNull, parseRow } from '../records/properties.js';
import type { ReleaseReader } from '../release-reader.js';
import { eachOnce } from './rows-of-each.js';
import { readStatement } from '../statements.js';

const STANDINGS = readStatement('read/standings-of-associations');

const Findings = z.object({
  id: z.string(),
  findings: z.array(
    z.object({
      supports: z.enum(SUPPORTS),
      system: z.enum(SYSTEMS),
      species: absentAsEmpty(z.string()),
      publication: absentAsNull(z.string()),
    }),
  ),
});

/** Belief, twins and datasets as they were loaded; the counts are made here of what the findings are counted by. */
export const standingOfAssociations = async (
  reader: ReleaseReader,
  ids: readonly AssociationId[],
): Promise<AssociationStanding[]> => {
  if (ids.length === 0) return [];
  const standings = new Map<AssociationId, AssociationStanding>();
  for (const row of await reader.rows(STANDINGS, { ids: eachOnce(ids) })) {
    const { id, findings } = parseRow(Findings, row);
    standings.set(id, { ...standingOfRow(row), counts: countEvidence(findings) });
  }
  return ids.map((id) => standings.get(id) ?? NO_STANDING);
};
