import type { FileLedger } from '../ledger.js';
import type { RawBatch, RawEntity, RawStatement } from '../raw-rows.js';
import { entityRows, statementRows, type RowOf } from './kgx-rows.js';
import { kindOfHeader } from './read-kgx-table.js';
import type { LineBatch } from './read-lines.js';

/** Between the parts of a list while it is one text: U+001F, made for that, stands in no text. */
const LISTS = '\u001f';
/** Most different sets of keys that are remembered. */
const MOST_SHAPES = 1000;

/** Rows of KGX JSON lines, in the order of the file; each line tells by its keys what it is. */
export async function* readKgxJsonLines(
  lineBatches: AsyncIterable<LineBatch>,
  ledger: FileLedger,
): AsyncGenerator<RawBatch> {
  const shapes = new Map<string, Shape>();
  for await (const { first, lines } of lineBatches) {
    const entities: RawEntity[] = [];
    const statements: RawStatement[] = [];
    for (const [at, line] of lines.entries()) {
      if (line === null || line.trim() === '') continue;
      const record = parsed(line);
      const keys = record === null ? [] : Object.keys(record);
      const shape = record === null ? null : shapeOf(keys, shapes);
      if (record === null || shape === null) {
        ledger.add('BAD_JSON', first + at, line);
        continue;
      }
      const cells = keys.map((key) => cellOf(record[key]));
      if (shape.kind === 'ENTITIES') entities.push(shape.rowOf(first + at, cells));
      else statements.push(shape.rowOf(first + at, cells));
    }
    yield { entities, statements, mechanisms: [] };
  }
}

type Shape =
  | { readonly kind: 'ENTITIES'; readonly rowOf: RowOf<RawEntity> }
  | { readonly kind: 'STATEMENTS'; readonly rowOf: RowOf<RawStatement> };

const shapeOf = (keys: readonly string[], shapes: Map<string, Shape>): Shape | null => {
  const signature = keys.join(LISTS);
  const known = shapes.get(signature);
  if (known !== undefined) return known;
  const kind = kindOfHeader(keys);
  if (kind === null) return null;
  const shape: Shape =
    kind === 'ENTITIES'
      ? { kind, rowOf: entityRows(keys, LISTS) }
      : { kind, rowOf: statementRows(keys, LISTS) };
  if (shapes.size < MOST_SHAPES) shapes.set(signature, shape);
  return shape;
};

/** The object of a line; null when it is none. */
export const parsed = (line: string): Readonly<Record<string, unknown>> | null => {
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const cellOf = (value: unknown): string =>
  Array.isArray(value)
    ? value
        .map(scalar)
        .filter((part) => part !== '')
        .join(LISTS)
    : scalar(value);

/** What is no text, number or truth value stays JSON. */
const scalar = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  return JSON.stringify(value);
};
