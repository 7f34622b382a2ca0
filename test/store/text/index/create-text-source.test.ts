import { describe, expect, it } from '@jest/globals';
import { distance } from 'fastest-levenshtein';
import type { Category } from '../../../../src/model/category.js';
import type { Entity } from '../../../../src/model/entity.js';
import { isStrict, type WordsAsked } from '../../../../src/store/text/asked-text.js';
import { foldingOnce, type FoldedEntity } from '../../../../src/store/text/folded-entity.js';
import { nameKey, words } from '../../../../src/store/text/folded-text.js';
import { buildTextIndex } from '../../../../src/store/text/index/build-text-index.js';
import { createTextSource } from '../../../../src/store/text/index/create-text-source.js';
import { TEXT_COLUMNS, type TextIndex } from '../../../../src/store/text/index/text-index.js';
import {
  NAME_FIELDS,
  namesOf,
  RANKED_FIELDS,
  type Named,
  type NameField,
} from '../../../../src/store/text/indexed-text.js';
import { holdsWords } from '../../../../src/store/text/text-match.js';
import type { TextSource } from '../../../../src/store/text/text-source.js';
import { seededRandom, type SeededRandom } from '../../../graph/seeded-random.js';
import { hostileEntities, hostileText } from './hostile-entities.js';

const ROUNDS = 8;
const QUESTIONS = 60;
const MAX_BEGUN = 256;
const CATEGORIES: readonly (readonly Category[])[] = [[], ['GENE'], ['GENE', 'CELL'], ['VESICLE']];

const indexOf = (entities: readonly Entity[]): TextIndex =>
  buildTextIndex(entities.length, (row) => ({
    ...entities[row],
    xrefs: entities[row].xrefs.map(({ id }) => id),
  }));

const sourceOf = (index: TextIndex, entities: readonly Entity[]): TextSource =>
  createTextSource(index, {
    entityAt: (row) => entities[row],
    rowOf: (id) => entities.findIndex((entity) => entity.id === id),
    categoryOf: (row) => entities[row].category,
  });

const isOf = ({ category }: Entity, categories: readonly Category[]): boolean =>
  categories.length === 0 || categories.includes(category);

const lined = (names: readonly Named[]): string[] =>
  names.map(({ entity, field, text, key }) => JSON.stringify([entity.id, field, text, key])).sort();

/** An entity and figures, the smaller the better. */
type Ranked = readonly [Entity, ...number[]];

/** The ids in the order of the figures, compared one after another. */
const idsBy = (ranked: readonly Ranked[]): string[] =>
  ranked
    .toSorted(
      ([a, ...as], [b, ...bs]) =>
        as.map((value, at) => value - bs[at]).find((d) => d !== 0) ?? (a.id < b.id ? -1 : 1),
    )
    .map(([{ id }]) => id);

interface World {
  readonly source: TextSource;
  readonly entities: readonly Entity[];
  readonly names: readonly Named[];
  readonly fold: (entity: Entity) => FoldedEntity;
  readonly random: SeededRandom;
}

/** Asks several questions of sources of several random graphs. */
const eachQuestion = async (
  seed: number,
  count: number,
  ask: (world: World) => Promise<void>,
): Promise<void> => {
  const random = seededRandom(seed);
  for (let round = 0; round < ROUNDS; round++) {
    const entities = hostileEntities(random, random.pick([0, 1, 7, count]));
    const source = sourceOf(indexOf(entities), entities);
    const world = { source, entities, names: entities.flatMap(namesOf), fold: foldingOnce(), random };
    for (let question = 0; question < QUESTIONS; question++) await ask(world);
  }
};

const wordAmong = (entities: readonly Entity[], random: SeededRandom): string => {
  const own = entities.length === 0 ? '' : random.pick(entities).name.slice(0, 60);
  const word = random.pick([...words(`${own} ${hostileText(random)}`), 'qqqq']);
  return random.chance(0.3) ? word.slice(0, 1 + random.integer(word.length)) : word;
};

