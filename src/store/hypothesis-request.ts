import type { DegreeScope } from '../graph/metapaths/relations.js';
import type { AssociationId } from '../model/association.js';
import type { Category } from '../model/category.js';
import type { Curie } from '../model/curie.js';
import type { NetEffect } from '../model/effect.js';
import type { PatternPart } from '../model/pattern.js';
import type { AssociationFilter, Path } from './path-request.js';

/** Longest route that a request may ask for, in steps. */
export { MAX_METAPATH_STEPS } from '../graph/metapaths/degree-weighted-paths.js';

/** Which side of an entity is looked at: what acts on it, or what it acts on. */
export type SeekSide = 'UPSTREAM' | 'DOWNSTREAM';

/** How routes count. */
export interface RouteWeighting {
  /** Damping exponent of degrees, 0 to 1; see graph/metapaths/relations. */
  readonly damping: number;
  readonly degrees: DegreeScope;
}

/** Chosen on the training part: docs/validation.md. */
export const ROUTE_WEIGHTING: RouteWeighting = Object.freeze({ damping: 0.3, degrees: 'ENTITY' });

/** What both kinds of request ask of routes. */
export interface RouteConditions {
  /** Which side the candidates are on. */
  readonly seek: SeekSide;
  /** Kinds of the candidates; an empty list allows all. */
  readonly categories: readonly Category[];
  readonly direction: 'CAUSAL' | 'EITHER';
  /** 1 to MAX_METAPATH_STEPS. */
  readonly minSteps: number;
  readonly maxSteps: number;
  /** The routes that count, each read from its cause to its end, whatever the numbers of steps above; one that fits several counts once. null = all that the graph has within the steps. */
  readonly metapaths: readonly (readonly PatternPart[])[] | null;
  /** Asked of every association of a route. */
  readonly associations: AssociationFilter | null;
  /** Walk associations that shorten what their studies tell in more steps. */
  readonly shortcuts: boolean;
  readonly weighting: RouteWeighting;
  /** Rewired graphs to compare with, 0 to 10,000; 0 = no p-values. */
  readonly permutations: number;
  /** The same seed gives the same answer. */
  readonly seed: number;
  /** Candidates to leave out at the front, and how many to return after them. */
  readonly skip: number;
  readonly first: number;
  /** Most routes a candidate, 0 to 50. */
  readonly routes: number;
  /** As of a path request. */
  readonly shouldStop: () => boolean;
  readonly signal?: AbortSignal;
}

/** Entities that may act on another, or it on them, through what is recorded; see docs/discovery.md. */
export interface HypothesisRequest extends RouteConditions {
  readonly id: Curie;
  /** Net effect wanted; then only routes with that effect count. null = any. */
  readonly effect: Exclude<NetEffect, 'UNKNOWN'> | null;
  /** Also pairs that are joined by an association or told by a mechanism. */
  readonly known: boolean;
}

/** What two entities have in common: who acts on both, or what both act on. */
export interface SharedRequest extends RouteConditions {
  readonly a: Curie;
  readonly b: Curie;
}

/** How the weight of the routes is divided by their net effect; the three add up to 1. */
export interface EffectShares {
  readonly increases: number;
  readonly decreases: number;
  readonly unknown: number;
}

/** A path that carries part of a score. */
export interface ScoredRoute {
  readonly path: Path;
  /** Of the weight of all routes that count, 0 to 1. */
  readonly share: number;
}

/** How a score compares with chance. */
export interface Significance {
  /** (1 + permutations with a score as high) / (1 + permutations); null without permutations. */
  readonly p: number | null;
  /** Benjamini–Hochberg over all entities that have a score, here or in a rewired graph; null without permutations. */
  readonly q: number | null;
  /** Mean score over the permutations; null without. */
  readonly byChance: number | null;
}

export interface Hypothesis extends Significance {
  readonly id: Curie;
  /** From 1. */
  readonly rank: number;
  /** Σ over the routes of Π of belief and damped degrees of each step. */
  readonly score: number;
  /** The effect that was asked for; else where more of the weight points, UNKNOWN when no sign is known, or both weigh the same. */
  readonly expectedEffect: NetEffect;
  /** Share of the weight of all routes that has the expected effect, 0 to 1. */
  readonly confidence: number;
  readonly effects: EffectShares;
  /** An association or a mechanism joins the pair already. */
  readonly known: boolean;
  /** Heaviest first. */
  readonly routes: readonly ScoredRoute[];
}

/** What a question was answered with. */
export interface CandidateSummary {
  /** Candidates with a route. */
  readonly total: number;
  /** Permutations made; fewer than asked when time ran out, none for a question without candidates. */
  readonly permutations: number;
  /** Most steps counted; fewer than asked when time ran out, 0 when it did before a route as long as asked. */
  readonly steps: number;
  readonly stopped: 'TIME' | null;
}

export interface HypothesisPage extends CandidateSummary {
  /** By score, then id. */
  readonly hypotheses: readonly Hypothesis[];
  readonly hasNext: boolean;
  /** Entities of the kinds asked that are left out because the pair is known. */
  readonly leftOut: number;
}

/** One entity that both have in common. */
export interface SharedEntity extends Significance {
  readonly id: Curie;
  /** Geometric mean of the weights of its routes to the one and to the other. */
  readonly score: number;
  /** The expected effects agree, differ, or one is unknown. */
  readonly agreement: 'SAME' | 'OPPOSITE' | 'UNKNOWN';
  readonly withA: SharedSide;
  readonly withB: SharedSide;
}

export interface SharedSide {
  readonly expectedEffect: NetEffect;
  readonly effects: EffectShares;
  readonly routes: readonly ScoredRoute[];
}

export interface SharedPage extends CandidateSummary {
  readonly entities: readonly SharedEntity[];
  readonly hasNext: boolean;
  /** Associations that routes of both use, the most used first. */
  readonly sharedSteps: readonly SharedStep[];
  /** Probability that chance gives as many shared entities; null without permutations. */
  readonly p: number | null;
  /** Mean number of shared entities over the permutations; null without. */
  readonly totalByChance: number | null;
}

export interface SharedStep {
  readonly association: AssociationId;
  /** Shared entities of the page whose routes use it towards both. */
  readonly entities: readonly Curie[];
}
