import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type YAMLMap } from 'yaml';
import type { Findings } from './findings.js';
import type { Place } from './problem.js';
import { quoted } from './quoted.js';
import { readText } from './read-text.js';

/** Way to a value inside a file: keys and positions from 0. */
export type YamlPath = readonly PropertyKey[];

/** Content of a YAML file, and where each value stands. */
export interface YamlFile {
  readonly value: unknown;
  /** Line of the value at the path, that of its key in a mapping; the nearest outer value's when there is none. */
  place(path: YamlPath): Place;
}

/** A study file stays far below this; more is a mistake, and a parser needs seconds for some kinds of garbage. */
export const MAX_YAML_BYTES = 256_000;

/** After the first few, syntax errors mostly follow from one another. */
const MAX_SYNTAX_ERRORS = 10;

/** Content of a seed file; null, with a problem, when it is missing, no YAML, or resolves to more than it shows (alias bombs). */
export const readYaml = (dir: string, file: string, findings: Findings): YamlFile | null => {
  const text = readText(dir, file, MAX_YAML_BYTES, findings);
  if (text === null) return null;
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      stringKeys: true,
      uniqueKeys: false, // looks through the whole mapping for every key; reportRepeatedKeys does not
    });
    // Nothing is resolved from a file with errors: their repair is guesswork.
    if (reportErrors(document, file, lines, findings)) return null;
    reportRepeatedKeys(document, file, lines, findings);
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    return { value, place: (path) => ({ file, line: lineOf(document, path, lines) }) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    findings.add({ file, line: 1 }, `the file cannot be resolved: ${message}`, 'write the values out; anchors are not needed here');
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

const reportRepeatedKeys = (document: Document, file: string, lines: LineCounter, findings: Findings): void => {
  visit(document, {
    Map: (_key, map) => {
      const first = new Map<string, number>();
      for (const { key } of map.items) {
        const name = keyText(key);
        const line = lineAt(key, lines);
        const earlier = first.get(name);
        if (earlier === undefined) first.set(name, line);
        else {
          findings.add({ file, line }, `key ${quoted(name)} stands here and in line ${earlier}`, 'keep one of them');
        }
      }
    },
  });
};

const lineOf = (document: Document, path: YamlPath, lines: LineCounter): number => {
  let node: unknown = document.contents;
  let line = lineAt(node, lines);
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = pairsOf(node).get(String(step));
      if (pair === undefined) return line;
      line = lineAt(pair.key, lines);
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number' && step < node.items.length) {
      node = node.items[step];
      line = lineAt(node, lines);
    } else return line;
  }
  return line;
};

// A mapping is asked for many of its lines when much is wrong with it.
const PAIRS = new WeakMap<YAMLMap, Map<string, { key: unknown; value: unknown }>>();
const pairsOf = (map: YAMLMap): Map<string, { key: unknown; value: unknown }> => {
  const known = PAIRS.get(map);
  if (known !== undefined) return known;
  const pairs = new Map(map.items.map((pair) => [keyText(pair.key), pair]));
  PAIRS.set(map, pairs);
  return pairs;
};

const keyText = (key: unknown): string => (isScalar(key) ? String(key.value) : '');

const lineAt = (node: unknown, lines: LineCounter): number => {
  const start = isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range?.[0] : undefined;
  return start === undefined ? 1 : Math.max(1, lines.linePos(start).line);
};
