import { distance } from 'fastest-levenshtein';
import MiniSearch from 'minisearch';
import type { Category } from '../../model/category.js';
import type { Entity } from '../../model/entity.js';
import type { Resolution, SearchHit } from '../mechanism-store.js';

type Field = SearchHit['field'];
type Kind = SearchHit['kind'];

const FIELDS = ['name', 'synonyms', 'id', 'xrefs', 'description'] as const;
const FIELD_NAMES = {
  name: 'NAME',
  synonyms: 'SYNONYM',
  id: 'ID',
  xrefs: 'XREF',
  description: 'DESCRIPTION',
} as const satisfies Record<(typeof FIELDS)[number], Field>;
const KINDS: readonly Kind[] = ['EXACT', 'PREFIX', 'WORD', 'FUZZY'];

/** Greek letters as the field spells them out, so that "IFN-gamma" finds IFN-γ. */
const GREEK: Readonly<Record<string, string>> = { α: 'alpha', β: 'beta', γ: 'gamma', δ: 'delta', κ: 'kappa' };

/** Lower case without accents, Greek letters spelled out. */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[αβγδκ]/g, (letter) => GREEK[letter]);

const words = (text: string): string[] =>
  folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

const valuesOf = (entity: Entity, field: (typeof FIELDS)[number]): readonly string[] =>
  field === 'name'
    ? [entity.name]
    : field === 'id'
      ? [entity.id]
      : field === 'synonyms'
        ? entity.synonyms
        : field === 'xrefs'
          ? entity.xrefs.map((xref) => xref.id)
          : entity.description === null
            ? []
            : [entity.description];

/** Full text over all entities: ids, names, synonyms, xrefs and descriptions, with prefixes and typing errors. */
export class TextSearch {
  readonly #entities: ReadonlyMap<string, Entity>;
  readonly #index: MiniSearch<Entity>;
  /** Entities by folded id, name, synonym and exact xref. */
  readonly #exact = new Map<string, Entity[]>();

  constructor(entities: ReadonlyMap<string, Entity>) {
    this.#entities = entities;
    this.#index = new MiniSearch<Entity>({
      fields: [...FIELDS],
      extractField: (entity, field) =>
        field === 'id' || FIELDS.every((known) => known !== field)
          ? entity.id
          : valuesOf(entity, FIELDS.find((known) => known === field) ?? 'name').join(' '),
      tokenize: words,
      processTerm: (term) => term,
      searchOptions: {
        boost: { name: 4, synonyms: 3, id: 2, xrefs: 1, description: 0.5 },
        combineWith: 'AND',
      },
    });
    this.#index.addAll([...entities.values()]);
    for (const entity of entities.values()) {
      const exactXrefs = entity.xrefs.filter((xref) => xref.mapping === 'EXACT').map((xref) => xref.id);
      for (const key of new Set([entity.id, entity.name, ...entity.synonyms, ...exactXrefs].map(folded))) {
        this.#exact.set(key, [...(this.#exact.get(key) ?? []), entity]);
      }
    }
  }

  /** Best first, then by id. Typing errors count only for words of four letters or more. */
  search(text: string, categories: readonly Category[], limit: number): SearchHit[] {
    const asked = words(text);
    if (asked.length === 0) return [];
    const results = this.#index.search(text, {
      prefix: (_term, position, terms) => position === terms.length - 1,
      fuzzy: (term) => (term.length >= 4 ? 0.25 : false),
    });
    return results
      .flatMap(({ id, score }) => {
        const entity = this.#entities.get(String(id));
        if (entity === undefined || (categories.length > 0 && !categories.includes(entity.category)))
          return [];
        const match = explain(entity, text);
        return [{ entity, score: score * (1 + (KINDS.length - KINDS.indexOf(match.kind))), ...match }];
      })
      .sort(byScore)
      .slice(0, limit);
  }

  /** Names and synonyms that begin with the text; when there are none, what a search finds. */
  suggest(prefix: string, categories: readonly Category[], limit: number): SearchHit[] {
    const start = folded(prefix).trim();
    if (start === '') return [];
    const hits = [...this.#entities.values()].flatMap((entity): SearchHit[] => {
      if (categories.length > 0 && !categories.includes(entity.category)) return [];
      for (const field of ['name', 'synonyms'] as const) {
        const text = valuesOf(entity, field).find((value) => folded(value).startsWith(start));
        if (text === undefined) continue;
        const kind = folded(text) === start ? 'EXACT' : 'PREFIX';
        return [
          { entity, field: FIELD_NAMES[field], kind, text, score: (field === 'name' ? 2 : 1) / text.length },
        ];
      }
      return [];
    });
    return hits.length > 0 ? hits.sort(byScore).slice(0, limit) : this.search(prefix, categories, limit);
  }

  /** An id stands for itself; else a name, synonym or exact xref, upper and lower case aside. */
  resolve(input: string): Resolution {
    const own = this.#entities.get(input);
    if (own !== undefined) return { input, status: 'MATCHED', entities: [own] };
    const found = this.#exact.get(folded(input.trim())) ?? [];
    if (found.length === 1) return { input, status: 'MATCHED', entities: found };
    if (found.length > 1) return { input, status: 'AMBIGUOUS', entities: found };
    return { input, status: 'UNMATCHED', entities: this.nearest(input, 3) };
  }

  /** What a search finds first, else the ids and names with the fewest edits. */
  nearest(text: string, limit: number): Entity[] {
    const short = text.slice(0, 100);
    const found = this.search(short, [], limit).map((hit) => hit.entity);
    if (found.length > 0) return found;
    const target = folded(short);
    return [...this.#entities.values()]
      .map((entity) => ({
        entity,
        edits: Math.min(...[entity.id, entity.name].map((value) => distance(folded(value), target))),
      }))
      .filter(({ edits }) => edits <= Math.max(2, target.length / 2))
      .sort((a, b) => a.edits - b.edits || (a.entity.id < b.entity.id ? -1 : 1))
      .slice(0, limit)
      .map(({ entity }) => entity);
  }
}

const byScore = (a: SearchHit, b: SearchHit): number =>
  b.score - a.score || (a.entity.id < b.entity.id ? -1 : 1);

/** The best field and value that a text matched in an entity that the index found for it. */
const explain = (entity: Entity, text: string): Pick<SearchHit, 'field' | 'kind' | 'text'> => {
  const asked = folded(text).trim();
  const askedWords = words(text);
  const candidates = FIELDS.flatMap((field) =>
    valuesOf(entity, field).map((value) => ({
      field: FIELD_NAMES[field],
      kind: kindOf(value, asked, askedWords),
      text: value,
    })),
  );
  return candidates.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind))[0];
};

const kindOf = (value: string, asked: string, askedWords: readonly string[]): Kind => {
  const own = folded(value);
  if (own === asked) return 'EXACT';
  if (own.startsWith(asked)) return 'PREFIX';
  const ownWords = words(value);
  const isLast = (position: number): boolean => position === askedWords.length - 1;
  return askedWords.every((word, at) =>
    ownWords.some((mine) => mine === word || (isLast(at) && mine.startsWith(word))),
  )
    ? 'WORD'
    : 'FUZZY';
};
