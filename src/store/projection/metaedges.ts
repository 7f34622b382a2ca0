import { sharedUint32s } from '../../graph/shared-memory.js';
import type { Category } from '../../model/category.js';
import type { Effect } from '../../model/effect.js';
import type { Predicate } from '../../model/predicate.js';
import type { AssociationTable, EntityTable } from '../tables/graph-tables.js';

/** A kind of association between two kinds of entities. */
export interface Metaedge {
  readonly subject: Category;
  readonly predicate: Predicate;
  readonly effect: Effect | null;
  readonly object: Category;
}

export interface Metaedges {
  /** By association: the number of its metaedge, in shared memory. */
  readonly of: Uint32Array;
  /** By number. */
  readonly list: readonly Metaedge[];
}

/** Room for the effects and for none. */
const EFFECTS_AND_NONE = 8;

interface MetaedgeTables {
  readonly entities: Pick<EntityTable, 'category'>;
  readonly associations: AssociationTable;
}

/** The metaedges of a graph, numbered as they are met. */
export const metaedgesOf = ({ entities, associations }: MetaedgeTables): Metaedges => {
  const { subject, object, predicate, effect } = associations;
  const { codes, names: categories } = entities.category;
  const of = sharedUint32s(associations.id.length);
  const numbers = new Int32Array(
    predicate.names.length * EFFECTS_AND_NONE * categories.length * categories.length,
  ).fill(-1);
  const list: Metaedge[] = [];
  for (let row = 0; row < of.length; row++) {
    const [from, to] = [codes[subject.codes[row]], codes[object.codes[row]]];
    const act = predicate.codes[row] * EFFECTS_AND_NONE + effect.codes[row] + 1; // no effect has code -1
    const code = (act * categories.length + from) * categories.length + to;
    if (numbers[code] < 0) {
      numbers[code] = list.length;
      list.push({
        subject: categories[from],
        predicate: predicate.at(row),
        effect: effect.orNull(row),
        object: categories[to],
      });
    }
    of[row] = numbers[code];
  }
  return { of, list };
};
