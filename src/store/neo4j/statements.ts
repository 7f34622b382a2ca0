import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PREDICATE_NAMES, predicateInfo } from '../../model/predicate.js';
import { MAX_STEPS } from '../path-request.js';

export const CYPHER_FOLDER = fileURLToPath(new URL('../../../cypher/', import.meta.url));

/** A statement of `cypher/`. */
export interface Statement {
  /** Folder and file: `read/entities-by-ids`. */
  readonly name: string;
  readonly text: string;
}

/** The statement of that name. @throws Error when there is no such file */
export const statement = (name: string): Statement => ({
  name,
  text: readFileSync(`${CYPHER_FOLDER}${name}.cypher`, 'utf8').replace(/^(\/\/.*\n)+/, ''), // the header is for readers
});

/** The statements of a file that holds several, in order. */
export const statementsIn = (name: string): Statement[] =>
  statement(name)
    .text.split(/;\s*\n/)
    .map((text) => ({ name, text: text.trim() }))
    .filter(({ text }) => text !== '');

/** What Cypher takes no parameter for. None of it comes from a request as text. */
export interface Names {
  /** Types of relationships that may be steps. */
  readonly TYPES?: 'PREDICATES' | 'MECHANISTIC';
  /** Direction of steps: from subject to object, or either. */
  readonly HEAD?: '>' | '';
  /** Fewest and most steps, and the place of a part in its pattern. */
  readonly FEWEST?: number;
  readonly MOST?: number;
  readonly PART?: number;
  /** Other statements of `cypher/`, already filled in. */
  readonly PARTS?: string;
}

/** A statement with its names in double angle brackets filled in. @throws RangeError for a number that is none of a path's */
export const withNames = ({ name, text }: Statement, { TYPES, ...names }: Names): Statement => {
  const given = Object.entries({ ...names, ...(TYPES === undefined ? {} : { TYPES: RELATIONSHIPS[TYPES] }) });
  const filled = given.reduce((before, [key, value]) => {
    if (typeof value === 'number' && !(Number.isInteger(value) && value >= 0 && value <= MAX_STEPS)) {
      throw new RangeError(`${key} is ${value}`);
    }
    return before.replaceAll(`<<${key}>>`, () => String(value));
  }, text);
  return { name, text: filled };
};

const RELATIONSHIPS = {
  PREDICATES: PREDICATE_NAMES.join('|'),
  MECHANISTIC: PREDICATE_NAMES.filter((name) => predicateInfo(name).kind !== 'TERMINAL').join('|'),
};

/** A statement that reads, with the state of the graph as its first row and as its last. */
export const readStatement = (name: string): Statement => {
  const { text } = statement(name);
  return { name, text: [STATE.text, text, STATE.text].map((part) => part.trim()).join('\nUNION ALL\n') };
};

/** What the graph in the database is, by itself. */
export const STATE = statement('graph/state');