const askedWords = (entities: readonly Entity[], random: SeededRandom): WordsAsked => {
  const typos = random.chance(0.5) ? 0 : 2;
  const asked = Array.from({ length: 1 + random.integer(4) }, () => wordAmong(entities, random));
  return {
    words: [...new Set(asked)].map((word) => ({
      word,
      begins: random.chance(0.4),
      typos: random.integer(typos + 1),
    })),
    all: random.chance(0.5),
    within: random.pick(['NAME', 'TEXTS']),
  };
};

describe('createTextSource', () => {
  it('finds all names that begin so, or of the first 256 entities', async () => {
    const fieldSets: readonly (readonly NameField[])[] = [NAME_FIELDS, ['NAME', 'SYNONYM'], ['XREF'], ['ID']];
    await eachQuestion(1, 500, async ({ source, names, random }) => {
      const short = random.pick(['x', 'p', 'a', 'v', 'g']);
      const key = random.chance(0.2) ? short : nameKey(hostileText(random).slice(0, 5)) || short;
      const [fields, categories] = [random.pick(fieldSets), random.pick(CATEGORIES)];
      const begun = names.filter(
        (name) => fields.includes(name.field) && name.key.startsWith(key) && isOf(name.entity, categories),
      );
      const ranked = begun.map((name): Ranked => {
        const whole = name.key === key ? 0 : 1;
        return [name.entity, whole, RANKED_FIELDS.indexOf(name.field), name.key.length];
      });
      const chosen = new Set([...new Set(idsBy(ranked))].slice(0, MAX_BEGUN));
      expect(lined(await source.namesStartingWith(key, fields, categories))).toEqual(
        lined(begun.filter(({ entity }) => chosen.has(entity.id))),
      );
    });
  });

  it('finds all names that are the same', async () => {
    await eachQuestion(2, 150, async ({ source, names, random }) => {
      const keys = Array.from({ length: 3 }, () => nameKey(hostileText(random)));
      const equal = (key: string): Named[] => names.filter((name) => name.key === key);
      expect((await source.namesEqualTo(keys)).map(lined)).toEqual(keys.map(equal).map(lined));
    });
  });

  it('finds the entities with the fewest edits', async () => {
    await eachQuestion(3, 150, async ({ source, names, random }) => {
      const key = nameKey(`${hostileText(random)}${hostileText(random)}`) || 'pmid:1';
      const maxEdits = random.integer(Math.floor(key.length / 2) + 1);
      const limit = random.pick([0, 1, 3, 1000]);
      const near = names
        .filter((name) => name.field !== 'XREF' && Math.abs(name.key.length - key.length) <= maxEdits)
        .map((name): Ranked => [name.entity, distance(name.key, key), name.field === 'SYNONYM' ? 1 : 0])
        .filter(([, edits]) => edits <= maxEdits);
      const found = await source.namesNear(key, maxEdits, limit);
      expect([...new Set(found.map(({ entity }) => entity.id))]).toEqual(
        [...new Set(idsBy(near))].slice(0, limit),
      );
      expect(found.every(({ field }) => field !== 'XREF')).toBe(true);
    });
  });

  it('finds who holds the words, those with most of them and then with the shortest names first', async () => {
    await eachQuestion(4, 150, async ({ source, entities, fold, random }) => {
      const [asked, categories] = [askedWords(entities, random), random.pick(CATEGORIES)];
      const limit = random.pick([0, 1, 5, 40, 1000]);
      const holders = entities.filter(
        (entity) => isOf(entity, categories) && holdsWords(fold(entity), asked),
      );
      const heldBy = (entity: Entity): number =>
        asked.words.filter((word) => holdsWords(fold(entity), { ...asked, words: [word] })).length;
      const ranked = holders.map((entity): Ranked => {
        return [entity, isStrict(asked) ? -heldBy(entity) : 0, Array.from(entity.name).length];
      });
      const found = await source.entitiesWithWords(asked, categories, limit);
      expect(found.map(({ id }) => id)).toEqual(idsBy(ranked).slice(0, limit));
    });
  });

  it('finds entities by id, and null for what is none', async () => {
    const entities = hostileEntities(seededRandom(5), 20);
    const source = sourceOf(indexOf(entities), entities);
    expect(await source.entitiesByIds([entities[3].id, 'VP:no', entities[3].id])).toEqual([
      entities[3],
      null,
      entities[3],
    ]);
  });
});

