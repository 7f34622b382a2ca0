import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A number with its 95 % interval. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Ends of the interval, as shares of the resamples. */
const [LOW, HIGH] = [0.025, 0.975];

/**
 * Percentile bootstrap over groups (Efron 1979, doi:10.1214/aos/1176344552): whole groups are drawn with replacement, since records of one drug are no
 * independent witnesses. Every estimate of one object is made on the same draws, so that differences are paired.
 */
export class Resamples {
  /** By item: its group. */
  readonly #groupOf: readonly number[];
  readonly #groupCount: number;
  /** By resample, by group: how often it was drawn. */
  readonly #drawn: readonly Uint16Array[];

  /** @param groups  by item: the name of its group; the same seed gives the same draws */
  constructor(groups: readonly string[], count: number, seed: number) {
    const names = new Map([...new Set(groups)].sort().map((name, number) => [name, number]));
    this.#groupOf = groups.map((name) => names.get(name) ?? 0);
    this.#groupCount = names.size;
    const random = xoroshiro128plus(seed);
    this.#drawn = Array.from({ length: count }, () => {
      const drawn = new Uint16Array(names.size);
      for (let draw = 0; draw < names.size; draw++) drawn[uniformInt(random, 0, names.size - 1)]++;
      return drawn;
    });
  }

  /** @param values  by item */
  mean(values: readonly number[]): Estimate {
    const { sums, counts } = this.#byGroup(values);
    const of = (times: (group: number) => number): number => {
      let [sum, count] = [0, 0];
      for (let group = 0; group < sums.length; group++) {
        sum += times(group) * sums[group];
        count += times(group) * counts[group];
      }
      return sum / count;
    };
    return interval(
      of(() => 1),
      this.#drawn.map((drawn) => of((group) => drawn[group])),
    );
  }

  /** Of the mean of one less the mean of the other. */
  meanDifference(values: readonly number[], others: readonly number[]): Estimate {
    return this.mean(values.map((value, item) => value - others[item]));
  }

  /** @param values  by item */
  median(values: readonly number[]): Estimate {
    const order = [...values.keys()].sort((a, b) => values[a] - values[b]);
    const sorted = order.map((item) => values[item]);
    const groups = order.map((item) => this.#groupOf[item]);
    const once = new Uint16Array(this.#groupCount).fill(1);
    return interval(
      middle(sorted, groups, once),
      this.#drawn.map((drawn) => middle(sorted, groups, drawn)),
    );
  }

  #byGroup(values: readonly number[]): { sums: Float64Array; counts: Uint32Array } {
    const sums = new Float64Array(this.#groupCount);
    const counts = new Uint32Array(this.#groupCount);
    for (const [item, value] of values.entries()) {
      sums[this.#groupOf[item]] += value;
      counts[this.#groupOf[item]]++;
    }
    return { sums, counts };
  }
}

/** Mean of the two values in the middle, each value taken as often as its group. */
const middle = (sorted: readonly number[], groups: readonly number[], times: Uint16Array): number => {
  const count = groups.reduce((sum, group) => sum + times[group], 0);
  const at = (place: number): number => {
    let passed = 0;
    return sorted[groups.findIndex((group) => (passed += times[group]) > place)];
  };
  return (at((count - 1) >> 1) + at(count >> 1)) / 2;
};

const interval = (value: number, resampled: number[]): Estimate => {
  const sorted = resampled.sort((a, b) => a - b);
  return { value, low: quantile(sorted, LOW), high: quantile(sorted, HIGH) };
};

/** Linear between the two values next to the place, as numpy.percentile has it. NaN for no values. */
export const quantile = (sorted: readonly number[], share: number): number => {
  if (sorted.length === 0) return NaN;
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (sorted[above] - sorted[below]) * (place - below);
};
