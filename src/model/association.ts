import crypto from 'node:crypto';
import type { Aspect } from './aspect.js';
import type { Curie } from './curie.js';
import type { Effect } from './effect.js';
import type { Predicate } from './predicate.js';

/** Content-derived id of an association: `VPA:` and 16 hexadecimal digits. */
export type AssociationId = string;

/** What an association says; two with the same content are one association. */
export interface AssociationContent {
  readonly subject: Curie;
  readonly predicate: Predicate;
  readonly object: Curie;
  /** null for structural and terminal predicates. */
  readonly effect: Effect | null;
  /** What about the object is changed; null when the source names the object alone. */
  readonly aspect: Aspect | null;
}

/** A directed edge. All context (species, dose, hedging …) is on its evidence. */
export interface Association extends AssociationContent {
  readonly id: AssociationId;
}

/** First 16 hexadecimal digits of the SHA-256 of the given fields, joined so that no two lists collide. */
export const contentHash = (fields: readonly (string | null)[]): string =>
  sha256(JSON.stringify(fields)).slice(0, 16);

/** In one call where Node has that (from 20.12), in little more than half the time: an import makes millions of ids. */
const sha256: (text: string) => string =
  'hash' in crypto
    ? (text) => crypto.hash('sha256', text)
    : (text) => crypto.createHash('sha256').update(text).digest('hex');

/** Same content, same id, in every release and every store. */
export const associationId = (content: AssociationContent): AssociationId =>
  `VPA:${contentHash([content.subject, content.predicate, content.object, content.effect, content.aspect])}`;
