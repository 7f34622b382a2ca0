import type { Standing } from './standing.js';

/** What we want of ourselves, on the same questions, at the median and at p99. */
const ASKED = [
  { question: 'any', who: 'Neo4j', least: 100 },
  { question: 'any', who: 'networkx', least: 5 },
  { question: 'ten', who: 'Neo4j', least: 40 },
  { question: 'ten', who: 'igraph', least: 100 },
] as const;

export interface AskedRatio {
  readonly standing: Standing;
  readonly least: number;
  readonly holds: boolean;
}

/** Of contestants that were measured. */
export const askedRatios = (standings: readonly Standing[]): AskedRatio[] =>
  ASKED.flatMap(({ question, who, least }) =>
    standings.flatMap((standing) =>
      standing.question === question && standing.who.startsWith(who) && standing.times !== null
        ? [{ standing, least, holds: standing.times.p50 >= least && standing.times.p99 >= least }]
        : [],
    ),
  );
