/** Random choices that are the same for the same seed on every machine. */
export interface SeededRandom {
  /** 0 … below − 1. */
  integer(below: number): number;
  /** True with the given probability. */
  chance(probability: number): boolean;
  /** One of the values, each as likely. */
  pick<T>(values: readonly T[]): T;
  /** `count` different integers of 0 … below − 1, ascending; fewer when there are not as many. */
  subset(below: number, count: number): number[];
  /** A bitmap in which each bit is set with the given probability. */
  bits(length: number, probability: number): Uint8Array;
}

/** Choices drawn from mulberry32 (Ettinger 2017, public domain): 32 bits of state, far more than these tests ask for. */
export const seededRandom = (seed: number): SeededRandom => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (below: number): number => Math.floor(next() * below);
  const chance = (probability: number): boolean => next() < probability;
  return {
    integer,
    chance,
    pick: (values) => {
      const value = values.at(integer(values.length));
      if (value === undefined) throw new RangeError('nothing to pick from');
      return value;
    },
    subset: (below, count) => {
      const left = Array.from({ length: below }, (_, value) => value);
      const taken: number[] = [];
      while (taken.length < count && left.length > 0) taken.push(...left.splice(integer(left.length), 1));
      return taken.sort((a, b) => a - b);
    },
    bits: (length, probability) => Uint8Array.from({ length }, () => (chance(probability) ? 1 : 0)),
  };
};
