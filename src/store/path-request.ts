import type { Association, AssociationId } from '../model/association.js';
import type { Category } from '../model/category.js';
import type { CoherenceKind } from '../model/coherence.js';
import type { Curie } from '../model/curie.js';
import type { Effect, NetEffect } from '../model/effect.js';
import type { Directness, Role, System } from '../model/evidence.js';
import type { PatternPart } from '../model/pattern.js';
import type { Predicate } from '../model/predicate.js';

/** Longest path that a request may ask for, in steps. */
export { MAX_STEPS } from '../graph/check-path-query.js';

/** Entities by id, by category, or both together (either suffices). */
export interface EntitySelection {
  readonly ids: readonly Curie[];
  readonly categories: readonly Category[];
}

/** Filter on entities; empty lists allow everything. */
export interface EntityFilter {
  readonly categories: readonly Category[];
  readonly ids: readonly Curie[];
}

/** Filter on evidence: an association passes when one supporting finding fits all of it. Empty lists and nulls allow everything. */
export interface EvidenceFilter {
  readonly species: readonly Curie[];
  readonly systems: readonly System[];
  readonly roles: readonly Role[];
  readonly directness: readonly Directness[];
  readonly publications: readonly Curie[];
  /** Year of publication, inclusive. */
  readonly yearFrom: number | null;
  readonly yearTo: number | null;
  /** false leaves out what the authors hedge; true keeps only that. */
  readonly hedged: boolean | null;
}

/** Filter on associations; empty lists and nulls allow everything. */
export interface AssociationFilter {
  readonly predicates: readonly Predicate[];
  readonly effects: readonly Effect[];
  readonly datasets: readonly string[];
  /** Least belief, 0 to 1. */
  readonly minBelief: number | null;
  readonly contested: boolean | null;
  readonly evidence: EvidenceFilter | null;
}

export const PATH_SELECTS = ['SHORTEST', 'ANY_SHORTEST', 'ALL_SHORTEST', 'TOP', 'ALL'] as const;
export type PathSelect = (typeof PATH_SELECTS)[number];

/** A path query as design and docs/paths.md define it. */
export interface PathRequest {
  readonly from: EntitySelection;
  readonly to: EntitySelection;
  /** Entities that lie inside every path, in any order. */
  readonly via: readonly Curie[];
  /** Entities that lie on no path, ends included. */
  readonly avoid: readonly Curie[];
  readonly pattern: readonly PatternPart[] | null;
  readonly direction: 'CAUSAL' | 'EITHER';
  /** 1 to 8. */
  readonly minSteps: number;
  readonly maxSteps: number;
  readonly select: PathSelect;
  /** For TOP, 1 to 1000. */
  readonly k: number;
  readonly effect: NetEffect | null;
  readonly coherence: CoherenceKind | null;
  /** false leaves out associations that shorten what their studies tell in more steps: see docs/paths.md. */
  readonly shortcuts: boolean;
  /** Asked of the entities inside a path, not of its ends. */
  readonly entities: EntityFilter | null;
  /** Asked of every association of a path. */
  readonly associations: AssociationFilter | null;
  /** Paths to leave out at the front, and how many to return after them. */
  readonly skip: number;
  readonly first: number;
  /** Count all paths, not only those of the page. */
  readonly withTotal: boolean;
  /** At most so many partial paths are extended; 100 to 1,000,000. */
  readonly maxExpansions: number;
  /** Asked now and then; true ends the search with what was found. */
  readonly shouldStop: () => boolean;
  /** Fires when nobody waits for the answer any more: then there is none. */
  readonly signal?: AbortSignal;
}

/** One step of a path: the association and whether it is walked from subject to object. */
export interface PathStep {
  readonly association: Association;
  readonly forward: boolean;
}

export interface Path {
  /** Steps + 1 ids. */
  readonly entities: readonly Curie[];
  readonly steps: readonly PathStep[];
  readonly effect: NetEffect;
  /** Sum of −ln(belief) of the steps and of the hub penalties of the entities passed through; natural-log units, six decimals. */
  readonly cost: number;
}

export const STOP_REASONS = ['TIME', 'EXPANSIONS', 'MEMORY'] as const;

export interface PathPage {
  readonly paths: readonly Path[];
  readonly hasNext: boolean;
  /** Number of paths of the query; null when not asked or not known. */
  readonly total: number | null;
  /** Why the search ended before it was complete; null when it did not. */
  readonly stopped: (typeof STOP_REASONS)[number] | null;
  readonly expansions: number;
}

/** Entities and associations, as neighbourhood and joining queries answer. */
export interface Subgraph {
  /** Ids in order of distance, then id; those of a joining subgraph in order of id. */
  readonly entities: readonly Curie[];
  /** Steps from the nearest start; absent for joining subgraphs. */
  readonly depths: readonly number[];
  readonly associations: readonly AssociationId[];
  readonly truncated: boolean;
}

export interface NeighborhoodRequest {
  readonly ids: readonly Curie[];
  /** 0 to 4. */
  readonly depth: number;
  readonly direction: 'OUT' | 'IN' | 'EITHER';
  readonly entities: EntityFilter | null;
  readonly associations: AssociationFilter | null;
  /** 1 to 1,000. */
  readonly maxEntities: number;
}

export interface JoiningRequest {
  readonly ids: readonly Curie[];
  readonly entities: EntityFilter | null;
  readonly associations: AssociationFilter | null;
  /** Also the associations among the entities that the join does not need. */
  readonly withInduced: boolean;
  /** As of a path request. */
  readonly shouldStop: () => boolean;
  readonly signal?: AbortSignal;
}

export interface JoiningAnswer extends Subgraph {
  /** Which of the asked ids are joined with each other; more than one group means that the rest cannot be joined. */
  readonly groups: readonly (readonly Curie[])[];
}
