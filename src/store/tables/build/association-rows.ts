import { ASPECT_NAMES } from '../../../model/aspect.js';
import type { Association } from '../../../model/association.js';
import { EFFECTS } from '../../../model/effect.js';
import { PREDICATE_NAMES } from '../../../model/predicate.js';
import { NameColumn, NO_CODE, WordColumn } from '../columns.js';
import type { AssociationTable } from '../graph-tables.js';
import type { EntityRows } from './entity-rows.js';
import { GrowingIntegers } from './growing-integers.js';
import { GrowingTexts } from './growing-texts.js';
import { orderOfTexts } from './order-of-texts.js';

/** What stands on an association itself; the rest follows from its evidence. */
export type StatedColumns = Pick<
  AssociationTable,
  'id' | 'subject' | 'predicate' | 'object' | 'effect' | 'aspect'
>;

/** Collects associations as columns; what comes again becomes one row in the end. */
export class AssociationCollector {
  readonly #ids = new GrowingTexts();
  readonly #subjects = new GrowingIntegers();
  readonly #objects = new GrowingIntegers();
  /** Predicate, effect and aspect, eight bits each. */
  readonly #contents = new GrowingIntegers();

  /** The number of what was added. */
  add({ id, predicate, effect, aspect }: Association, subject: number, object: number): number {
    const [effectCode, aspectCode] = [
      effect === null ? NO_CODE : EFFECTS.indexOf(effect),
      aspect === null ? NO_CODE : ASPECT_NAMES.indexOf(aspect),
    ];
    this.#ids.push(id);
    this.#subjects.push(subject);
    this.#objects.push(object);
    this.#contents.push(
      PREDICATE_NAMES.indexOf(predicate) | ((effectCode & 0xff) << 8) | ((aspectCode & 0xff) << 16),
    );
    return this.#ids.length - 1;
  }

  /** The columns in order of id, and for each number its row there. */
  finish({ table: { id: entities }, rowOf: entityRowOf }: EntityRows): {
    columns: StatedColumns;
    rowOf: Int32Array;
  } {
    const ids = this.#ids.column();
    const all = orderOfTexts(ids);
    const rowOf = new Int32Array(all.length);
    const first = new Uint32Array(all.length);
    let count = 0;
    for (let at = 0; at < all.length; at++) {
      if (at === 0 || ids.differ(all[at - 1], all[at])) first[count++] = all[at];
      rowOf[all[at]] = count - 1;
    }
    const order = first.slice(0, count);
    const contents = this.#contents.inOrder(order);
    const codesAt = (shift: number): Int8Array => Int8Array.from(contents, (content) => content >> shift); // wraps to 8 bits
    const rowsOf = (numbers: GrowingIntegers): WordColumn =>
      new WordColumn(
        numbers.inOrder(order).map((number) => entityRowOf[number]),
        entities,
      );
    return {
      rowOf,
      columns: {
        id: this.#ids.column(order),
        subject: rowsOf(this.#subjects),
        predicate: new NameColumn(codesAt(0), PREDICATE_NAMES),
        object: rowsOf(this.#objects),
        effect: new NameColumn(codesAt(8), EFFECTS),
        aspect: new NameColumn(codesAt(16), ASPECT_NAMES),
      },
    };
  }
}
