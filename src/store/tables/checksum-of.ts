import { createHash, type Hash } from 'node:crypto';
import { orderOfTexts } from './build/order-of-texts.js';
import type { Column, WordColumn } from './columns.js';
import type { GraphTables } from './graph-tables.js';
import { textColumnOf } from './text-column.js';

/** SHA-256 (hexadecimal) of all columns of the tables: the same for the same records, in whatever order they came. */
export const checksumOf = (tables: Omit<GraphTables, 'datasets'>): string => {
  const hash = createHash('sha256');
  const { entities, publications, associations, evidence, mechanisms } = tables;
  for (const table of [entities, publications, associations, evidence, mechanisms]) {
    const columns: Record<string, Column> = { ...table };
    for (const name of Object.keys(columns).sort()) addColumn(hash.update(name), columns[name]);
  }
  return hash.digest('hex');
};

const addColumn = (hash: Hash, column: Column): void => {
  switch (column.kind) {
    case 'TEXT':
      hash.update(column.offsets).update(column.bytes);
      if (column.validity !== null) hash.update(column.validity);
      break;
    case 'TEXT_LIST':
      hash.update(column.offsets);
      addColumn(hash, column.texts);
      break;
    case 'NAME':
      hash.update(column.codes);
      break;
    case 'WORD':
      addWords(hash, column);
      break;
    case 'INTEGER':
    case 'NUMBER':
    case 'FLAG':
      hash.update(column.values);
  }
};

/** Words stand in the order in which they came, which must not count. */
const addWords = (hash: Hash, { codes, words }: WordColumn): void => {
  const order = orderOfTexts(words);
  if (order.every((code, place) => code === place)) {
    addColumn(hash, words);
    hash.update(codes);
    return;
  }
  const rank = new Int32Array(order.length);
  for (const [place, code] of order.entries()) rank[code] = place;
  addColumn(hash, textColumnOf(Array.from(order, (code) => words.at(code))));
  hash.update(codes.map((code) => (code < 0 ? code : rank[code])));
};