describe('buildTextIndex', () => {
  it('gives columns that answer alike when opened in one shared buffer', async () => {
    const random = seededRandom(6);
    const entities = hostileEntities(random, 200);
    const index = indexOf(entities);
    const [copied, copy] = [sourceOf(index, entities), sourceOf(sharedCopyOf(index), entities)];
    for (let question = 0; question < QUESTIONS; question++) {
      const key = nameKey(hostileText(random)) || 'p';
      const asked = askedWords(entities, random);
      for (const [a, b] of [
        [
          await copied.namesStartingWith(key, NAME_FIELDS, []),
          await copy.namesStartingWith(key, NAME_FIELDS, []),
        ],
        [await copied.namesNear(key, 3, 5), await copy.namesNear(key, 3, 5)],
        [await copied.entitiesWithWords(asked, [], 9), await copy.entitiesWithWords(asked, [], 9)],
      ])
        expect(b).toEqual(a);
    }
  });

  it('is the same for the same entities', () => {
    const entities = hostileEntities(seededRandom(7), 50);
    expect(indexOf(entities)).toEqual(indexOf(entities));
  });
});

const ALIGNMENT = 8;

/** The columns one behind another in one buffer, each opened as a view of it. */
const sharedCopyOf = (index: TextIndex): TextIndex => {
  const room = (bytes: number): number => Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
  const columns: readonly ArrayBufferView[] = Object.values({ ...index });
  const size = columns.reduce((sum, { byteLength }) => sum + room(byteLength), ALIGNMENT);
  const buffer = new SharedArrayBuffer(size);
  let start = ALIGNMENT;
  const opened = <Column extends Uint8Array | Uint16Array | Uint32Array>(
    View: new (buffer: ArrayBufferLike, byteOffset: number, length: number) => Column,
    column: Column,
  ): Column => {
    const view = new View(buffer, start, column.length);
    view.set(column);
    start += room(column.byteLength);
    return view;
  };
  return {
    keyBytes: opened(TEXT_COLUMNS.keyBytes, index.keyBytes),
    keyOffsets: opened(TEXT_COLUMNS.keyOffsets, index.keyOffsets),
    keyRows: opened(TEXT_COLUMNS.keyRows, index.keyRows),
    keyFields: opened(TEXT_COLUMNS.keyFields, index.keyFields),
    keyLengths: opened(TEXT_COLUMNS.keyLengths, index.keyLengths),
    keyGramOffsets: opened(TEXT_COLUMNS.keyGramOffsets, index.keyGramOffsets),
    keyGrams: opened(TEXT_COLUMNS.keyGrams, index.keyGrams),
    termBytes: opened(TEXT_COLUMNS.termBytes, index.termBytes),
    termOffsets: opened(TEXT_COLUMNS.termOffsets, index.termOffsets),
    termLengths: opened(TEXT_COLUMNS.termLengths, index.termLengths),
    termGramOffsets: opened(TEXT_COLUMNS.termGramOffsets, index.termGramOffsets),
    termGrams: opened(TEXT_COLUMNS.termGrams, index.termGrams),
    holderOffsets: opened(TEXT_COLUMNS.holderOffsets, index.holderOffsets),
    holders: opened(TEXT_COLUMNS.holders, index.holders),
    placeRows: opened(TEXT_COLUMNS.placeRows, index.placeRows),
  };
};
