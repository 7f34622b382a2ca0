import type { Evidence } from './evidence.js';

/** Reliability of one supporting finding, before the factors below, by experimental system. */
const BY_SYSTEM = {
  HUMAN_CLINICAL: 0.9,
  IN_VIVO: 0.7,
  EX_VIVO: 0.6,
  IN_VITRO: 0.5,
  COMPUTATIONAL: 0.3,
  NOT_STATED: 0.5,
} as const;
const BY_DIRECTNESS = { DIRECT: 1, INDIRECT: 0.8, NOT_STATED: 0.9 } as const;
const BY_ROLE = { PRIMARY_RESULT: 1, REVIEW_STATEMENT: 0.7, BACKGROUND: 0.5 } as const;
const WHEN_HEDGED = 0.6;
/** The curator concluded it from what the text says. */
const WHEN_INFERRED = 0.6;

/** What belief depends on. */
export type GradedFinding = Pick<
  Evidence,
  'supports' | 'system' | 'directness' | 'role' | 'hedged' | 'knowledgeLevel' | 'publication'
>;

/** Reliability r in (0, 1) of one finding: system × directness × role × hedging × inference. docs/evidence.md gives the table and its reasons. */
export const reliability = (evidence: Omit<GradedFinding, 'supports' | 'publication'>): number =>
  BY_SYSTEM[evidence.system] *
  BY_DIRECTNESS[evidence.directness] *
  BY_ROLE[evidence.role] *
  (evidence.hedged ? WHEN_HEDGED : 1) *
  (evidence.knowledgeLevel === 'LOGICAL_ENTAILMENT' ? WHEN_INFERRED : 1);

/**
 * Belief in an association: 1 − Π(1 − r) over independent publications, r of a publication being that of its most reliable supporting
 * finding. Findings without a publication count as one. Refuting findings lower nothing: they are counted apart and mark the association as contested.
 * @returns a number in [0, 1); 0 when nothing supports the association
 */
export const belief = (evidence: readonly GradedFinding[]): number => {
  const best = new Map<string | null, number>();
  for (const item of evidence) {
    if (item.supports !== 'SUPPORTS') continue;
    best.set(item.publication, Math.max(best.get(item.publication) ?? 0, reliability(item)));
  }
  return 1 - [...best.values()].reduce((doubt, r) => doubt * (1 - r), 1);
};

/** −ln(belief) in millionths, rounded: whole numbers add up the same in every order and every store. */
export const beliefWeight = (beliefValue: number): number => Math.round(-Math.log(beliefValue) * 1e6);
