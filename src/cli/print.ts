import Table from 'cli-table3';

/** One line on standard output. */
export const printLine = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

export const printJson = (value: unknown): void => {
  printLine(JSON.stringify(value, null, 2));
};

/** A plain table without frame; long cells wrap at the terminal's width, the last column first. */
export const printTable = (head: readonly string[], rows: readonly (readonly string[])[]): void => {
  const others = head
    .slice(0, -1)
    .map((title, column) => Math.max(title.length, ...rows.map((row) => row[column].length)));
  const used = others.reduce((sum, width) => sum + width + 2, 0);
  const last = Math.max(20, (process.stdout.columns || 120) - used);
  const table = new Table({
    head: [...head],
    colWidths: [...others.map((width) => width + 2), last],
    wordWrap: true,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 1 },
    chars: Object.fromEntries(
      ['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right']
        .concat(['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid', 'middle'])
        .map((name) => [name, '']),
    ),
  });
  table.push(...rows.map((row) => [...row]));
  printLine(table.toString());
};
