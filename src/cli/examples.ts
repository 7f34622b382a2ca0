/** The end of a help text: command lines to try, each with what it does. */
export const examples = (lines: readonly (readonly [command: string, does: string])[]): string =>
  ['', 'Examples:', ...lines.flatMap(([command, does]) => [`  # ${does}`, `  vesipath ${command}`])].join(
    '\n',
  );
