/** Milliseconds with three digits that count. */
export const milliseconds = (ms: number): string =>
  ms < 10 ? ms.toFixed(3) : ms < 1000 ? ms.toFixed(1) : Math.round(ms).toLocaleString('en-US');

/** A factor with two digits that count, or whole. */
export const factor = (times: number): string =>
  times < 10 ? times.toPrecision(2) : Math.round(times).toLocaleString('en-US');

export const count = (value: number): string => value.toLocaleString('en-US');

export const megabytes = (bytes: number | null): string =>
  bytes === null ? '–' : `${count(Math.round(bytes / 1e6))} MB`;

/** The median, and from least to most where there are several. */
export const secondsRange = (seconds: readonly number[]): string => {
  const sorted = seconds.toSorted((a, b) => a - b);
  const shown = (value: number): string => value.toFixed(value < 10 ? 2 : 1);
  const median = shown(sorted[Math.floor((sorted.length - 1) / 2)]);
  return sorted.length < 2 ? median : `${median} (${shown(sorted[0])}–${shown(sorted.at(-1) ?? 0)})`;
};

/** A Markdown table, as lines. */
export const tableLines = (
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string[] => [...[head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`), ''];
