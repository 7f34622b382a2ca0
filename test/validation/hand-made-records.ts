import type { CuratedLink, CuratedRecord } from '../../src/validation/curated-record.js';
import type { Part } from '../../src/validation/split.js';

/** Category of a node by the first letter of its id. */
const CATEGORIES: Readonly<Record<string, string>> = {
  D: 'Drug',
  P: 'Protein',
  X: 'BiologicalProcess',
  A: 'Disease',
  B: 'Disease',
};

/** "D1 -> P" has sign 1, "D1 -| P" sign -1 and "D1 -- P" sign 0; the predicate is the arrow. */
const linkOf = (text: string): CuratedLink => {
  const [subject, predicate, object] = text.split(' ');
  return { subject, predicate, object, sign: predicate === '->' ? 1 : predicate === '-|' ? -1 : 0 };
};

/** A record with the paths as they are written ("D1 -> P -> A"), and links besides. TRAINING unless told otherwise. */
export const recordOf = (
  id: string,
  paths: readonly string[],
  { part = 'TRAINING', besides = [] }: { part?: Part; besides?: readonly string[] } = {},
): CuratedRecord => {
  const nodesOf = paths.map((path) => path.split(' ').filter((_, at) => at % 2 === 0));
  const links = paths.flatMap((path) => {
    const words = path.split(' ');
    return words.flatMap((_, at) =>
      at % 2 === 0 && at + 2 < words.length ? [words.slice(at, at + 3).join(' ')] : [],
    );
  });
  const all = [...links, ...besides].map(linkOf);
  const ids = new Set(all.flatMap(({ subject, object }) => [subject, object]));
  return {
    id,
    part,
    drug: nodesOf[0][0],
    disease: nodesOf[0][nodesOf[0].length - 1],
    nodes: [...ids].map((node) => ({ id: node, category: CATEGORIES[node[0]] })),
    links: all,
    paths: nodesOf,
  };
};
