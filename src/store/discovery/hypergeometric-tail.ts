/** A draw without putting back: so many balls, so many of them marked, so many drawn. Whole numbers, none above the population. */
export interface Urn {
  readonly population: number;
  readonly marked: number;
  readonly drawn: number;
}

/**
 * ln P(at least so many of the drawn are marked), the upper tail of the hypergeometric distribution: 0 where that is certain, −Infinity where it cannot be.
 * The terms of the tail itself are summed, from the greatest on, so that a tail of 1e-300 has as many right digits as one of 0.3 (about 12);
 * 1 − cdf would have none. Time O(terms that still count).
 */
export const lnUpperTail = (urn: Urn, least: number): number => {
  const { population, marked, drawn } = urn;
  const fewest = Math.max(0, drawn + marked - population);
  const most = Math.min(drawn, marked);
  if (least <= fewest) return 0;
  if (least > most) return -Infinity;
  const unmarkedLeft = population - marked - drawn;
  const mode = Math.floor(((drawn + 1) * (marked + 1)) / (population + 2));
  const from = Math.max(least, mode);
  let sum = 1; // in units of P(exactly `from`)
  for (let k = from, term = 1; k < most && term > sum * NEGLIGIBLE; k++) {
    term *= ((marked - k) * (drawn - k)) / ((k + 1) * (unmarkedLeft + k + 1));
    sum += term;
  }
  for (let k = from, term = 1; k > least && term > sum * NEGLIGIBLE; k--) {
    term *= (k * (unmarkedLeft + k)) / ((marked - k + 1) * (drawn - k + 1));
    sum += term;
  }
  return Math.min(0, lnProbability(urn, from) + Math.log(sum));
};

const NEGLIGIBLE = 1e-18;

/**
 * ln P(exactly k of the drawn are marked), for 0 < drawn < population, as a quotient of three binomial probabilities with the same p (C. Loader 2000,
 * "Fast and Accurate Computation of Binomial Probabilities"): no difference of large logarithms is taken.
 */
const lnProbability = ({ population, marked, drawn }: Urn, k: number): number => {
  const p = drawn / population;
  return (
    lnBinomial(k, marked, p) +
    lnBinomial(drawn - k, population - marked, p) -
    lnBinomial(drawn, population, p)
  );
};

/** ln of the probability of k successes in n trials, each with 0 < p < 1. */
const lnBinomial = (k: number, n: number, p: number): number => {
  if (k === 0) return n * Math.log1p(-p);
  if (k === n) return n * Math.log(p);
  const rest = n - k;
  return (
    stirlingError(n) -
    stirlingError(k) -
    stirlingError(rest) -
    deviance(k, n * p) -
    deviance(rest, n * (1 - p)) +
    0.5 * Math.log(n / (2 * Math.PI * k * rest))
  );
};

const EXACT_UP_TO = 15;

/** ln n! − (n + ½) ln n + n − ½ ln 2π, for n ≥ 1. */
const stirlingError = (n: number): number => {
  if (n > EXACT_UP_TO) {
    const square = n * n;
    return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / n;
  }
  let factorial = 1;
  for (let factor = 2; factor <= n; factor++) factorial *= factor;
  return Math.log(factorial) - (n + 0.5) * Math.log(n) + n - 0.5 * Math.log(2 * Math.PI);
};

/** x ln(x / mean) + mean − x, also where the two are close. */
const deviance = (x: number, mean: number): number => {
  const v = (x - mean) / (x + mean);
  if (Math.abs(v) >= 0.1) return x * Math.log(x / mean) + mean - x;
  // x ln(x / mean) = 2x artanh(v), as a series
  let sum = (x - mean) * v;
  let power = 2 * x * v;
  for (let odd = 3; ; odd += 2) {
    power *= v * v;
    const next = sum + power / odd;
    if (next === sum) return sum;
    sum = next;
  }
};
