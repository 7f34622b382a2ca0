import type { Entity } from '../../model/entity.js';
import { MATCH_FIELDS, type SearchHit } from '../mechanism-store.js';
import { nameKeys, words } from './folded-text.js';

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

/** The texts of an entity in the form in which a store indexes them. */
export interface IndexedText {
  /** Every key of its id, name, synonyms and xrefs, each once. */
  readonly nameKeys: readonly string[];
  /** The folded words of all its texts, descriptions among them, with a space between. */
  readonly words: string;
}

export const indexedText = (entity: Entity): IndexedText => ({
  nameKeys: [...new Set(namesOf(entity).map(({ key }) => key))],
  words: wordsOf(entity).join(' '),
});

export const namesOf = (entity: Entity): Named[] =>
  NAME_FIELDS.flatMap((field) =>
    valuesOf(entity, field).flatMap((text) => nameKeys(text).map((key) => ({ entity, field, text, key }))),
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
