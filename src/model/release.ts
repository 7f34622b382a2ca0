import { createHash } from 'node:crypto';
import type { Dataset, Release } from './dataset.js';
import type { Knowledge } from './knowledge.js';

/** SHA-256 (hexadecimal) of the content in canonical form: keys in alphabetical order, records in order of id, properties only where there are some. */
export const contentChecksum = (content: Omit<Knowledge, 'datasets'>): string => {
  const hash = createHash('sha256');
  for (const list of [
    content.entities,
    content.publications,
    content.associations,
    content.evidence,
    content.mechanisms,
  ]) {
    const records = [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const record of records) hash.update(canonicalJson(record)).update('\n');
  }
  return hash.digest('hex');
};

/** The release that the datasets make up together; the order in which they were loaded does not matter. */
export const releaseOf = (datasets: readonly Dataset[]): Release => {
  const sorted = [...datasets].sort((a, b) => (a.id < b.id ? -1 : 1));
  const hash = createHash('sha256');
  for (const { id, version, checksum } of sorted) hash.update(`${id}\t${version}\t${checksum}\n`);
  return { id: `VPR:${hash.digest('hex').slice(0, 16)}`, datasets: sorted };
};

const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (key, inner: unknown) => {
    // Records without properties keep the checksum that they had before there were any.
    if (key === 'properties' && Array.isArray(inner) && inner.length === 0) return undefined;
    return typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner;
  });
