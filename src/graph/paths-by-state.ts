import type { Corridor } from './corridor.js';
import type { Found } from './found-paths.js';
import type { MechanismGraph } from './mechanism-graph.js';
import { isOver, type Search } from './ordered-search.js';
import type { FoundPath } from './path-query.js';
import { pathsInCorridor } from './paths-in-corridor.js';
import { StateBalls, type CountedWalks, type StepValues } from './state-balls.js';
import { stateCorridor } from './state-corridor.js';
import { StateSpace } from './state-space.js';
import { StepClasses } from './step-classes.js';

/* Paths under conditions, of several ends, or all of them. The letters return in the code below.
 * A) Balls of states grow from both sides by number of steps until they hold every path that may be an answer. What they hold is a small graph, in
 *    which the paths are found in order. One side is often small (a pattern that few steps match), and then so is all the work.
 * B) For the k cheapest paths balls grow by cost in turns with those, twice as far each time, and what they hold is searched: the answer may be there long before
 *    all within so many steps is seen. */

/** Above the cost of any path of 8 steps, and exact. */
const HIGHEST_COST = 2 ** 37;
/** Edges that the balls go through at a time. */
const EDGES_A_SLICE = 1 << 12;

/** What balls that grow by cost hold is searched again when they have gone through so many times the edges. */
const TRIALS_APART = 4;

/** Edges that balls go through. */
export interface Effort {
  /** Before it is the other kind's turn. */
  readonly first: number;
  /** Before what those by cost hold is searched for the first time though it may not be all. */
  readonly trial: number;
  /** At most, either kind of balls. */
  readonly most: number;
  /** Where both kinds grow: how far those by steps go for what those by cost do, 0 … 1. */
  readonly shareOfSteps: number;
}

/**
 * Where balls would go through as much as the whole graph, to prepare something for all of it is no dearer; and where all paths are asked for, it gives the
 * first of very many sooner.
 */
const effortFor = ({ graph: { edgeCount }, query: { select } }: Search): Effort => ({
  first: 1 << 10,
  trial: 1 << 17,
  most: Math.min(1 << 22, Math.max(1 << 14, select === 'ALL' ? edgeCount >> 3 : edgeCount)),
  shareOfSteps: 0.5,
});

interface FoundByState extends Found {
  /** How many were found. */
  readonly count: number;
}

const NOTHING: FoundByState = { paths: [], total: 0, count: 0 };

/** Searches over the states of one query. */
export class StateSearch {
  readonly #search: Search;
  readonly #classes: StepClasses;
  readonly #effort: Effort;

