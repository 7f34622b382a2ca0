import type { Options, Peer } from './options.js';
import type { Portion, Task } from './task.js';

/** Who is asked what, and how often: those that take seconds a question are asked less. */
export const portionsOf = (
  who: 'ours' | Peer,
  { pairs, quick }: Pick<Options, 'pairs' | 'quick'>,
  edgeCount: number,
): Task['portions'] => {
  const isLarge = edgeCount > 1_000_000;
  const every = { pairs, rounds: quick ? 1 : 3, warmUp: 1 };
  const once = (most: number): Portion => ({ pairs: Math.min(pairs, most), rounds: 1, warmUp: 0 });
  const few = (large: number, small: number): Portion => {
    const most = isLarge ? large : small;
    return once(quick ? Math.min(4, most) : most);
  };
  const patterns = { pattern: every, signed: every };
  switch (who) {
    case 'ours':
      return { any: every, shortest: every, all: every, ten: every, ...patterns };
    case 'neo4j':
      return { any: every, all: few(pairs, pairs), ten: few(40, 40), ...patterns };
    case 'graphology':
      return { any: every };
    case 'networkx':
      return {
        any: every,
        all: few(8, pairs),
        ten: few(40, pairs),
        ...(isLarge ? {} : { cheapest: few(0, 60) }),
        ...patterns,
      };
    case 'igraph':
      return { any: isLarge ? once(pairs) : every, all: few(4, 40), ten: few(3, 20) };
  }
};
