import { contentHash, type AssociationId } from './association.js';
import type { Curie } from './curie.js';
import type { Property } from './property.js';
import type { Quantity } from './quantity.js';

export const SUPPORTS = ['SUPPORTS', 'REFUTES', 'NO_EFFECT'] as const;
export type Supports = (typeof SUPPORTS)[number];

export const DIRECTNESS = ['DIRECT', 'INDIRECT', 'NOT_STATED'] as const;
export type Directness = (typeof DIRECTNESS)[number];

export const ROLES = ['PRIMARY_RESULT', 'REVIEW_STATEMENT', 'BACKGROUND'] as const;
export type Role = (typeof ROLES)[number];

export const SYSTEMS = [
  'HUMAN_CLINICAL',
  'IN_VIVO',
  'EX_VIVO',
  'IN_VITRO',
  'COMPUTATIONAL',
  'NOT_STATED',
] as const;
export type System = (typeof SYSTEMS)[number];

/** As in Biolink 4.4.6 (KnowledgeLevelEnum). */
export const KNOWLEDGE_LEVELS = [
  'KNOWLEDGE_ASSERTION',
  'LOGICAL_ENTAILMENT',
  'PREDICTION',
  'STATISTICAL_ASSOCIATION',
  'TEXT_CO_OCCURRENCE',
  'OBSERVATION',
  'NOT_PROVIDED',
] as const;
export type KnowledgeLevel = (typeof KNOWLEDGE_LEVELS)[number];

/** As in Biolink 4.4.6 (AgentTypeEnum). */
export const AGENT_TYPES = [
  'MANUAL_AGENT',
  'AUTOMATED_AGENT',
  'DATA_ANALYSIS_PIPELINE',
  'COMPUTATIONAL_MODEL',
  'TEXT_MINING_AGENT',
  'IMAGE_PROCESSING_AGENT',
  'MANUAL_VALIDATION_OF_AUTOMATED_AGENT',
  'NOT_PROVIDED',
] as const;
export type AgentType = (typeof AGENT_TYPES)[number];

/** Phase of the clinical trial that a finding comes from, as ClinicalTrials.gov names them. */
export const TRIAL_PHASES = [
  'EARLY_PHASE_1',
  'PHASE_1',
  'PHASE_1_2',
  'PHASE_2',
  'PHASE_2_3',
  'PHASE_3',
  'PHASE_4',
] as const;
export type TrialPhase = (typeof TRIAL_PHASES)[number];

/** Where in which text the finding was read. The sentence itself is never stored. */
export interface Locator {
  /** Id of a source document. */
  readonly document: string;
  /** Section number as the document prints it: "3.2". */
  readonly section: string;
  /** SHA-256 (64 hexadecimal digits) of the normalised sentence. */
  readonly fingerprint: string;
}

/** One publication's finding about one association. The axes are separate on purpose and never folded into one grade. */
export interface Evidence {
  readonly id: string;
  readonly association: AssociationId;
  readonly dataset: string;
  /** null only for imports that name no publication. */
  readonly publication: Curie | null;
  /** Further publications that the sentence cites without saying which of them showed what. */
  readonly citedTogether: readonly Curie[];
  readonly supports: Supports;
  readonly directness: Directness;
  readonly role: Role;
  /** The authors say "may", "might", "could", "suggest". */
  readonly hedged: boolean;
  readonly system: System;
  /** NCBITaxon CURIEs; empty when not stated. */
  readonly species: readonly Curie[];
  /** Disease or injury that the experiment was done in. */
  readonly diseaseModel: Curie | null;
  /** Cell that takes up or answers to the subject. */
  readonly recipientCell: Curie | null;
  /** How much was given or used. */
  readonly dose: Quantity | null;
  readonly route: string | null;
  /** For how long it was given or used. */
  readonly duration: Quantity | null;
  /** What the subject was compared with. */
  readonly comparator: Curie | null;
  /** What was measured, in a few words. */
  readonly outcome: string | null;
  /** The number that was found: 86.7 %. */
  readonly result: Quantity | null;
  /** When it was measured, counted from the start of the treatment or the culture: 100 d. */
  readonly timepoint: Quantity | null;
  /** Number of people or animals. */
  readonly sampleSize: number | null;
  readonly phase: TrialPhase | null;
  /** The finding in our own words. */
  readonly statement: string;
  readonly locator: Locator | null;
  readonly knowledgeLevel: KnowledgeLevel;
  readonly agentType: AgentType;
  /** What a curator found doubtful in the source; null mostly. */
  readonly note: string | null;
  /** Fields of an imported record that have no place above; empty for curated data. */
  readonly properties: readonly Property[];
}

/** `VPE:` and 16 hexadecimal digits; differs as soon as publication, place, support or statement differ. */
export const evidenceId = (
  evidence: Pick<Evidence, 'association' | 'publication' | 'dataset' | 'supports' | 'locator' | 'statement'>,
): string =>
  `VPE:${contentHash([
    evidence.association,
    evidence.publication,
    evidence.dataset,
    evidence.supports,
    evidence.locator?.fingerprint ?? null,
    evidence.statement,
  ])}`;