  private constructor(search: Search, classes: StepClasses, effort: Effort) {
    [this.#search, this.#classes, this.#effort] = [search, classes, effort];
  }

  /** null when the query has too many states. */
  static of(search: Search, effort = effortFor(search)): StateSearch | null {
    const classes = StepClasses.of(search.graph, search.query, search.automaton);
    return classes === null ? null : new StateSearch(search, classes, effort);
  }

  /** The first paths over all pairs, as many as the query wants; null when this is no way to find them. */
  cheapest(sources: readonly number[], targets: readonly number[]): Found | null {
    const search = this.#search;
    const { select, deepestFirst } = search.query;
    const space = new StateSpace(search, this.#classes, sources, targets);
    const bySteps = new StateBalls(space, STEPS, this.#mostSteps, null);
    const byCost = new StateBalls(space, costsOf(search, space), HIGHEST_COST, this.#counted);
    const withCosts = select === 'TOP' && deepestFirst === undefined;
    const share = withCosts ? this.#effort.shareOfSteps : 1;
    let [known, trialAt] = [NOTHING, this.#effort.trial];
    for (let work = this.#effort.first; work <= this.#effort.most; work *= 2) {
      if (this.#grow(bySteps, work * share)) return this.#within(bySteps, bySteps.ceiling); // (A)
      if (withCosts && !this.#isStopped()) {
        const isDone = this.#grow(byCost, work); // (B)
        if (isDone || (work >= trialAt && !this.#isStopped())) {
          trialAt = TRIALS_APART * work;
          const found = this.#within(byCost, Math.min(byCost.reach - 1, byCost.ceiling));
          if (found === null || isDone || found.count === this.#wanted) return found;
          known = found.count >= known.count ? found : known;
        }
      }
      if (this.#isStopped()) return known;
    }
    return null;
  }

  /** The shortest paths of one pair, or the first of them; null when this is no way to find them. */
  shortest(source: number, target: number): Found | null {
    const search = this.#search;
    const { minSteps, select, limit } = search.query;
    const space = new StateSpace(search, this.#classes, [source], [target]);
    for (let steps = minSteps; steps <= this.#mostSteps; steps++) {
      const balls = new StateBalls(space, STEPS, steps, null);
      const isDone = this.#grow(balls, this.#effort.most);
      if (this.#isStopped()) return NOTHING;
      const corridor = isDone ? stateCorridor(balls, steps, () => isOver(search)) : null;
      if (corridor === 'OVER' || corridor === null) return corridor === null ? null : NOTHING;
      const paths: FoundPath[] = [];
      let total = 0;
      const count = select === 'ALL_SHORTEST' ? Infinity : 1;
      for (const path of pathsInCorridor(search, corridor, {
        count,
        cost: Infinity,
        minSteps: steps,
        maxSteps: steps,
      })) {
        if (++total <= limit) paths.push(path);
        if (total === count) break;
      }
      if (total > 0 || this.#isStopped()) return { paths, total };
    }
    return NOTHING;
  }

  /** Those of the ends between which there may be paths. */
  joined(
    sources: readonly number[],
    targets: readonly number[],
  ): { sources: readonly number[]; targets: readonly number[] } {
    const space = new StateSpace(this.#search, this.#classes, sources, targets);
    const balls = new StateBalls(space, STEPS, this.#mostSteps, null);
    const corridor = this.#grow(balls, this.#effort.most)
      ? stateCorridor(balls, balls.ceiling, () => isOver(this.#search))
      : null;
    if (corridor === null || corridor === 'OVER') return { sources, targets };
    const { nodes, starts, ends, offsets } = corridor;
    const from = new Set(nodes.slice(0, starts).filter((_, place) => offsets[place + 1] > offsets[place]));
    const to = new Set(nodes.filter((_, place) => ends[place] === 1));
    return {
      sources: sources.filter((node) => from.has(node)),
      targets: targets.filter((node) => to.has(node)),
    };
  }

  /** Up to so many edges; whether all that is wanted lies within the balls then. */
  #grow(balls: StateBalls, work: number): boolean {
    while (balls.work < work && !balls.isDone) {
      if (isOver(this.#search)) return false;
      balls.grow(Math.min(EDGES_A_SLICE, work - balls.work));
    }
    return balls.isDone;
  }

  #within(balls: StateBalls, most: number): FoundByState | null {
    const search = this.#search;
    const corridor = stateCorridor(balls, most, () => isOver(search));
    if (corridor === 'OVER') return NOTHING;
    if (corridor === null) return null;
    return this.#firstOf(corridor, balls.values === STEPS ? HIGHEST_COST : most);
  }

  #isStopped(): boolean {
    return this.#search.stopped !== null;
  }

  /** Steps of the longest path that the query allows. */
  get #mostSteps(): number {
    const { pattern, maxSteps } = this.#search.query;
    return Math.min(maxSteps, pattern?.reduce((sum, { max }) => sum + max, 0) ?? Infinity);
  }

  /** Which walks along the balls are answers; with coherence one has to look at whole paths. */
  get #counted(): CountedWalks | null {
    const { minSteps, maxSteps, coherence } = this.#search.query;
    return coherence === undefined ? { wanted: this.#wanted, minSteps, maxSteps } : null;
  }

  /** So many paths decide the answer: one more than are returned tells that there are more. */
  get #wanted(): number {
    const { select, k, limit, countAll } = this.#search.query;
    const asked = select === 'TOP' ? k : Infinity;
    return countAll ? asked : Math.min(asked, limit + 1);
  }

  #firstOf(corridor: Corridor, cost: number): FoundByState {
    const { minSteps, maxSteps, limit, countAll } = this.#search.query;
    const wanted = { count: this.#wanted, cost, minSteps, maxSteps };
    const paths: FoundPath[] = [];
    let count = 0;
    for (const path of pathsInCorridor(this.#search, corridor, wanted)) {
      count++;
      if (count <= limit) paths.push(path);
      if (count === wanted.count) break;
    }
    return { paths, count, total: count > limit && !countAll ? null : count };
  }
}

const STEPS: StepValues = { ofEdge: () => 1, ofLeaving: () => 0, least: 1 };

const costsOf = ({ graph }: Search, space: StateSpace): StepValues => ({
  ofEdge: (edge) => graph.weights[edge],
  ofLeaving: (state) => space.penaltyOf(state),
  least: leastWeightOf(graph),
});

const leastWeights = new WeakMap<MechanismGraph, number>();

const leastWeightOf = (graph: MechanismGraph): number => {
  const known =
    leastWeights.get(graph) ?? graph.weights.reduce((least, weight) => Math.min(least, weight), Infinity);
  leastWeights.set(graph, known);
  return known;
};
