import { z } from 'zod';
import type { AssociationFilter, EvidenceFilter } from '../../path-request.js';
import { associationBitmap, inBoth } from '../../projection/bitmaps.js';
import type { FittingEdges } from '../../projection/find-paths.js';
import { studyColumns } from '../../projection/projection.js';
import type { DatabaseProjection } from './project-database.js';
import { absentAsNull, parseRow } from '../records/properties.js';
import type { ReleaseReader } from '../release-reader.js';
import { readStatement } from '../statements.js';

const FINDINGS = readStatement('graph/supporting-findings');
const FindingRow = z.object({ association: z.string(), publication: absentAsNull(z.string()) });

/** What a filter on associations leaves of a projection. What it asks of evidence is asked of the database. */
export const fittingEdges = async (
  reader: ReleaseReader,
  projection: DatabaseProjection,
  filter: AssociationFilter | null,
): Promise<FittingEdges> => {
  if (filter === null) return {};
  const edges = associationBitmap(projection, filter);
  if (filter.evidence === null) return { edges };
  const { supported, studies } = await supportOf(reader, projection, filter.evidence);
  return { edges: inBoth(edges, supported), studies };
};

const supportOf = async (
  reader: ReleaseReader,
  { associations: { id: ids }, studyOf }: DatabaseProjection,
  filter: EvidenceFilter,
) => {
  const supported = new Uint8Array(ids.length);
  const studies: number[][] = Array.from({ length: ids.length }, () => []);
  for (const row of await reader.rows(FINDINGS, { filter })) {
    const { association, publication } = parseRow(FindingRow, row);
    const edge = ids.rowOf(association);
    if (edge < 0) continue;
    supported[edge] = 1;
    const study = publication === null ? undefined : studyOf.get(publication);
    if (study !== undefined) studies[edge].push(study);
  }
  return { supported, studies: studyColumns(studies) };
};
