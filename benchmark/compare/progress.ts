/** A line on standard error, with the seconds since the beginning. */
export const progress = (what: string): void => {
  process.stderr.write(`${(performance.now() / 1000).toFixed(0).padStart(6)} s  ${what}\n`);
};
