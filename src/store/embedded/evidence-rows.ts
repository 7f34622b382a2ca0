import type { EdgeStudies } from '../../graph/mechanism-graph.js';
import { sharedBytes, sharedUint32s, shareUint32s } from '../../graph/shared-memory.js';
import { SUPPORTS, type Evidence } from '../../model/evidence.js';
import type { EvidenceFilter } from '../path-request.js';
import { startsOf } from '../tables/build/derived-columns.js';
import { grouped } from '../tables/build/grouped.js';
import { rowsWhere } from '../tables/build/rows-where.js';
import { NO_CODE } from '../tables/columns.js';
import type { GraphTables } from '../tables/graph-tables.js';
import { evidenceAt } from '../tables/records.js';

const SUPPORTING = SUPPORTS.indexOf('SUPPORTS');

/** The findings of a graph, found by association, by id and by publication. Findings of association a are rows `starts[a]` to before `starts[a + 1]`. */
export class EvidenceRows {
  readonly starts: Uint32Array;
  readonly #tables: GraphTables;
  #byPublication: { readonly rows: Uint32Array; readonly starts: Uint32Array } | null = null;

  constructor(tables: GraphTables) {
    this.#tables = tables;
    this.starts = startsOf(tables.evidence, tables.associations.id.length);
  }

  at(row: number): Evidence {
    const { evidence, associations } = this.#tables;
    return evidenceAt(evidence, row, associations.id.at(evidence.association.values[row]));
  }

  ofAssociation(association: number): Evidence[] {
    const [from, to] = [this.starts[association], this.starts[association + 1]];
    return Array.from({ length: to - from }, (_, place) => this.at(from + place));
  }

  /** null where there is none. */
  byId(id: string): Evidence | null {
    const { evidence, evidenceById } = this.#tables;
    let [low, high] = [0, evidenceById.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (evidence.id.compareAt(evidenceById[middle], id) < 0) low = middle + 1;
      else high = middle;
    }
    const row = low < evidenceById.length ? evidenceById[low] : NO_CODE;
    return row !== NO_CODE && evidence.id.at(row) === id ? this.at(row) : null;
  }

  /** Rows of the associations that a publication has findings about, ascending, each once. */
  associationsOfPublication(publication: number): number[] {
    const { evidence, publications } = this.#tables;
    if (this.#byPublication === null) {
      const { codes } = evidence.publication;
      const cited = rowsWhere(codes, (code) => code !== NO_CODE);
      const rows = grouped(cited, codes, publications.id.length);
      const starts = new Uint32Array(publications.id.length + 1);
      for (const row of cited) starts[codes[row] + 1]++;
      for (let at = 0; at < publications.id.length; at++) starts[at + 1] += starts[at];
      this.#byPublication = { rows, starts };
    }
    const { rows, starts } = this.#byPublication;
    const own = rows.subarray(starts[publication], starts[publication + 1]);
    return [...new Set(Array.from(own, (row) => evidence.association.values[row]))];
  }

  /** By association: 1 = one of its findings is of one of the datasets. */
  ofDatasets(ids: readonly string[]): Uint8Array {
    const { dataset, association } = this.#tables.evidence;
    const wanted = Uint8Array.from({ length: dataset.words.length }, (_, code) =>
      ids.includes(dataset.words.at(code)) ? 1 : 0,
    );
    const found = new Uint8Array(this.starts.length - 1);
    for (let row = 0; row < dataset.codes.length; row++) {
      if (wanted[dataset.codes[row]] === 1) found[association.values[row]] = 1;
    }
    return found;
  }

  /** What the supporting findings leave that fit a filter; null asks for support alone. */
  supporting(filter: EvidenceFilter | null): { associations: Uint8Array; studies: EdgeStudies } {
    const { evidence, associations } = this.#tables;
    const fits = this.#fitting(filter);
    const supported = sharedBytes(associations.id.length);
    const offsets = sharedUint32s(associations.id.length + 1);
    const ids = new Uint32Array(evidence.association.values.length);
    let count = 0;
    for (let association = 0; association < supported.length; association++) {
      const first = count;
      for (let row = this.starts[association]; row < this.starts[association + 1]; row++) {
        if (fits[row] === 0) continue;
        supported[association] = 1;
        const study = evidence.publication.codes[row];
        if (study !== NO_CODE) count = insert(ids, first, count, study);
      }
      offsets[association + 1] = count;
    }
    return { associations: supported, studies: { offsets, ids: shareUint32s(ids.subarray(0, count)) } };
  }

  /** By finding: 1 = supports its association and fits all of the filter; as store/evidence-filter says it for records. */
  #fitting(filter: EvidenceFilter | null): Uint8Array {
    const { evidence, publications } = this.#tables;
    const { publication } = evidence;
    const fits = new Uint8Array(evidence.id.length);
    for (let row = 0; row < fits.length; row++)
      fits[row] = evidence.supports.codes[row] === SUPPORTING ? 1 : 0;
    if (filter === null) return fits;
    /** Leaves what has an allowed code; what has none fits nothing. */
    const keep = (codes: Int8Array | Int32Array, allowed: Uint8Array): void => {
      for (let row = 0; row < fits.length; row++) {
        if (codes[row] === NO_CODE || allowed[codes[row]] === 0) fits[row] = 0;
      }
    };
    const { systems, roles, directness, hedged, species, yearFrom, yearTo } = filter;
    if (systems.length > 0) keep(evidence.system.codes, evidence.system.codesOf(systems));
    if (roles.length > 0) keep(evidence.role.codes, evidence.role.codesOf(roles));
    if (directness.length > 0) keep(evidence.directness.codes, evidence.directness.codesOf(directness));
    if (hedged !== null) {
      const { values } = evidence.hedged;
      for (let row = 0; row < fits.length; row++) if ((values[row] === 1) !== hedged) fits[row] = 0;
    }
    if (species.length > 0) {
      const { codes, words } = evidence.species;
      const isAsked = (code: number): boolean =>
        words
          .at(code)
          .split('|')
          .some((taxon) => species.includes(taxon));
      keep(codes, flags(words.length, isAsked));
    }
    if (filter.publications.length > 0) {
      const asked = new Set(filter.publications.map((id) => publications.id.rowOf(id)));
      keep(
        publication.codes,
        flags(publications.id.length, (row) => asked.has(row)),
      );
    }
    if (yearFrom !== null || yearTo !== null) {
      const years = publications.year.values;
      const inYears = (row: number): boolean =>
        years[row] >= 0 &&
        (yearFrom === null || years[row] >= yearFrom) &&
        (yearTo === null || years[row] <= yearTo);
      keep(publication.codes, flags(publications.id.length, inYears));
    }
    return fits;
  }
}

/** So many, 1 where it is so. */
const flags = (length: number, isSo: (at: number) => boolean): Uint8Array => {
  const bits = new Uint8Array(length);
  for (let at = 0; at < length; at++) bits[at] = isSo(at) ? 1 : 0;
  return bits;
};

/** Puts a value into the ascending range from `first` to before `end`, each once; where the range ends then. */
const insert = (values: Uint32Array, first: number, end: number, value: number): number => {
  let at = end;
  while (at > first && values[at - 1] > value) at--;
  if (at > first && values[at - 1] === value) return end;
  values.copyWithin(at + 1, at, end);
  values[at] = value;
  return end + 1;
};
