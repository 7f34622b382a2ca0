import { z } from 'zod';
import { ASPECT_NAMES } from '../../../model/aspect.js';
import type { Association } from '../../../model/association.js';
import { EFFECTS } from '../../../model/effect.js';
import { PREDICATE_NAMES } from '../../../model/predicate.js';
import type { AssociationStanding } from '../../mechanism-store.js';
import type { ProjectedAssociation } from '../../projection/projection.js';
import { absentAsNull, parseRow, type Properties } from './properties.js';

const Row = z.object({
  id: z.string(),
  subject: z.string(),
  predicate: z.enum(PREDICATE_NAMES),
  object: z.string(),
  effect: absentAsNull(z.enum(EFFECTS)),
  aspect: absentAsNull(z.enum(ASPECT_NAMES)),
});
const Standing = z.object({
  belief: z.number(),
  contested: z.boolean(),
  twins: z.array(z.string()),
  datasets: z.array(z.string()),
});
const Shortcut = z.object({ isShortcut: z.boolean() });

/**
 * Properties of an `Association` node: what it says, and what its evidence says together (computed when it is loaded, by the same
 * functions as in the embedded store).
 * @param studies  publications of its supporting findings
 */
export const associationProperties = (
  association: Association,
  { belief, contested, twins, datasets }: AssociationStanding,
  isShortcut: boolean,
  studies: readonly string[],
): Properties => ({ ...association, belief, contested, twins, datasets, isShortcut, studies });

export const associationOfRow = (row: unknown): Association => parseRow(Row, row);

/** The standing without its counts, which are of the evidence. */
export const standingOfRow = (row: unknown): Omit<AssociationStanding, 'counts'> => parseRow(Standing, row);

export const projectedAssociationOfRow = (row: unknown): ProjectedAssociation => ({
  association: associationOfRow(row),
  standing: standingOfRow(row),
  ...parseRow(Shortcut, row),
});
