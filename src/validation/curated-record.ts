import { createHash, type Hash } from 'node:crypto';
import { VesipathError } from '../errors.js';
import { plainSign } from '../import/plain-sign.js';
import type { DrugmechdbRecord } from '../import/readers/drugmechdb-record.js';
import { pathsOf } from '../import/readers/drugmechdb-paths.js';
import { drugmechdbRecords } from '../import/readers/drugmechdb-records.js';
import { openBytes } from '../import/readers/open-bytes.js';
import { partOf, type Part } from './split.js';

/** How a drug acts on a disease, as curators told it. Ids and words are those of the source. */
export interface CuratedRecord {
  readonly id: string;
  readonly part: Part;
  readonly drug: string;
  readonly disease: string;
  /** Categories without `biolink:`. */
  readonly nodes: readonly { readonly id: string; readonly category: string }[];
  /** Signs 1 and -1; 0 = not stated, or no change. */
  readonly links: readonly CuratedLink[];
  /** Each from the drug to the disease. */
  readonly paths: readonly (readonly string[])[];
}

export interface CuratedLink {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly sign: 1 | -1 | 0;
}

export interface CuratedRecords {
  readonly records: readonly CuratedRecord[];
  /** What is no record, or has no path: why. */
  readonly skipped: readonly string[];
  /** SHA-256 (hexadecimal) of the text, unpacked. */
  readonly checksum: string;
}

/**
 * The records of DrugMechDB in a file, JSON or YAML, plain or gzip, in its order.
 * @throws VesipathError BAD_ARGUMENT when the file cannot be read, BAD_DATA when nothing in it is a record with a path
 */
export const readCuratedRecords = async (path: string): Promise<CuratedRecords> => {
  const records: CuratedRecord[] = [];
  const skipped: string[] = [];
  const hash = createHash('sha256');
  for (const read of await drugmechdbRecords(path, hashed(openBytes(path), hash))) {
    if ('problem' in read) skipped.push(read.problem);
    else {
      const record = curatedRecord(read.record);
      if (record === null) skipped.push(`${read.record.id}: no path from its drug to its disease`);
      else records.push(record);
    }
  }
  if (records.length > 0) {
    return { records: distinct(records, skipped), skipped, checksum: hash.digest('hex') };
  }
  const why = skipped.length === 0 ? 'the list is empty' : skipped[0];
  throw new VesipathError('BAD_DATA', `${path} has no record of DrugMechDB with a path: ${why}.`);
};

async function* hashed(chunks: AsyncIterable<Buffer>, hash: Hash): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    hash.update(chunk);
    yield chunk;
  }
}

/** The first of each id: ids decide the part, and a record told twice would vouch for itself. */
const distinct = (records: readonly CuratedRecord[], skipped: string[]): CuratedRecord[] => {
  const seen = new Set<string>();
  return records.filter(({ id }) => {
    if (seen.has(id)) skipped.push(`${id}: the second record of this id`);
    return seen.size < seen.add(id).size;
  });
};

/** null when no path leads from its drug to its disease. */
const curatedRecord = (record: DrugmechdbRecord): CuratedRecord | null => {
  const told = pathsOf(record);
  if (told === null) return null;
  const { from, to } = told;
  const stated = new Set(record.links.map(({ subject, object }) => JSON.stringify([subject, object])));
  const isPath = (path: readonly string[]): boolean =>
    path.length > 1 &&
    path[0] === from &&
    path.at(-1) === to &&
    new Set(path).size === path.length &&
    path.slice(1).every((node, at) => stated.has(JSON.stringify([path[at], node])));
  const paths = told.paths.filter(isPath);
  if (paths.length === 0) return null;
  return {
    id: record.id,
    part: partOf(record.id),
    drug: from,
    disease: to,
    nodes: record.nodes.map(({ id, category }) => ({ id, category: category.replace(/^biolink:/, '') })),
    links: record.links.map(({ subject, predicate, object, sign }) => ({
      subject,
      predicate,
      object,
      sign: signOf(plainSign(sign)),
    })),
    paths,
  };
};

const signOf = (text: string): 1 | -1 | 0 => (text === '1' ? 1 : text === '-1' ? -1 : 0);
