import { CorridorSteps, type Corridor } from './corridor.js';
import type { CostField, CostFields } from './cost-field.js';
import type { MeetingBalls } from './meeting-balls.js';

/** Steps of a corridor are kept up to so many. */
const MAX_STEPS_KEPT = 1 << 20;
/** After so many edges the time is looked at. */
const EDGES_A_SLICE = 1 << 15;

/**
 * The corridor of paths that cost at most `most`, a finite number, from two balls that hold them; null when it is too large, 'OVER' when the time was over. From where the balls meet it is followed backward as far as the
 * source's ball went on (A), and forward where that did not (B): each step that can be part of such a path is met once.
 */
export const corridorWithin = (
  balls: MeetingBalls,
  { rest, reached }: CostFields,
  most: number,
  isOver: () => boolean,
): Corridor | null | 'OVER' => {
  const { near, far, meetings } = balls;
  const steps = CorridorSteps.between(near.end.start, far.end.start);
  const back = new Spread(balls, rest, most, true, steps);
  for (const node of meetings) back.begin(node, far.costs);
  while (back.goOn()) if (isOver()) return 'OVER'; // (A)
  const onward = new Spread(balls, reached, most, false, steps);
  for (const node of meetings) if (!near.costs.isFinal(node)) onward.begin(node, near.costs);
  while (onward.goOn()) if (isOver()) return 'OVER'; // (B)
  return steps.count > MAX_STEPS_KEPT ? null : steps.finish();
};

/** Dijkstra's search from where the balls meet to one of the ends, as far as it stays cheap enough. */
class Spread {
  readonly #balls: MeetingBalls;
  readonly #own: CostField;
  readonly #most: number;
  /** To the source. */
  readonly #back: boolean;
  readonly #steps: CorridorSteps;

  constructor(balls: MeetingBalls, own: CostField, most: number, back: boolean, steps: CorridorSteps) {
    [this.#balls, this.#own, this.#most, this.#back, this.#steps] = [balls, own, most, back, steps];
    own.start();
  }

  begin(node: number, costs: CostField): void {
    this.#label(node, costs.get(node));
  }

  /** Whether there is more to do. */
  goOn(): boolean {
    const own = this.#own;
    const { near, far } = this.#balls;
    const { onward } = this.#back ? far.end : near.end;
    const end = this.#back ? near.end.start : far.end.start;
    for (let work = 0; work < EDGES_A_SLICE && this.#steps.count <= MAX_STEPS_KEPT;) {
      const node = own.queue.pop();
      if (node === undefined) return false;
      if (own.isFinal(node)) continue;
      own.makeFinal(node);
      if (node === end) continue;
      work += onward.count(node);
      if (this.#back) this.#goBack(node);
      else this.#goForward(node);
    }
    return this.#steps.count <= MAX_STEPS_KEPT;
  }

  #label(node: number, cost: number): void {
    const opposite = this.#back ? this.#balls.near.costs : this.#balls.far.costs;
    if (cost >= this.#own.get(node) || opposite.get(node) + cost > this.#most) return;
    this.#own.set(node, cost, 0);
    this.#own.queue.push(node, cost);
  }

  /** Over the steps that arrive from where the source's ball went on. */
  #goBack(node: number): void {
    const { near, far, graph } = this.#balls;
    const source = near.end.start;
    const { sides, allowed } = far.end.onward;
    const onward = this.#own.get(node);
    for (const [side, { offsets, ends, neighbours, edges }] of sides.entries()) {
      for (let at = offsets[node], last = ends[node]; at < last; at++) {
        const before = neighbours[at];
        if (!near.costs.isFinal(before) || allowed?.[edges[at]] === 0) continue;
        const step = graph.weights[edges[at]] + (before === source ? 0 : graph.hubPenalties[before]);
        if (near.costs.get(before) + step + onward > this.#most) continue;
        this.#steps.add(before, edges[at], node, side === 0, step);
        this.#label(before, step + onward);
      }
    }
  }

  /** Over the steps that lead to where the target's ball has been. */
  #goForward(node: number): void {
    const { near, far, graph } = this.#balls;
    const { sides, allowed } = near.end.onward;
    const cost = this.#own.get(node);
    const leaving = graph.hubPenalties[node];
    for (const [side, { offsets, ends, neighbours, edges }] of sides.entries()) {
      for (let at = offsets[node], last = ends[node]; at < last; at++) {
        const next = neighbours[at];
        const more = far.costs.get(next);
        if (cost + leaving + more > this.#most || allowed?.[edges[at]] === 0) continue;
        const step = leaving + graph.weights[edges[at]];
        if (next === near.end.start || cost + step + more > this.#most) continue;
        this.#steps.add(node, edges[at], next, side === 0, step);
        if (!near.costs.isFinal(next)) this.#label(next, cost + step);
      }
    }
  }
}
