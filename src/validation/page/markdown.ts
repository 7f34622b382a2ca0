import type { Estimate } from '../metrics/resamples.js';

/** A table whose columns are aligned, as the formatter of this project has it. */
export const markdownTable = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const widths = head.map((title, column) =>
    Math.max(3, title.length, ...rows.map((row) => row[column].length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join(
    '\n',
  );
};

/** "0.793 [0.765, 0.821]"; without the brackets when there were no resamples. */
export const estimate = ({ value, low, high }: Estimate, digits = 3): string =>
  Number.isNaN(low)
    ? number(value, digits)
    : `${number(value, digits)} [${number(low, digits)}, ${number(high, digits)}]`;

/** "+0.010 [-0.002, +0.021]". */
export const difference = ({ value, low, high }: Estimate): string =>
  Number.isNaN(low) ? signed(value) : `${signed(value)} [${signed(low)}, ${signed(high)}]`;

const signed = (value: number): string => `${value < 0 ? '' : '+'}${number(value, 3)}`;

export const number = (value: number, digits: number): string =>
  Number.isFinite(value) ? value.toFixed(digits) : 'none';

/** "1,234". */
export const grouped = (value: number): string => value.toLocaleString('en-US');

/** Whether two intervals have a value in common; '' where there are none. */
export const overlap = (a: Estimate | undefined, b: Estimate | undefined): string => {
  if (a === undefined || b === undefined || Number.isNaN(a.low) || Number.isNaN(b.low)) return '';
  return a.low <= b.high && b.low <= a.high ? 'overlap' : 'apart';
};
