import { CATEGORY_NAMES, type Category } from '../../../model/category.js';
import type { Curie } from '../../../model/curie.js';
import type { Entity } from '../../../model/entity.js';
import type { Property } from '../../../model/property.js';
import { NO_CODE, type TextColumn } from '../columns.js';
import type { EntityTable } from '../graph-tables.js';
import { GrowingIntegers } from './growing-integers.js';
import { GrowingNames } from './growing-names.js';
import { GrowingTextLists } from './growing-text-lists.js';
import { GrowingTexts } from './growing-texts.js';
import { GrowingWords } from './growing-words.js';
import { NumberedIds } from './numbered-ids.js';

/** The ids of all entities in order, and for each number that `numberOf` gave the row there. */
export interface EntityRows {
  readonly table: EntityTable;
  readonly rowOf: Int32Array;
}

/** Collects entities as columns. */
export class EntityCollector {
  readonly #ids = new NumberedIds();
  /** By number of an id: row of its record, or NO_CODE while only others name it. */
  readonly #records = new GrowingIntegers();
  readonly #names = new GrowingTexts();
  readonly #categories = new GrowingNames(CATEGORY_NAMES);
  readonly #synonyms = new GrowingTextLists();
  readonly #xrefs = new GrowingTextLists();
  readonly #mappings = new GrowingTextLists();
  readonly #descriptions = new GrowingTexts();
  readonly #taxa = new GrowingWords();
  readonly #properties = new GrowingTexts();

  /** A number that stands for the id, whether its record has come already or not. */
  numberOf(id: Curie): number {
    const number = this.#ids.numberOf(id);
    if (number === this.#records.length) this.#records.push(NO_CODE);
    return number;
  }

  categoryOf(id: Curie): Category | null {
    const number = this.#ids.knownNumberOf(id);
    const record = number === undefined ? NO_CODE : this.#records.at(number);
    return record === NO_CODE ? null : this.#categories.at(record);
  }

  add(entity: Entity): boolean {
    const number = this.numberOf(entity.id);
    if (this.#records.at(number) !== NO_CODE) return false;
    this.#records.set(number, this.#names.length);
    this.#names.push(entity.name);
    this.#categories.push(entity.category);
    this.#synonyms.push(entity.synonyms);
    this.#xrefs.push(entity.xrefs.map(({ id }) => id));
    this.#mappings.push(entity.xrefs.map(({ mapping }) => mapping));
    this.#descriptions.push(entity.description);
    this.#taxa.push(entity.taxon);
    this.#properties.push(propertiesText(entity.properties));
    return true;
  }

  /** @throws RangeError naming an id that is used and has no record */
  finish(): EntityRows {
    const { ids, order, rowOf } = this.#ids.sorted();
    const records = Uint32Array.from(order, (number) => this.#requireRecord(number, ids, rowOf));
    const table: EntityTable = {
      id: ids,
      name: this.#names.column(records),
      category: this.#categories.inOrder(records),
      synonyms: this.#synonyms.inOrder(records),
      xrefs: this.#xrefs.inOrder(records),
      xrefMappings: this.#mappings.inOrder(records),
      description: this.#descriptions.column(records),
      taxon: this.#taxa.inOrder(records),
      properties: this.#properties.column(records),
    };
    return { table, rowOf };
  }

  #requireRecord(number: number, ids: TextColumn, rowOf: Int32Array): number {
    const record = this.#records.at(number);
    if (record !== NO_CODE) return record;
    throw new RangeError(`an association names ${ids.at(rowOf[number])}, which is no entity`);
  }
}

/** JSON of the properties; null for none. */
export const propertiesText = (properties: readonly Property[]): string | null =>
  properties.length === 0 ? null : JSON.stringify(properties.map(({ name, value }) => [name, value]));
