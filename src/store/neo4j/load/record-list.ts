import { createHash } from 'node:crypto';
import type { Properties, PropertyValue } from '../records/properties.js';
import { compareIds } from './compare-ids.js';
import type { Kind } from './kinds.js';

/** A node as it is to be in the database. */
export interface GraphRecord {
  readonly id: string;
  /** With its `contentHash`. */
  readonly properties: Properties;
  /** Of the relationship between the ends of an association; null for other kinds. */
  readonly step: Properties | null;
}

/** The records of a kind in the order of the database. They are made when they are asked for, so that only few are there at once. */
export interface RecordList {
  readonly kind: Kind;
  readonly size: number;
  readonly idAt: (position: number) => string;
  readonly recordAt: (position: number) => GraphRecord;
  /** What a reader knows the record by, in one line. */
  readonly lineAt: (position: number) => string;
}

/** How the items of a kind are written. */
interface Writing<Item> {
  readonly properties: (item: Item) => Properties;
  readonly step?: (item: Item) => Properties;
  readonly line: (item: Item) => string;
}

export const recordListOf = <Item extends { readonly id: string }>(
  kind: Kind,
  items: Iterable<Item>,
  { properties, step, line }: Writing<Item>,
): RecordList => {
  const sorted = [...items].sort((a, b) => compareIds(a.id, b.id));
  return {
    kind,
    size: sorted.length,
    idAt: (position) => sorted[position].id,
    recordAt: (position) => {
      const item = sorted[position];
      const ofNode = kept(properties(item));
      const ofStep = step === undefined ? null : kept(step(item));
      return {
        id: item.id,
        properties: { ...ofNode, contentHash: contentHash(ofNode, ofStep) },
        step: ofStep,
      };
    },
    lineAt: (position) => line(sorted[position]),
  };
};

/**
 * What is kept, by name, so that equal records have equal hashes: nothing that is absent, and no empty list, which the bulk import of
 * Neo4j cannot write.
 */
const kept = (properties: Properties): Properties => {
  const found: Record<string, PropertyValue> = {};
  for (const name of Object.keys(properties).sort()) {
    const value = properties[name];
    if (value === null || (Array.isArray(value) && value.length === 0)) continue;
    found[name] = value;
  }
  return found;
};

/** SHA-256 (hexadecimal) of all that is written of a record. */
const contentHash = (ofNode: Properties, ofStep: Properties | null): string =>
  createHash('sha256')
    .update(JSON.stringify([ofNode, ofStep]))
    .digest('hex');
