import type { AssociationId } from '../model/association.js';
import type { Category } from '../model/category.js';
import type { ComparisonFamily, ComparisonStatus } from '../model/comparison.js';
import type { Curie } from '../model/curie.js';
import type { AssociationFilter, EntitySelection } from './path-request.js';

/* Enrichment */

/** Which entities a set of others has to do with more often than chance would have it; see docs/discovery.md. */
export interface EnrichmentRequest {
  /** The set; one that is named twice counts once. */
  readonly ids: readonly Curie[];
  /** Kinds of the entities that may be enriched; an empty list allows all. */
  readonly categories: readonly Category[];
  /** What the set was drawn from; null = all annotated entities of the categories that the set has. */
  readonly background: readonly Curie[] | null;
  /** 2: a member is annotated also with what the targets of its causal associations are annotated with. */
  readonly steps: 1 | 2;
  /** Fewest members that share an entity, 1 or more; what fewer of the background have is not tested. */
  readonly minOverlap: number;
  /** Asked of every association that counts. */
  readonly associations: AssociationFilter | null;
  readonly first: number;
  /** Fires when nobody waits for the answer any more: then there is none. */
  readonly signal?: AbortSignal;
}

/** What the members that share an entity do to it; the four add up to the overlap. */
export interface MemberEffects {
  readonly increase: number;
  readonly decrease: number;
  /** Do both. */
  readonly mixed: number;
  /** No sign leads from the member to the entity. */
  readonly unknown: number;
}

export interface EnrichedEntity {
  readonly id: Curie;
  /** Members of the set that share it, by id. */
  readonly members: readonly Curie[];
  readonly effects: MemberEffects;
  /** Of the background, the members included. */
  readonly annotated: number;
  /** Members that chance would give. */
  readonly expected: number;
  /** Members found over members expected. */
  readonly fold: number;
  /** Hypergeometric P(as many or more); 0 only below 5e-324. */
  readonly p: number;
  /** By Benjamini and Hochberg, over everything tested. */
  readonly q: number;
}

export interface Enrichment {
  /** Those of the set that are in the background, by id. */
  readonly members: readonly Curie[];
  /** The others: they count for nothing. */
  readonly outside: readonly Curie[];
  readonly background: {
    readonly size: number;
    /** Categories it consists of; null where it was given. */
    readonly categories: readonly Category[] | null;
  };
  /** Entities tested: those that at least `minOverlap` of the background are annotated with. */
  readonly tested: number;
  /** Entities that at least `minOverlap` members share. */
  readonly found: number;
  /** The first of these, by p, then id. */
  readonly entities: readonly EnrichedEntity[];
}

/* Gaps */

export const GAP_KINDS = ['UNCONNECTED', 'NO_HUMAN_EVIDENCE', 'HEDGED_ONLY'] as const;
export type GapKind = (typeof GAP_KINDS)[number];

export const HUMAN_EVIDENCE = ['PEOPLE_OR_CELLS', 'PEOPLE'] as const;
/** What a finding has to be made in to be human evidence: people or human cells, or people alone. */
export type HumanEvidence = (typeof HUMAN_EVIDENCE)[number];

/** Where something that could be expected is not recorded in this graph; see docs/discovery.md. */
export interface GapRequest {
  readonly kind: GapKind;
  /** One end of the gap; null allows everything. */
  readonly one: EntitySelection | null;
  /** The other end, in whichever direction. */
  readonly other: EntitySelection | null;
  /** Associations that count; of evidence, one supporting finding that fits. */
  readonly associations: AssociationFilter | null;
  /** Least belief of associations that count, 0 to 1. */
  readonly minBelief: number;
  /** For UNCONNECTED: fewest neighbours that both have, 1 or more. */
  readonly minShared: number;
  /** For UNCONNECTED: neighbours with more neighbours of their own than that join nothing. */
  readonly maxDegree: number;
  /** For NO_HUMAN_EVIDENCE. */
  readonly human: HumanEvidence;
  /** Gaps to leave out at the front, and how many to return after them. */
  readonly skip: number;
  readonly first: number;
  /** As of an enrichment. */
  readonly signal?: AbortSignal;
}

export interface Gap {
  readonly one: Curie;
  readonly other: Curie;
  /** null where that is what is missing. */
  readonly association: AssociationId | null;
  /** Higher ranks first: Σ 1 / ln(neighbours) over the shared neighbours; for associations their belief; six decimals. */
  readonly score: number;
  /** Those that both have an association with, the one with the fewest neighbours first; none for associations. */
  readonly shared: readonly Curie[];
  /** A supporting finding names the human species; false where there is no association. */
  readonly humanSpecies: boolean;
  /** A supporting finding was made in people; false where there is no association. */
  readonly people: boolean;
}

export interface GapPage {
  /** By score, then ids. */
  readonly gaps: readonly Gap[];
  readonly hasNext: boolean;
  readonly total: number;
}

/* Comparison */

export interface ComparisonRequest {
  readonly a: Curie;
  readonly b: Curie;
  /** Empty lists allow everything; what is left out is left out of the rows alone, and counted all the same. */
  readonly families: readonly ComparisonFamily[];
  readonly statuses: readonly ComparisonStatus[];
  /** Associations that count. */
  readonly associations: AssociationFilter | null;
}

/** What both or one of the two have with a third entity. */
export interface ComparedEntity {
  readonly id: Curie;
  readonly family: ComparisonFamily;
  readonly status: ComparisonStatus;
  /** Associations of the one, by id; with the third entity at the other end. */
  readonly ofA: readonly AssociationId[];
  readonly ofB: readonly AssociationId[];
}

export interface ComparisonSummary {
  /** Of every status, in the order of COMPARISON_STATUSES. */
  readonly counts: readonly { readonly status: ComparisonStatus; readonly count: number }[];
  /** Entities that both act on over those that either does, 0 to 1; null when neither acts on any. */
  readonly jaccard: number | null;
  /** Of what both act on with a known effect, the share in which the effects agree, 0 to 1; null when there is none. */
  readonly agreement: number | null;
}

export interface Comparison {
  /** By status, in the order of COMPARISON_STATUSES; then by the best belief of either side, family and id. */
  readonly rows: readonly ComparedEntity[];
  readonly summary: ComparisonSummary;
  /** What is stated between the two themselves, in either direction, by id; also what nothing supports. */
  readonly direct: readonly AssociationId[];
  /** Ids of findings about the one that were made in comparison with the other, by id. */
  readonly findings: readonly string[];
  /** Every finding of both was looked at; of an entity with very many associations only those of the best believed are. */
  readonly findingsComplete: boolean;
}
