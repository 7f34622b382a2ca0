import Table from 'cli-table3';

/** Text without what could steer a terminal: control and direction characters are written out. Lines and tabs stay. */
export const visible = (text: string): string =>
  text.replaceAll(
    /[^\P{C}\n\t]|[\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`,
  );

/** One line on standard output. */
export const printLine = (text: string): void => {
  process.stdout.write(`${visible(text)}\n`);
};

/** One line on standard error: what is no part of the answer, so that a pipe carries the answer alone. */
export const printNote = (text: string): void => {
  process.stderr.write(`${visible(text)}\n`);
};

export const printJson = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
};

/**
 * A plain table without frame and colours. In a terminal the last column wraps at its width; anywhere else a row is a line, however long.
 * Nothing for no rows.
 */
export const printTable = (head: readonly string[], rows: readonly (readonly string[])[]): void => {
  if (rows.length === 0) return;
  const cells = rows.map((row) => row.map((cell) => visible(cell.replaceAll(/\s+/g, ' '))));
  const table = new Table({
    head: [...head],
    ...(process.stdout.isTTY && { colWidths: terminalWidths(head, cells), wordWrap: true }),
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 2 },
    chars: Object.fromEntries(
      ['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right']
        .concat(['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid', 'middle'])
        .map((name) => [name, '']),
    ),
  });
  table.push(...cells);
  printLine(table.toString().replaceAll(/ +$/gm, ''));
};

/** Every column as wide as it needs to be, except the last, which gets the rest of the terminal. */
const terminalWidths = (head: readonly string[], rows: readonly (readonly string[])[]): number[] => {
  const others = head
    .slice(0, -1)
    .map((title, column) => Math.max(title.length, ...rows.map((row) => row[column].length)) + 2);
  const columns = process.stdout.columns > 0 ? process.stdout.columns : 120;
  const used = others.reduce((sum, width) => sum + width, 0);
  return [...others, Math.max(20, columns - used)];
};
