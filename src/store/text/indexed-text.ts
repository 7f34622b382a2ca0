import type { Entity } from '../../model/entity.js';
import { MATCH_FIELDS, type SearchHit } from '../mechanism-store.js';
import { nameKeys as keysOf, words } from './folded-text.js';
import { gramsOf } from './name-grams.js';

type Field = SearchHit['field'];

export const NAME_FIELDS = ['ID', 'NAME', 'SYNONYM', 'XREF'] as const satisfies readonly Field[];
export type NameField = (typeof NAME_FIELDS)[number];

/** Something that an entity goes by, in one of the forms in which it may be met. */
export interface Named {
  readonly entity: Entity;
  readonly field: NameField;
  readonly text: string;
  readonly key: string;
}

/** The texts of an entity in the form in which a database indexes them. */
export interface IndexedText {
  /** Every key of its name, synonyms, id and xrefs, each once; by field in this order, then the shorter ones first. */
  readonly nameKeys: readonly string[];
  /** For each key the first field that has it. */
  readonly nameFields: readonly NameField[];
  /** The grams of the keys of its name, synonyms and id, with a space between. */
  readonly nameGrams: string;
  /** The folded words of its name, with a space between. */
  readonly nameWords: string;
  /** The same of all its texts, descriptions among them. */
  readonly words: string;
}

/** Best first: where two fields match alike, the hit is the one of the first. */
export const RANKED_FIELDS = ['NAME', 'SYNONYM', 'ID', 'XREF'] as const satisfies readonly NameField[];

export const indexedText = (entity: Entity): IndexedText => {
  const names = namesOf(entity).sort(
    (a, b) => RANKED_FIELDS.indexOf(a.field) - RANKED_FIELDS.indexOf(b.field) || a.key.length - b.key.length,
  );
  const fieldOf = new Map(names.toReversed().map(({ key, field }) => [key, field]));
  const nameKeys = [...new Set(names.map(({ key }) => key))];
  const ownKeys = names.filter(({ field }) => field !== 'XREF').map(({ key }) => key);
  return {
    nameKeys,
    nameFields: nameKeys.map((key) => fieldOf.get(key) ?? 'NAME'),
    nameGrams: [...new Set(ownKeys)].flatMap(gramsOf).join(' '),
    nameWords: words(entity.name).join(' '),
    words: wordsOf(entity).join(' '),
  };
};

export const namesOf = (entity: Entity): Named[] =>
  NAME_FIELDS.flatMap((field) =>
    valuesOf(entity, field).flatMap((text) => keysOf(text).map((key) => ({ entity, field, text, key }))),
  );

export const wordsOf = (entity: Entity): string[] =>
  MATCH_FIELDS.flatMap((field) => valuesOf(entity, field).flatMap(words));

export const valuesOf = (entity: Entity, field: Field): readonly string[] => {
  switch (field) {
    case 'ID':
      return [entity.id];
    case 'NAME':
      return [entity.name];
    case 'SYNONYM':
      return entity.synonyms;
    case 'XREF':
      return entity.xrefs.map((xref) => xref.id);
    case 'DESCRIPTION':
      return entity.description === null ? [] : [entity.description];
  }
};
