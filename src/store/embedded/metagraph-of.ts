import { CATEGORY_NAMES } from '../../model/category.js';
import { PREDICATE_NAMES } from '../../model/predicate.js';
import { assembleMetagraph } from '../assemble-metagraph.js';
import type { Metagraph } from '../mechanism-store.js';
import type { GraphTables } from '../tables/graph-tables.js';

export const metagraphOf = ({ entities, associations }: GraphTables): Metagraph => {
  const { codes } = entities.category;
  const counts = new Uint32Array(CATEGORY_NAMES.length);
  for (const code of codes) counts[code]++;
  const { subject, predicate, object } = associations;
  const [categories, predicates] = [CATEGORY_NAMES.length, PREDICATE_NAMES.length];
  const edges = new Uint32Array(categories * predicates * categories);
  for (let row = 0; row < predicate.codes.length; row++) {
    const [from, to] = [codes[subject.codes[row]], codes[object.codes[row]]];
    edges[(from * predicates + predicate.codes[row]) * categories + to]++;
  }
  const found = Array.from(edges.entries()).filter(([, count]) => count > 0);
  return assembleMetagraph(
    new Map(CATEGORY_NAMES.map((category, code) => [category, counts[code]])),
    found.map(([place, count]) => ({
      subject: CATEGORY_NAMES[Math.floor(place / categories / predicates)],
      predicate: PREDICATE_NAMES[Math.floor(place / categories) % predicates],
      object: CATEGORY_NAMES[place % categories],
      count,
    })),
  );
};
