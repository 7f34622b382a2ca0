import { VesipathError } from '../../errors.js';
import type { Directness, System } from '../../model/evidence.js';
import type { Property } from '../../model/property.js';
import type { FileLedger } from '../ledger.js';
import type { RawBatch, RawEntity, RawStatement } from '../raw-rows.js';
import { CAUSALTAB_COLUMNS, looksLikeCausaltab } from './causaltab-columns.js';
import { createKnownProperties } from './known-properties.js';
import { mitabFields, type MitabField } from './mitab-field.js';
import { firstLineTooLong, type LineBatch } from './read-lines.js';

const COUNT = CAUSALTAB_COLUMNS.length;
/** Columns that have no place of their own in the model, by position. */
const KEPT = [6, 11, 13, 14, 15, 24, 27, 29, 30, 31, 36, 37, 42, 43, 44].map((column) => ({
  column,
  propertyOf: createKnownProperties(CAUSALTAB_COLUMNS[column]),
}));

/** Rows of a causalTAB file (PSI-MI TAB 2.8), each with the two entities it speaks of. @throws VesipathError BAD_DATA for another header */
export async function* readCausaltab(
  path: string,
  lineBatches: AsyncIterable<LineBatch>,
  ledger: FileLedger,
): AsyncGenerator<RawBatch> {
  let isFirst = true;
  for await (const { first, lines } of lineBatches) {
    const entities: RawEntity[] = [];
    const statements: RawStatement[] = [];
    for (const [at, line] of lines.entries()) {
      if (line === null && isFirst) throw firstLineTooLong(path);
      if (line === null || line === '') continue;
      if (isFirst) {
        isFirst = false;
        if (isHeader(path, line)) continue;
      }
      const cells = line.split('\t');
      if (!hasRightLength(cells, first + at, ledger)) continue;
      const [a, b] = [0, 1].map((side) => entityOf(cells, side, first + at));
      entities.push(...[a, b].filter(({ id }) => id !== ''));
      statements.push(statementOf(cells, a.id, b.id, first + at));
    }
    yield { entities, statements, mechanisms: [] };
  }
}

const isHeader = (path: string, line: string): boolean => {
  const kind = looksLikeCausaltab(line);
  const columns = line.split('\t').length;
  if (kind !== null && columns === COUNT) return kind === 'HEADER';
  throw new VesipathError(
    'BAD_DATA',
    `${path} is no causalTAB file: PSI-MI TAB 2.8 has ${COUNT} columns, the first "ID(s) interactor A", the last "Causal statement". Its first line has ${columns}: ${line.slice(0, 100)}.`,
  );
};

const hasRightLength = (cells: readonly string[], line: number, ledger: FileLedger): boolean => {
  if (cells.length === COUNT) return true;
  ledger.add('BAD_ROW', line, `${cells.length} cells instead of ${COUNT}: ${cells[0]}`);
  return false;
};

/** @param side  0 for interactor A, 1 for B */
const entityOf = (cells: readonly string[], side: number, line: number): RawEntity => {
  const ids = [...mitabFields(cells[side]), ...mitabFields(cells[2 + side])].map(idOf);
  const names = mitabFields(cells[4 + side]);
  const type = mitabFields(cells[20 + side]).at(0);
  const name = nameAmong(names);
  return {
    line,
    id: ids.at(0) ?? '',
    categories: type === undefined ? [] : [type.value, type.text].filter((word) => word !== ''),
    name,
    synonyms: [...new Set(names.map(({ value }) => value))].filter((other) => other !== name),
    xrefs: ids.slice(1).map((id) => ({ id, mapping: 'CLOSE' })),
    description: '',
    taxon: taxonOf(cells[9 + side]),
    properties: [],
    implied: true,
  };
};

/** `chebi:"CHEBI:15377"` names the prefix twice. */
const idOf = ({ database, value }: MitabField): string =>
  database === '' || value.toLowerCase().startsWith(`${database.toLowerCase()}:`)
    ? value
    : `${database}:${value}`;

const nameAmong = (names: readonly MitabField[]): string =>
  ['display_short', 'gene name', 'display_long', 'recommended name']
    .flatMap((kind) => names.filter(({ text }) => text === kind))
    .concat(names)
    .at(0)?.value ?? '';

/** `taxid:9606(human)`; numbers below zero tell no organism. */
const taxonOf = (cell: string): string => {
  const value = mitabFields(cell).at(0)?.value ?? '';
  return /^\d+$/.test(value) ? `NCBITaxon:${value}` : '';
};

/** Host "organisms" below zero, as PSI-MI TAB has them. */
const SYSTEMS: Readonly<Record<string, System>> = {
  '-1': 'IN_VITRO',
  '-4': 'IN_VIVO',
  '-5': 'COMPUTATIONAL',
};
const INTERACTION_TYPES: Readonly<Record<string, Directness>> = {
  'MI:0407': 'DIRECT',
  'MI:2286': 'INDIRECT',
};

const statementOf = (
  cells: readonly string[],
  subject: string,
  object: string,
  line: number,
): RawStatement => {
  const statement = mitabFields(cells[45]).at(0);
  const type = mitabFields(cells[11]).at(0);
  const host = mitabFields(cells[28]).at(0)?.value ?? '';
  return {
    line,
    subject,
    predicate: statement?.value ?? type?.value ?? '',
    object,
    sign: '',
    relation: (statement ?? type)?.text ?? '',
    source: mitabFields(cells[12]).at(0)?.text ?? '',
    subjectDirection: '',
    direction: '',
    aspect: '',
    negated: cells[35].toLowerCase() === 'true',
    knowledgeLevel: '',
    agentType: '',
    directness: INTERACTION_TYPES[type?.value ?? ''] ?? 'NOT_STATED',
    system: SYSTEMS[host] ?? 'NOT_STATED',
    species: [taxonOf(cells[28])].filter((taxon) => taxon !== ''),
    publications: mitabFields(cells[8]).map(idOf),
    citedTogether: [],
    properties: keptOf(cells, statement),
  };
};

const STATEMENT = createKnownProperties('Causal statement');

const keptOf = (cells: readonly string[], statement: MitabField | undefined): Property[] => [
  ...(statement === undefined ? [] : [STATEMENT(cells[45])]),
  ...KEPT.flatMap(({ column, propertyOf }) => {
    const cell = cells[column];
    return cell === '-' || cell === '' ? [] : [propertyOf(cell)];
  }),
];
