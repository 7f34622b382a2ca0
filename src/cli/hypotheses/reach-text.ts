import type { Reach } from './route-answer.js';

/** What the comparison with chance rests on. */
export const chanceText = ({
  permutations,
  seed,
}: Pick<Reach, 'permutations'> & { readonly seed: number }): string =>
  permutations === 0 ? 'not compared with chance' : `${permutations} permutations, seed ${seed}`;

/** How far a search came whose time ran out, and what gives more; null when it came to its end. */
export const shortfall = ({ truncated, maxSteps, permutations }: Reach): string | null => {
  if (!truncated) return null;
  const steps = maxSteps === 0 ? 'no routes' : `routes of up to ${maxSteps} steps`;
  return `The time was over with ${steps} counted and ${permutations} permutations made: fewer --max-steps or --permutations need less, and a --time-limit below 5000 may be raised.`;
};

/** What could be loosened when nothing was found. @param more  remedies of one command */
export const remedies = (more: readonly string[]): string =>
  `Try more steps (--max-steps), --either, other kinds (--candidates)${more.map((remedy) => `, ${remedy}`).join('')}.`;
