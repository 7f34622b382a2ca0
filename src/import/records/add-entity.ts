import type { Category } from '../../model/category.js';
import { curieProblem, parseCurie } from '../../model/curie.js';
import type { Xref } from '../../model/entity.js';
import type { Property } from '../../model/property.js';
import type { RawEntity } from '../raw-rows.js';
import { detached } from '../readers/detached.js';
import type { ImportContext } from './import-context.js';

/** Adds the entity of a row, mended where it has to be. */
export const addEntity = (raw: RawEntity, context: ImportContext): void => {
  const { ids, sink, ledger } = context;
  if (raw.id === '') {
    ledger.add('NO_ID', raw.line, raw.name);
    return;
  }
  const { id, change } = ids(raw.id);
  if (sink.categoryOf(id) !== null) {
    if (!raw.implied) ledger.add('KNOWN_ENTITY', raw.line, raw.id);
    return;
  }
  if (change !== null) ledger.add(change, raw.line, `${raw.id} → ${id}`);
  else if (curieProblem(id) !== null) ledger.add('ODD_ID', raw.line, id);
  if (raw.name === '') ledger.add('UNNAMED', raw.line, id);
  const own = detached(id);
  const more: Property[] = [];
  sink.addEntity({
    id: own,
    name: raw.name === '' ? own : detached(raw.name),
    category: categoryOf(raw, context, more),
    synonyms: raw.synonyms.map(detached),
    xrefs: xrefsOf(raw, own, context, more),
    description: raw.description === '' ? null : detached(raw.description),
    taxon: taxonOf(raw, context, more),
    properties: more.length === 0 ? raw.properties : [...raw.properties, ...more],
  });
};

/** The first of the words that says more than OTHER. */
const categoryOf = (
  { id, categories, line }: RawEntity,
  { mapping, ledger }: ImportContext,
  more: Property[],
): Category => {
  let found: Category | null = null;
  for (const word of categories) {
    const category = mapping.categoryOf(word);
    if (category !== null && category !== 'OTHER') return category;
    found ??= category;
  }
  if (found !== null) return found;
  if (categories.length === 0) {
    ledger.add('NO_CATEGORY', line, id);
    return 'OTHER';
  }
  ledger.add('UNKNOWN_CATEGORY', line, categories.join('|'));
  more.push({ name: 'category', value: categories.join('|') });
  return 'OTHER';
};

const xrefsOf = (raw: RawEntity, id: string, { ids, ledger }: ImportContext, more: Property[]): Xref[] => {
  if (raw.xrefs.length === 0) return [];
  const found = new Map<string, Xref>();
  for (const { id: text, mapping } of raw.xrefs) {
    const { id: other, change } = ids(text);
    if (change === 'PREFIXED_ID' || change === 'ENCODED_ID') {
      ledger.add('BAD_XREF', raw.line, text);
      more.push({ name: 'xref', value: text });
    } else if (other !== id && !found.has(other)) found.set(other, { id: detached(other), mapping });
  }
  return [...found.values()];
};

const taxonOf = (
  { taxon, line }: RawEntity,
  { ids, ledger }: ImportContext,
  more: Property[],
): string | null => {
  if (taxon === '') return null;
  const text = /^\d+$/.test(taxon) ? `NCBITaxon:${taxon}` : ids(taxon).id;
  if (parseCurie(text)?.prefix === 'NCBITaxon' && curieProblem(text) === null) return detached(text);
  ledger.add('BAD_TAXON', line, taxon);
  more.push({ name: 'taxon', value: taxon });
  return null;
};
