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
  text: withClosedLists(readFileSync(`${CYPHER_FOLDER}${name}.cypher`, 'utf8')),
});

/** The statements of a file that holds several, in order. */
export const statementsIn = (name: string): Statement[] =>
  statement(name)
    .text.split(/;\s*\n/)
    .map((text) => ({ name, text: text.trim() }))
    .filter(({ text }) => !/^(\/\/[^\n]*\n?)*$/.test(text));

/** A statement for paths of at most so many steps: Cypher takes no parameter there. @throws RangeError */
export const withSteps = ({ name, text }: Statement, steps: number): Statement => {
  if (!Number.isInteger(steps) || steps < 1 || steps > MAX_STEPS) throw new RangeError(`${steps} steps`);
  return { name, text: text.replaceAll('<<STEPS>>', String(steps)) };
};

/** Types of relationships are no parameters either; they come from the model, never from a request. */
const withClosedLists = (text: string): string =>
  text
    .replaceAll('<<PREDICATES>>', PREDICATE_NAMES.join('|'))
    .replaceAll('<<MECHANISTIC>>', MECHANISTIC.join('|'));

const MECHANISTIC = PREDICATE_NAMES.filter((name) => predicateInfo(name).kind !== 'TERMINAL');

/** A statement that reads, with the state of the graph as its last row. */
export const readStatement = (name: string): Statement => {
  const own = statement(name);
  return { name, text: `${own.text.trimEnd()}\nUNION ALL\n${STATE.text}` };
};

/** What the graph in the database is, by itself. */
export const STATE = statement('graph/state');
