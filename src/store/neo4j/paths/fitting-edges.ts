import { z } from 'zod';
import { fitsAssociation } from '../../association-filter.js';
import type { AssociationFilter, EvidenceFilter } from '../../path-request.js';
import { edgeBitmap } from '../../projection/bitmaps.js';
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
  const fits = fitsAssociation(filter);
  const edges = edgeBitmap(projection, ({ association, standing }) => fits(association, standing));
  if (filter.evidence === null) return { edges };
  const { supported, studies } = await supportOf(reader, projection, filter.evidence);
  return { edges: edges.map((fit, edge) => fit & supported[edge]), studies };
};

const supportOf = async (
  reader: ReleaseReader,
  { associations, edgeOf, studyOf }: DatabaseProjection,
  filter: EvidenceFilter,
) => {
  const supported = new Uint8Array(associations.length);
  const studies: number[][] = associations.map(() => []);
  for (const row of await reader.rows(FINDINGS, { filter })) {
    const { association, publication } = parseRow(FindingRow, row);
    const edge = edgeOf.get(association);
    if (edge === undefined) continue;
    supported[edge] = 1;
    const study = publication === null ? undefined : studyOf.get(publication);
    if (study !== undefined) studies[edge].push(study);
  }
  return { supported, studies: studyColumns(studies) };
};
