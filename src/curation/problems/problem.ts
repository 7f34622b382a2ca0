/** A line of a seed file; `file` is relative to the seeds folder. */
export interface Place {
  readonly file: string;
  /** From 1; 1 also when the file as a whole is meant. */
  readonly line: number;
}

/** What is wrong at a place, and what to do about it. Both without a full stop. */
export interface Problem extends Place {
  readonly message: string;
  readonly remedy: string;
}

/** Order of file, then line, then message. */
export const compareProblems = (a: Problem, b: Problem): number =>
  compareText(a.file, b.file) || a.line - b.line || compareText(a.message, b.message);

/** One problem a line: `studies/ye-2023.yaml:14: what is wrong. Remedy: what to do.`; empty text for no problems. */
export const formatProblems = (problems: readonly Problem[]): string =>
  problems
    .map(({ file, line, message, remedy }) => `${file}:${line}: ${message}. Remedy: ${remedy}.`)
    .map(visible)
    .join('\n');

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

// Messages repeat what a file holds; control and direction characters in it must not reach a terminal.
const visible = (text: string): string =>
  text.replaceAll(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`,
  );
