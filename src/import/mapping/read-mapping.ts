import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { VesipathError } from '../../errors.js';
import { MappingFile } from './mapping-schema.js';

/** The mappings that the package brings along. */
export const BUILT_IN_MAPPINGS = ['biolink', 'wikipathways', 'signor', 'drugmechdb'] as const;
export type BuiltInMapping = (typeof BUILT_IN_MAPPINGS)[number];

const FOLDER = new URL('../../../mappings/', import.meta.url);

export const readBuiltInMapping = (name: BuiltInMapping): MappingFile =>
  readMapping(fileURLToPath(new URL(`${name}.yaml`, FOLDER)));

/** A mapping of a YAML or JSON file. @throws VesipathError BAD_DATA with every problem, each with file, line and key */
export const readMapping = (path: string): MappingFile => {
  const counter = new LineCounter();
  const document = parseDocument(textOf(path), { lineCounter: counter, logLevel: 'error' });
  const broken = document.errors.at(0);
  if (broken !== undefined) {
    const { line } = counter.linePos(broken.pos[0]);
    throw new VesipathError('BAD_DATA', `${path}:${line}: ${broken.message.split('\n')[0]}`);
  }
  const parsed = MappingFile.safeParse(document.toJS() ?? {});
  if (parsed.success) return parsed.data;
  const problems = issuesIn(parsed.error.issues).map(({ path: keys, message }) => {
    const place = keys.map(String).join('.');
    return `${path}:${lineOf(document, counter, keys)}: ${place === '' ? '' : `${place}: `}${message}`;
  });
  throw new VesipathError('BAD_DATA', `The mapping is not valid.\n${problems.join('\n')}`);
};

const textOf = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new VesipathError('BAD_ARGUMENT', `The mapping ${path} cannot be read.`, {}, { cause: error });
  }
};

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** The issues themselves, not that none of the forms of a rule fitted: those of the form that came furthest. */
const issuesIn = (issues: readonly z.core.$ZodIssue[], at: readonly PropertyKey[] = []): Issue[] =>
  issues.flatMap((issue) => {
    const path = [...at, ...issue.path];
    if (issue.code !== 'invalid_union') return [{ path, message: issue.message }];
    const forms = issue.errors.map((form) => issuesIn(form, path));
    return forms.sort((a, b) => deepest(b) - deepest(a)).at(0) ?? [{ path, message: issue.message }];
  });

const deepest = (issues: readonly Issue[]): number => Math.max(0, ...issues.map(({ path }) => path.length));

/** Line of the value at the keys, or of the nearest outer one. */
const lineOf = (document: Document, counter: LineCounter, keys: readonly PropertyKey[]): number => {
  for (let length = keys.length; length > 0; length -= 1) {
    const node = document.getIn(keys.slice(0, length), true);
    if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
  }
  return 1;
};
