import { readdirSync, readFileSync } from 'node:fs';
import { CYPHER_FOLDER } from '../../src/store/neo4j/statements.js';

/** A file of `cypher/` as it is read by eye: what its header tells, and the Cypher below. */
export interface StatementFile {
  /** Where it is: folder and file, without the ending. */
  readonly place: string;
  /** What the first line of the header says. */
  readonly name: string | undefined;
  readonly mode: string | undefined;
  readonly header: string;
  readonly text: string;
}

export const statementFiles = (): StatementFile[] =>
  readdirSync(CYPHER_FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => {
      const whole = readFileSync(`${CYPHER_FOLDER}${file}`, 'utf8');
      const header = /^(\/\/.*\n)*/.exec(whole)?.[0] ?? '';
      const first = /^\/\/ name: (\S+) {4}mode: (\w+)( {4}needs: Neo4j \d.*)?\n/.exec(header);
      return {
        place: file.replaceAll('\\', '/').replace(/\.cypher$/, ''),
        name: first?.[1],
        mode: first?.[2],
        header,
        text: whole.slice(header.length),
      };
    });

/** Names after a dollar sign, each once, in alphabetical order. */
export const parametersIn = (text: string): string[] =>
  [...new Set([...text.matchAll(/\$(\w+)/g)].map(([, name]) => name))].sort();

/** Names in double angle brackets, each once, in alphabetical order. */
export const placeholdersIn = (text: string): string[] =>
  [...new Set([...text.matchAll(/<<(.*?)>>/g)].map(([, name]) => name))].sort();
