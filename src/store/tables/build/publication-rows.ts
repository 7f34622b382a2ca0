import type { Publication } from '../../../model/publication.js';
import { IntegerColumn } from '../columns.js';
import type { PublicationTable } from '../graph-tables.js';
import { GrowingIntegers } from './growing-integers.js';
import { GrowingTexts } from './growing-texts.js';
import { NumberedIds } from './numbered-ids.js';

const NO_RECORD = -1;

/** Collects publications as columns. */
export class PublicationCollector {
  readonly #ids = new NumberedIds();
  readonly #records = new GrowingIntegers();
  readonly #columns = {
    citation: new GrowingTexts(),
    title: new GrowingTexts(),
    journal: new GrowingTexts(),
    doi: new GrowingTexts(),
    pmid: new GrowingTexts(),
    pmcid: new GrowingTexts(),
  };
  readonly #years = new GrowingIntegers();

  numberOf(id: string): number {
    const number = this.#ids.numberOf(id);
    if (number === this.#records.length) this.#records.push(NO_RECORD);
    return number;
  }

  add(publication: Publication): boolean {
    const number = this.numberOf(publication.id);
    if (this.#records.at(number) !== NO_RECORD) return false;
    this.#records.set(number, this.#years.length);
    const { citation, title, journal, doi, pmid, pmcid } = this.#columns;
    citation.push(publication.citation);
    title.push(publication.title);
    journal.push(publication.journal);
    doi.push(publication.doi);
    pmid.push(publication.pmid);
    pmcid.push(publication.pmcid);
    this.#years.push(publication.year ?? -1);
    return true;
  }

  /** @throws RangeError naming an id that is used and has no record */
  finish(): { table: PublicationTable; rowOf: Int32Array } {
    const { ids, order, rowOf } = this.#ids.sorted();
    const records = Uint32Array.from(order, (number) => {
      const record = this.#records.at(number);
      if (record !== NO_RECORD) return record;
      throw new RangeError(
        `a finding or a mechanism names ${ids.at(rowOf[number])}, which is no publication`,
      );
    });
    const { citation, title, journal, doi, pmid, pmcid } = this.#columns;
    return {
      rowOf,
      table: {
        id: ids,
        citation: citation.column(records),
        title: title.column(records),
        year: new IntegerColumn(this.#years.inOrder(records)),
        journal: journal.column(records),
        doi: doi.column(records),
        pmid: pmid.column(records),
        pmcid: pmcid.column(records),
      },
    };
  }
}
