import type { Evidence } from './evidence.js';

/** What findings of neighbouring steps should share for a route to be one story. */
const ROUTE_CONTEXTS = ['SPECIES', 'SYSTEM', 'RECIPIENT_CELL', 'DISEASE_MODEL'] as const;
export type RouteContext = (typeof ROUTE_CONTEXTS)[number];

/** On how many of the places where two steps meet the contexts agree; the three add up to the steps less one. */
export interface ContextAgreement {
  readonly context: RouteContext;
  /** A value that supporting findings of both steps state. */
  readonly agree: number;
  /** Both state values, and share none. */
  readonly differ: number;
  /** One of them states none. */
  readonly notStated: number;
}

type Finding = Pick<Evidence, 'supports' | 'species' | 'system' | 'recipientCell' | 'diseaseModel'>;

const VALUES: Readonly<Record<RouteContext, (finding: Finding) => readonly string[]>> = {
  SPECIES: ({ species }) => species,
  SYSTEM: ({ system }) => (system === 'NOT_STATED' ? [] : [system]),
  RECIPIENT_CELL: ({ recipientCell }) => (recipientCell === null ? [] : [recipientCell]),
  DISEASE_MODEL: ({ diseaseModel }) => (diseaseModel === null ? [] : [diseaseModel]),
};

/** For each context, how far neighbouring steps of a route agree. @param evidenceByStep  in order; only supporting findings count */
export const contextAgreement = (evidenceByStep: readonly (readonly Finding[])[]): ContextAgreement[] =>
  ROUTE_CONTEXTS.map((context) => {
    const stated = evidenceByStep.map(
      (evidence) =>
        new Set(evidence.filter(({ supports }) => supports === 'SUPPORTS').flatMap(VALUES[context])),
    );
    const counts = { agree: 0, differ: 0, notStated: 0 };
    for (const [at, after] of stated.slice(1).entries()) {
      const before = stated[at];
      if (before.size === 0 || after.size === 0) counts.notStated++;
      else if ([...before].some((value) => after.has(value))) counts.agree++;
      else counts.differ++;
    }
    return { context, ...counts };
  });
