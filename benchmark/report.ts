import { cpus } from 'node:os';

/** Value at a share (0 to 1) of the sorted samples, nearest rank. */
export const quantile = (samples: readonly number[], share: number): number => {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))];
};

export const machineLine = (): string =>
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`;

/** Prints a Markdown table. */
export const printTable = (
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): void => {
  for (const row of [head, head.map(() => '---'), ...rows]) console.log(`| ${row.join(' | ')} |`);
};
