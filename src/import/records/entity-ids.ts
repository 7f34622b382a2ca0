import { parseCurie, type Curie } from '../../model/curie.js';
import type { Mapping } from '../mapping/mapping.js';

/** Id of an entity, and what had to be done to the source's. */
export interface EntityId {
  readonly id: Curie;
  readonly change: 'TRIMMED_ID' | 'PREFIXED_ID' | 'ENCODED_ID' | null;
}

export type EntityIds = (text: string) => EntityId;

/** Prefix of ids whose kind nobody knows. */
const UNKNOWN_PREFIX = 'X';

/** Turns ids of a source into CURIEs, the same text into the same id always: known prefixes are renamed, other texts get one by rule, or X. */
export const createEntityIds =
  ({ prefixes, ids }: Pick<Mapping, 'prefixes' | 'ids'>): EntityIds =>
  (given) => {
    const text = given.trim();
    const colon = text.indexOf(':');
    const prefix = colon > 0 ? prefixes.get(text.slice(0, colon)) : undefined;
    const renamed = prefix === undefined ? text : `${prefix}:${text.slice(colon + 1)}`;
    if (parseCurie(renamed) !== null) return { id: renamed, change: text === given ? null : 'TRIMMED_ID' };
    const rule = ids.find(({ match }) => match.test(text));
    if (rule !== undefined) {
      const id = `${rule.prefix}:${text}`;
      if (parseCurie(id) !== null) return { id, change: 'PREFIXED_ID' };
    }
    return { id: `${UNKNOWN_PREFIX}:${encoded(text)}`, change: 'ENCODED_ID' };
  };

/** As in an address; half a surrogate pair, which JSON can hold, is no character. */
const encoded = (text: string): string => encodeURIComponent(text.replaceAll(/\p{Cs}/gu, '\ufffd'));
