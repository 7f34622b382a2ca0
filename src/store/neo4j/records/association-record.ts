import { ASPECT_NAMES } from '../../../model/aspect.js';
import type { Association } from '../../../model/association.js';
import { EFFECTS } from '../../../model/effect.js';
import { PREDICATE_NAMES } from '../../../model/predicate.js';
import type { AssociationStanding } from '../../mechanism-store.js';
import type { Properties } from './properties.js';
import { RowReader } from './row-reader.js';

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

export const associationOfRow = (row: unknown): Association => {
  const read = new RowReader(row);
  return {
    id: read.text('id'),
    subject: read.text('subject'),
    predicate: read.oneOf('predicate', PREDICATE_NAMES),
    object: read.text('object'),
    effect: read.oneOfOrNull('effect', EFFECTS),
    aspect: read.oneOfOrNull('aspect', ASPECT_NAMES),
  };
};

/** The standing without its counts, which are of the evidence. */
export const standingOfRow = (row: unknown): Omit<AssociationStanding, 'counts'> => {
  const read = new RowReader(row);
  return {
    belief: read.number('belief'),
    contested: read.flag('contested'),
    twins: read.texts('twins'),
    datasets: read.texts('datasets'),
  };
};
