import type { Category } from '../../model/category.js';
import type { Curie } from '../../model/curie.js';
import type { Entity } from '../../model/entity.js';
import type { WordsAsked } from './asked-text.js';
import type { Named, NameField } from './indexed-text.js';

/**
 * Where a text search takes its candidates from: a store's indexes. A source has to find everything that fits, and may find more: what it finds
 * is checked again by the rules in text-match, so that an index with a looser idea of likeness gives the same answers. Candidates come in any
 * order. Empty categories allow all.
 */
export interface TextSource {
  /** As many as ids, in their order; null where none has the id. */
  entitiesByIds(ids: readonly Curie[]): Promise<readonly (Entity | null)[]>;
  /**
   * Names of the given fields whose key begins with the given one, which is not empty. A source may stop at some hundreds of entities: of more,
   * those come first that have the whole key, then by best field (NAME, SYNONYM, ID, XREF), length of the key and id.
   */
  namesStartingWith(
    key: string,
    fields: readonly NameField[],
    categories: readonly Category[],
  ): Promise<readonly Named[]>;
  /** For each key the names that have it. */
  namesEqualTo(keys: readonly string[]): Promise<readonly (readonly Named[])[]>;
  /**
   * Ids, names and synonyms whose key comes within so many edits (Levenshtein) of the given one, which is not empty. Of more entities than `limit`
   * those come first that have the fewest edits, among equals by id or name before those by synonym, then by id.
   */
  namesNear(key: string, maxEdits: number, limit: number): Promise<readonly Named[]>;
  /**
   * Entities that hold the words, see holdsWords. Of more than `limit` those which hold most of the words come first (this only when no word may
   * be mistyped), then those with the shorter name, then by id.
   */
  entitiesWithWords(
    asked: WordsAsked,
    categories: readonly Category[],
    limit: number,
  ): Promise<readonly Entity[]>;
}
