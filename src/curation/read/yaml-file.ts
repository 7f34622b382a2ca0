import { LineCounter, parseDocument, type Document } from 'yaml';
import type { Findings } from '../problems/findings.js';
import type { Place } from '../problems/problem.js';
import { readText } from './read-text.js';
import { checkNodes } from './check-nodes.js';
import { YamlLines, type YamlPath } from './yaml-lines.js';

/** Content of a YAML file, and where each value stands. */
export interface YamlFile {
  readonly value: unknown;
  /** Line of the value at the path, that of its key in a mapping; the nearest outer value's when there is none. */
  readonly place: (path: YamlPath) => Place;
}

/** Looks its line up only when something is wrong there. */
class YamlPlace implements Place {
  readonly file: string;
  readonly #findLine: () => number;

  constructor(file: string, findLine: () => number) {
    this.file = file;
    this.#findLine = findLine;
  }

  get line(): number {
    return this.#findLine();
  }
}

/** A study file stays far below this; more is a mistake, and a parser needs seconds for some kinds of garbage. */
export const MAX_YAML_BYTES = 128_000;

/** After the first few, syntax errors mostly follow from one another. */
const MAX_SYNTAX_ERRORS = 10;

/** Content of a seed file; null, with a problem, when it is missing, no YAML, or resolves to more than it shows (alias bombs). */
export const readYaml = (dir: string, file: string, findings: Findings): YamlFile | null => {
  const text = readText(dir, file, MAX_YAML_BYTES, findings);
  if (text === null) return null;
  const lineCounter = new LineCounter();
  try {
    const document = parseDocument(text, {
      lineCounter,
      prettyErrors: false,
      stringKeys: true,
      uniqueKeys: false, // looks through the whole mapping for every key; checkNodes does not
    });
    // Nothing is resolved from a file with errors: their repair is guesswork.
    if (reportErrors(document, file, lineCounter, findings)) return null;
    const lines = new YamlLines(document, lineCounter);
    if (!checkNodes(document, file, lines, findings)) return null;
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    return { value, place: (path) => new YamlPlace(file, () => lines.lineOf(path)) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    findings.add(
      { file, line: 1 },
      `the file cannot be resolved: ${message}`,
      'write the values out; anchors are not needed here',
    );
    return null;
  }
};

const reportErrors = (document: Document, file: string, lines: LineCounter, findings: Findings): boolean => {
  const errors = [...document.errors, ...document.warnings];
  for (const { pos, message } of errors.slice(0, MAX_SYNTAX_ERRORS)) {
    const line = lines.linePos(pos[0]).line;
    findings.add(
      { file, line },
      `this is not the YAML of a seed file: ${message}`,
      'check indentation and brackets; put text that contains ": " or " #" or begins with a sign in quotes',
    );
  }
  return errors.length > 0;
};
