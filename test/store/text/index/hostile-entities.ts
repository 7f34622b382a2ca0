import type { Entity } from '../../../../src/model/entity.js';
import type { SeededRandom } from '../../../graph/seeded-random.js';

const CATEGORIES = ['GENE', 'DISEASE', 'CELL'] as const;

const WORDS = [
  ...[
    'il',
    'IL-10',
    'tendon',
    'tendons',
    'tendinopathy',
    'cell',
    'Cells',
    'of',
    'the',
    '17',
    '1017',
    '10170',
  ],
  ...[
    'IFN-γ',
    'TGF-β1',
    'Sjögren’s',
    'Sjo\u0308gren',
    'Σίσυφος',
    '🧬',
    '🧬🧫x',
    'CD4-',
    'CD4+',
    "5'-AMP",
    '_',
    '-',
  ],
  ...[
    '\u0000',
    'a\u0000b',
    '\ud83e',
    '\uddec',
    '\uffff',
    'ﷺ',
    'K',
    'aaaaaaaa',
    'aaaaaaaaaa',
    'abababab',
    'ß',
    '中文',
    '中',
  ],
];

/** A text of a few words out of a small stock, so that much is alike, some of it mistyped. */
export const hostileText = (random: SeededRandom): string => {
  const count = random.integer(4);
  const text = Array.from({ length: count }, () => random.pick(WORDS)).join(
    random.pick([' ', '-', ' / ', '']),
  );
  if (!random.chance(0.3)) return text;
  const at = random.integer(text.length + 1);
  return (
    text.slice(0, at) + random.pick(['', 'x', '1', 'β', '\u0000', '🧬']) + text.slice(at + random.integer(2))
  );
};

/** Entities in the order of their ids: unnamed ones, empty and very long names, and names that are others' synonyms. */
export const hostileEntities = (random: SeededRandom, count: number): Entity[] => {
  const ids = new Set<string>();
  while (ids.size < count)
    ids.add(`${random.pick(['A', 'PMID', 'VP', 'γ'])}:${String(random.integer(4 * count))}`);
  const texts = (most: number): string[] =>
    Array.from({ length: random.integer(most + 1) }, () => hostileText(random));
  return [...ids].sort().map((id) => ({
    id,
    name: random.chance(0.4)
      ? id
      : random.chance(0.02)
        ? 'x'.repeat(random.pick([40, 300, 70_000]))
        : hostileText(random),
    category: random.pick(CATEGORIES),
    synonyms: random.chance(0.1) ? [id, ...texts(2)] : texts(3),
    xrefs: texts(2).map((xref) => ({ id: xref, mapping: 'EXACT' })),
    description: random.chance(0.5) ? null : texts(4).join(' '),
    taxon: null,
    properties: [],
  }));
};
