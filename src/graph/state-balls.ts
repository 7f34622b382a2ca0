import { Ceiling } from './ceiling.js';
import { StateField } from './state-field.js';
import type { StateSpace } from './state-space.js';

/** What a step is worth: cost in millionths, or one each. Penalties are those for leaving a state. */
export interface StepValues {
  readonly ofEdge: (edge: number) => number;
  readonly ofLeaving: (state: number) => number;
  /** No edge is worth less. */
  readonly least: number;
}

/** The states nearest to one side's ends; see `Ball`, which does the same where there are no conditions. */
interface StateBall {
  readonly field: StateField;
  /** True round the sources. */
  readonly away: boolean;
  /** What gets a value from now on gets at least this; Infinity when there is nothing to go on from. */
  radius: number;
  /** Edges gone through. */
  work: number;
}

/** Which walks lower the ceiling. */
export interface CountedWalks {
  /** How many paths are wanted. */
  readonly wanted: number;
  readonly minSteps: number;
  readonly maxSteps: number;
}

/** Search by value from both sides over states, as `MeetingBalls` over nodes. */
export class StateBalls {
  /** States to which both balls give a value, some of them more than once. */
  readonly meetings: number[] = [];
  readonly space: StateSpace;
  readonly values: StepValues;
  readonly #ceiling: Ceiling;
  readonly #counted: CountedWalks | null;
  /** The walks that count for the ceiling. */
  readonly #known = new Set<string>();
  readonly #near: StateBall = { field: new StateField(), away: true, radius: 0, work: 0 };
  readonly #far: StateBall = { field: new StateField(), away: false, radius: 0, work: 0 };

  /**
   * @param ceiling  no path that is worth more is wanted
   * @param counted  null when nothing is to lower the ceiling
   */
  constructor(space: StateSpace, values: StepValues, ceiling: number, counted: CountedWalks | null) {
    [this.space, this.values, this.#counted] = [space, values, counted];
    this.#ceiling = new Ceiling(counted?.wanted ?? Infinity, ceiling);
    begin(this.#near, space.starts);
    begin(this.#far, space.ends);
  }

  get near(): StateField {
    return this.#near.field;
  }

  get far(): StateField {
    return this.#far.field;
  }

  /** Paths that are worth so much and less are wanted. */
  get ceiling(): number {
    return this.#ceiling.cost;
  }

  /** Edges gone through. */
  get work(): number {
    return this.#near.work + this.#far.work;
  }

  /** Paths that are worth less than this lie within the balls. */
  get reach(): number {
    return this.#near.radius + this.#far.radius - this.values.least;
  }

  get isDone(): boolean {
    return this.reach > this.ceiling || this.reach === Infinity;
  }

  /** Goes through about so many edges more, as many from either side. */
  grow(edges: number): void {
    const enough = this.work + edges;
    while (this.work < enough && !this.isDone) {
      if (this.#near.work <= this.#far.work) this.#growOne(this.#near, this.#far);
      else this.#growOne(this.#far, this.#near);
    }
  }

  #growOne(own: StateBall, other: StateBall): void {
    const { field } = own;
    const state = field.queue.pop();
    own.work++;
    if (state !== undefined && !field.isFinal(state)) {
      field.makeFinal(state);
      own.work += this.space.workAt(state);
      this.#goOn(state, own, other);
    }
    own.radius = field.queue.peekValue() ?? Infinity;
  }

  #goOn(state: number, own: StateBall, other: StateBall): void {
    const { space, values, ceiling } = this;
    const { field, away } = own;
    const most = ceiling - other.radius;
    const base = field.get(state) + (away ? values.ofLeaving(state) : 0);
    const visit = (next: number, edge: number): void => {
      const leaving = values.ofLeaving(next);
      const value = base + values.ofEdge(edge) + (away ? 0 : leaving);
      if (value >= field.get(next)) return;
      const there = other.field.get(next);
      if (value > most && value + there > ceiling) return;
      if (there < Infinity) {
        if (this.#counted !== null && value + there < this.#ceiling.cost)
          this.#count(value + there, [state, own], edge, [next, other], this.#counted);
        this.meetings.push(next);
      }
      field.set(next, value, edge, state);
      const left = value + (away ? leaving : 0);
      if (left <= most) field.queue.push(next, left + values.least);
    };
    if (away) space.eachAfter(state, visit);
    else space.eachBefore(state, visit);
  }

  /** Lowers the ceiling by the walk over a crossing, when it is a path and new. */
  #count(
    value: number,
    here: readonly [number, StateBall],
    crossing: number,
    there: readonly [number, StateBall],
    { minSteps, maxSteps }: CountedWalks,
  ): void {
    const edges = [crossing];
    const nodes: number[] = [];
    for (const [first, { field }] of [here, there]) {
      for (let state = first; ; state = field.originOf(state)) {
        const node = this.space.nodeOf(state);
        if (nodes.includes(node) || nodes.length > maxSteps) return;
        nodes.push(node);
        if (field.originOf(state) === NO_ORIGIN) break;
        edges.push(field.edgeOf(state));
      }
    }
    if (edges.length < minSteps) return;
    const key = edges.sort((a, b) => a - b).join(); // two paths of the same edges count once, which keeps the ceiling true
    if (this.#known.has(key)) return;
    this.#known.add(key);
    this.#ceiling.lower(value);
  }
}

const NO_ORIGIN = -1;

const begin = ({ field }: StateBall, states: readonly number[]): void => {
  for (const state of states) {
    field.set(state, 0, 0, NO_ORIGIN);
    field.queue.push(state, 0);
  }
};
