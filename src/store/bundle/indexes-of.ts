import type { Adjacency, GraphIndexes } from '../../graph/mechanism-graph.js';
import { projectTables } from '../embedded/project-tables.js';
import { textIndexOf } from '../embedded/text-index-of.js';
import type { GraphTables } from '../tables/graph-tables.js';
import { TEXT_COLUMNS, type TextIndex } from '../text/index/text-index.js';
import type { IndexArrays } from './arrays-file.js';
import { badBundle } from './arrow-columns.js';

/** What is computed from the tables once, when they are written, so that opening need not. */
export const indexesOf = (tables: GraphTables): IndexArrays => ({
  evidenceById: tables.evidenceById,
  ...textIndexOf(tables.entities),
  ...graphArrays(projectTables(tables).graph),
});

const graphArrays = ({ degrees, outgoing, incoming }: GraphIndexes): IndexArrays => ({
  degrees,
  ...prefixed('outgoing', outgoing),
  ...prefixed('incoming', incoming),
});

const prefixed = (prefix: string, adjacency: Adjacency): IndexArrays => {
  const arrays: Record<string, Uint32Array> = { ...adjacency };
  return Object.fromEntries(Object.entries(arrays).map(([name, array]) => [`${prefix}.${name}`, array]));
};

/** The array of a name. @throws VesipathError BAD_BUNDLE when there is none of that type */
const arrayOf = <View extends IndexArrays[string]>(
  arrays: IndexArrays,
  name: string,
  type: new (length: number) => View,
): View => {
  const array = arrays[name];
  if (array instanceof type) return array;
  throw badBundle(`the index ${name} is missing.`);
};

export const evidenceByIdIn = (arrays: IndexArrays): Uint32Array =>
  arrayOf(arrays, 'evidenceById', Uint32Array);

export const graphIndexesIn = (arrays: IndexArrays): GraphIndexes => ({
  degrees: arrayOf(arrays, 'degrees', Uint32Array),
  outgoing: adjacencyIn(arrays, 'outgoing'),
  incoming: adjacencyIn(arrays, 'incoming'),
});

const adjacencyIn = (arrays: IndexArrays, side: 'outgoing' | 'incoming'): Adjacency => ({
  offsets: arrayOf(arrays, `${side}.offsets`, Uint32Array),
  causalEnds: arrayOf(arrays, `${side}.causalEnds`, Uint32Array),
  stepEnds: arrayOf(arrays, `${side}.stepEnds`, Uint32Array),
  edges: arrayOf(arrays, `${side}.edges`, Uint32Array),
  neighbours: arrayOf(arrays, `${side}.neighbours`, Uint32Array),
});

export const textIndexIn = (arrays: IndexArrays): TextIndex => ({
  keyBytes: arrayOf(arrays, 'keyBytes', TEXT_COLUMNS.keyBytes),
  keyOffsets: arrayOf(arrays, 'keyOffsets', TEXT_COLUMNS.keyOffsets),
  keyRows: arrayOf(arrays, 'keyRows', TEXT_COLUMNS.keyRows),
  keyFields: arrayOf(arrays, 'keyFields', TEXT_COLUMNS.keyFields),
  keyLengths: arrayOf(arrays, 'keyLengths', TEXT_COLUMNS.keyLengths),
  keyGramOffsets: arrayOf(arrays, 'keyGramOffsets', TEXT_COLUMNS.keyGramOffsets),
  keyGrams: arrayOf(arrays, 'keyGrams', TEXT_COLUMNS.keyGrams),
  termBytes: arrayOf(arrays, 'termBytes', TEXT_COLUMNS.termBytes),
  termOffsets: arrayOf(arrays, 'termOffsets', TEXT_COLUMNS.termOffsets),
  termLengths: arrayOf(arrays, 'termLengths', TEXT_COLUMNS.termLengths),
  termGramOffsets: arrayOf(arrays, 'termGramOffsets', TEXT_COLUMNS.termGramOffsets),
  termGrams: arrayOf(arrays, 'termGrams', TEXT_COLUMNS.termGrams),
  holderOffsets: arrayOf(arrays, 'holderOffsets', TEXT_COLUMNS.holderOffsets),
  holders: arrayOf(arrays, 'holders', TEXT_COLUMNS.holders),
  placeRows: arrayOf(arrays, 'placeRows', TEXT_COLUMNS.placeRows),
});
