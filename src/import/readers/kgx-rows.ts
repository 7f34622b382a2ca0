import type { Property } from '../../model/property.js';
import { plainSign } from '../plain-sign.js';
import type { RawEntity, RawStatement } from '../raw-rows.js';
import { createKnownProperties } from './known-properties.js';
import { entityColumns, statementColumns } from './kgx-columns.js';

/** Makes a raw row of the cells of a line. */
export type RowOf<Row> = (line: number, cells: readonly string[]) => Row;

/** Rows of an entity file with these columns. @param separator  between the parts of a list in a cell */
export const entityRows = (names: readonly string[], separator: string): RowOf<RawEntity> => {
  const columns = entityColumns(names);
  const [id, name, description, taxon] = [
    columns.one('id'),
    columns.one('name'),
    columns.one('description'),
    columns.one('taxon'),
  ];
  const categories = listOf(columns.all('category'), separator);
  const synonyms = listOf(columns.all('synonym'), separator);
  const same = listOf(columns.all('same'), separator);
  const related = listOf(columns.all('xref'), separator);
  const properties = propertiesOf(columns.properties, separator);
  return (line, cells) => {
    const own = textAt(cells, id);
    return {
      line,
      id: own,
      categories: categories(cells),
      name: textAt(cells, name),
      synonyms: synonyms(cells),
      xrefs: [
        ...same(cells).flatMap((other) => (other === own ? [] : [{ id: other, mapping: 'EXACT' as const }])),
        ...related(cells).map((other) => ({ id: other, mapping: 'RELATED' as const })),
      ],
      description: textAt(cells, description),
      taxon: textAt(cells, taxon),
      properties: properties(cells),
      implied: false,
    };
  };
};

/** Rows of an edge file with these columns. @param separator  between the parts of a list in a cell */
export const statementRows = (names: readonly string[], separator: string): RowOf<RawStatement> => {
  const columns = statementColumns(names);
  const [subject, predicate, object] = [
    columns.one('subject'),
    columns.one('predicate'),
    columns.one('object'),
  ];
  const [sign, relation, source] = [columns.one('sign'), columns.one('relation'), columns.one('source')];
  const [subjectDirection, direction, aspect] = [
    columns.one('subjectDirection'),
    columns.one('direction'),
    columns.one('aspect'),
  ];
  const [negated, knowledgeLevel, agentType] = [
    columns.one('negated'),
    columns.one('knowledgeLevel'),
    columns.one('agentType'),
  ];
  const species = listOf(columns.all('species'), separator);
  const publications = listOf(columns.all('publications'), separator);
  const properties = propertiesOf(columns.properties, separator);
  return (line, cells) => ({
    line,
    subject: textAt(cells, subject),
    predicate: textAt(cells, predicate),
    object: textAt(cells, object),
    sign: plainSign(textAt(cells, sign)),
    relation: textAt(cells, relation),
    source: textAt(cells, source),
    subjectDirection: textAt(cells, subjectDirection),
    direction: textAt(cells, direction),
    aspect: textAt(cells, aspect),
    negated: isTrue(textAt(cells, negated)),
    knowledgeLevel: textAt(cells, knowledgeLevel),
    agentType: textAt(cells, agentType),
    directness: 'NOT_STATED',
    system: 'NOT_STATED',
    species: species(cells),
    publications: publications(cells),
    citedTogether: NONE,
    properties: properties(cells),
  });
};

const NONE: readonly never[] = [];

/** '' for a column that is not there, and for cells that a short row lacks. */
const textAt = (cells: readonly string[], column: number): string =>
  column < 0 || column >= cells.length ? '' : cells[column];

const isTrue = (text: string): boolean =>
  text === 'true' || text === 'True' || text === 'TRUE' || text === '1';

const listOf = (
  columns: readonly number[],
  separator: string,
): ((cells: readonly string[]) => readonly string[]) => {
  const partsOf = (cells: readonly string[], column: number): readonly string[] => {
    const text = textAt(cells, column);
    if (text === '') return NONE;
    return text.includes(separator) ? text.split(separator).filter((part) => part !== '') : [text];
  };
  if (columns.length === 0) return () => NONE;
  const [only] = columns;
  return columns.length === 1
    ? (cells) => partsOf(cells, only)
    : (cells) => [...new Set(columns.flatMap((column) => partsOf(cells, column)))];
};

const propertiesOf = (
  columns: readonly { readonly name: string; readonly column: number }[],
  separator: string,
): ((cells: readonly string[]) => readonly Property[]) => {
  const known = columns.map(({ name, column }) => ({ column, propertyOf: createKnownProperties(name) }));
  const written =
    separator === '|' ? (text: string) => text : (text: string) => text.replaceAll(separator, '|');
  return (cells) => {
    const found: Property[] = [];
    for (const { column, propertyOf } of known) {
      const text = textAt(cells, column);
      if (text !== '') found.push(propertyOf(written(text)));
    }
    return found;
  };
};
