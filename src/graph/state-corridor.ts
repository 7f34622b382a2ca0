import { CorridorSteps, type Corridor } from './corridor.js';
import type { StateBalls } from './state-balls.js';
import { StateField } from './state-field.js';

/** Steps of a corridor are kept up to so many. */
const MAX_STEPS_KEPT = 1 << 19;
/** After so many edges the time is looked at. */
const EDGES_A_SLICE = 1 << 12;

/**
 * The corridor of paths that are worth at most `most`, a finite number, from two balls that hold them; null when it is too large, 'OVER' when the time was over. Each step
 * from where the near ball went on is met backward (A), each other one forward (B), as in `corridorWithin`.
 */
export const stateCorridor = (
  balls: StateBalls,
  most: number,
  isOver: () => boolean,
): Corridor | null | 'OVER' => {
  const { space, near, far, meetings } = balls;
  const steps = new CorridorSteps(
    space.starts.filter((state) => near.get(state) < Infinity),
    (state) => space.nodeOf(state),
    (state) => space.isEnd(state),
  );
  const back = new Spread(balls, most, true, steps);
  for (const state of meetings) back.label(state, far.get(state));
  while (back.goOn()) if (isOver()) return 'OVER'; // (A)
  const onward = new Spread(balls, most, false, steps);
  for (const state of meetings) if (!near.isFinal(state)) onward.label(state, near.get(state));
  while (onward.goOn()) if (isOver()) return 'OVER'; // (B)
  return steps.count > MAX_STEPS_KEPT ? null : steps.finish();
};

/** Dijkstra's search from where the balls meet to one of the sides, as far as it stays within what is wanted. */
class Spread {
  readonly #own = new StateField();
  readonly #balls: StateBalls;
  readonly #most: number;
  /** To the sources. */
  readonly #back: boolean;
  readonly #steps: CorridorSteps;

  constructor(balls: StateBalls, most: number, back: boolean, steps: CorridorSteps) {
    [this.#balls, this.#most, this.#back, this.#steps] = [balls, most, back, steps];
  }

  label(state: number, value: number): void {
    const opposite = this.#back ? this.#balls.near : this.#balls.far;
    if (value >= this.#own.get(state) || opposite.get(state) + value > this.#most) return;
    this.#own.set(state, value, 0, 0);
    this.#own.queue.push(state, value);
  }

  /** Whether there is more to do. */
  goOn(): boolean {
    const own = this.#own;
    for (let work = 0; work < EDGES_A_SLICE && this.#steps.count <= MAX_STEPS_KEPT;) {
      const state = own.queue.pop();
      if (state === undefined) return false;
      if (own.isFinal(state)) continue;
      own.makeFinal(state);
      work += 1 + this.#balls.space.workAt(state);
      if (this.#back) this.#goBack(state);
      else this.#goForward(state);
    }
    return this.#steps.count <= MAX_STEPS_KEPT;
  }

  #goBack(state: number): void {
    const { near, space, values } = this.#balls;
    const rest = this.#own.get(state);
    space.eachBefore(state, (before, edge, forward) => {
      const value = rest + values.ofEdge(edge) + values.ofLeaving(before);
      if (near.get(before) + value > this.#most || !near.isFinal(before)) return;
      this.#add(before, edge, state, forward);
      this.label(before, value);
    });
  }

  #goForward(state: number): void {
    const { near, far, space, values } = this.#balls;
    const base = this.#own.get(state) + values.ofLeaving(state);
    space.eachAfter(state, (next, edge, forward) => {
      const value = base + values.ofEdge(edge);
      if (value + far.get(next) > this.#most) return;
      this.#add(state, edge, next, forward);
      if (!near.isFinal(next)) this.label(next, value);
    });
  }

  #add(from: number, edge: number, next: number, forward: boolean): void {
    const { space } = this.#balls;
    const cost = space.search.graph.weights[edge] + space.penaltyOf(from);
    this.#steps.add(from, edge, next, forward, cost);
  }
}
