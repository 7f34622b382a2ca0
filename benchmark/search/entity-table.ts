import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Category } from '../../src/model/category.js';
import type { Entity } from '../../src/model/entity.js';
import type { EntityTexts } from '../../src/store/text/index/entity-texts.js';
import type { EntityRows } from '../../src/store/text/index/create-text-source.js';

/** Classes of the tables as kinds of ours; the rest are genes, which matters to no figure. */
const CATEGORIES: Readonly<Record<string, Category>> = {
  'biolink:SmallMolecule': 'COMPOUND',
  'biolink:Pathway': 'PATHWAY',
  'biolink:BiologicalProcess': 'PROCESS',
  'biolink:Disease': 'DISEASE',
  'biolink:DiseaseOrPhenotypicFeature': 'DISEASE',
};

const LINE_END = 10;

/** The nodes of a KGX table as its bytes, by row in the order of their ids; an entity is read when it is asked for. */
export interface EntityTable extends EntityRows {
  readonly count: number;
  textsOf(row: number): EntityTexts;
}

export const readEntityTable = (file: string): EntityTable => {
  const bytes = gunzipSync(readFileSync(file));
  const lineOf = new Map<string, number>();
  for (let end = bytes.indexOf(LINE_END), start = end + 1; start < bytes.length; start = end + 1) {
    end = bytes.indexOf(LINE_END, start);
    if (end === -1) end = bytes.length;
    const [id] = bytes.toString('utf8', start, end).split('\t', 1);
    if (!lineOf.has(id)) lineOf.set(id, start);
  }
  const ids = [...lineOf.keys()].sort();
  const starts = Uint32Array.from(ids, (id) => lineOf.get(id) ?? 0);
  const fieldsOf = (row: number): string[] => {
    const end = bytes.indexOf(LINE_END, starts[row]);
    return bytes.toString('utf8', starts[row], end === -1 ? bytes.length : end).split('\t');
  };
  const idAt = (row: number): string => fieldsOf(row)[0];
  const entityAt = (row: number): Entity => {
    const [id, category, name, synonyms, description] = fieldsOf(row);
    return {
      id,
      name: name === '' ? id : name,
      category: CATEGORIES[category] ?? 'GENE',
      synonyms: synonyms === '' ? [] : synonyms.split('|'),
      xrefs: [],
      description: description === '' ? null : description,
      taxon: null,
      properties: [],
    };
  };
  return {
    count: starts.length,
    entityAt,
    textsOf: (row) => ({ ...entityAt(row), xrefs: [] }),
    categoryOf: (row) => entityAt(row).category,
    rowOf: (id) => {
      let [low, high] = [0, starts.length];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (idAt(middle) < id) low = middle + 1;
        else high = middle;
      }
      return low < starts.length && idAt(low) === id ? low : -1;
    },
  };
};
