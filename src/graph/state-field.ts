import FlatQueue from 'flatqueue';

const FIRST_SLOTS = 1 << 8;
/** 2^32 divided by the golden ratio: multiples of it lie far apart (Knuth 1973). */
const SPREAD = 0x9e3779b1;
const OPEN = 0;
const FINAL = 1;

/**
 * What a search by value knows by state, a number below 2^32: a value that is Infinity until it is set, and final once it cannot fall any more. A
 * hash table, as large as what the search has met, whatever the graph.
 */
export class StateField {
  /** What is still to be settled, by value. */
  readonly queue = new FlatQueue<number>();
  /** The states that have a value, in the order in which they got one. */
  readonly states: number[] = [];
  readonly #values: number[] = [];
  readonly #marks: number[] = [];
  /** The step by which each value came about: the edge, and the state from which the search went on. */
  readonly #edges: number[] = [];
  readonly #origins: number[] = [];
  /** By slot: one more than the place in the columns, 0 for none. */
  #slots = new Int32Array(FIRST_SLOTS);
  #shift = 24;

  get(state: number): number {
    const at = this.#slots[this.#slotOf(state)];
    return at === 0 ? Infinity : this.#values[at - 1];
  }

  set(state: number, value: number, edge: number, origin: number): void {
    const slot = this.#slotOf(state);
    if (this.#slots[slot] === 0) this.#slots[slot] = this.states.push(state);
    const at = this.#slots[slot] - 1;
    this.#values[at] = value;
    this.#marks[at] = OPEN;
    this.#edges[at] = edge;
    this.#origins[at] = origin;
    if (2 * this.states.length > this.#slots.length) this.#widen();
  }

  /** Of a state that has a value. */
  edgeOf(state: number): number {
    return this.#edges[this.#slots[this.#slotOf(state)] - 1];
  }

  /** Of a state that has a value. */
  originOf(state: number): number {
    return this.#origins[this.#slots[this.#slotOf(state)] - 1];
  }

  isFinal(state: number): boolean {
    const at = this.#slots[this.#slotOf(state)];
    return at !== 0 && this.#marks[at - 1] === FINAL;
  }

  makeFinal(state: number): void {
    const at = this.#slots[this.#slotOf(state)];
    if (at !== 0) this.#marks[at - 1] = FINAL;
  }

  /** Where a state stands, or the free slot where it would. */
  #slotOf(state: number): number {
    const last = this.#slots.length - 1;
    let slot = Math.imul(state, SPREAD) >>> this.#shift;
    for (let at = this.#slots[slot]; at !== 0 && this.states[at - 1] !== state; at = this.#slots[slot])
      slot = (slot + 1) & last;
    return slot;
  }

  #widen(): void {
    this.#slots = new Int32Array(2 * this.#slots.length);
    this.#shift--;
    for (let place = 0; place < this.states.length; place++)
      this.#slots[this.#slotOf(this.states[place])] = place + 1;
  }
}
