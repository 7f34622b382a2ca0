import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { findSentences } from '../../curation/source/find-sentences.js';
import { quoted } from '../../curation/problems/quoted.js';
import { readTextFile } from '../../curation/read/read-text.js';
import { VesipathError } from '../../errors.js';
import { examples } from '../examples.js';
import { EXIT } from '../exit-codes.js';
import { jsonOption } from '../options.js';
import { printJson, printNote, printTable } from '../print.js';

/** An article stays far below this. */
const MAX_SOURCE_BYTES = 5_000_000;

interface FingerprintOptions {
  readonly source: string;
  readonly json?: true;
}

/** `vesipath fingerprint --source FILE WORDS`. */
export const fingerprintCommand = (): Command =>
  new Command('fingerprint')
    .description(
      'print section and fingerprint of the sentences of a text that contain all the words, for a study file',
    )
    .argument('[words...]', 'words or quoted phrases; none for every sentence')
    .requiredOption('--source <path>', 'text file, or folder of files that end in .txt')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples([
        ['fingerprint --source article.txt DUSP2 "p38 MAPK"', 'sentences with both in an article'],
        ['fingerprint --source articles tendinopathy --json', 'in a folder of articles, for a program'],
      ]),
    )
    .action((words: string[], { source, json }: FingerprintOptions) => {
      const found = textFiles(source).flatMap((file) =>
        findSentences(readSource(file), words).map((sentence) => ({ file, ...sentence })),
      );
      if (json) printJson(found);
      else {
        printTable(
          ['file', 'section', 'fingerprint', 'sentence'],
          found.map(({ file, section, fingerprint, sentence }) => [file, section, fingerprint, sentence]),
        );
      }
      if (found.length > 0) return;
      if (!json) printNote(nothingIn(source, words));
      process.exitCode = EXIT.NOTHING;
    });

const nothingIn = (source: string, words: readonly string[]): string =>
  words.length === 0
    ? `${source} has no sentence.`
    : `No sentence of ${source} contains ${words.map(quoted).join(' and ')}.`;

const textFiles = (path: string): string[] => {
  try {
    if (!statSync(path).isDirectory()) return [path];
    return readdirSync(path)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => join(path, name));
  } catch {
    throw wrongSource(path, 'there is no file or folder that can be read');
  }
};

const readSource = (file: string): string => {
  const source = readTextFile(file, MAX_SOURCE_BYTES);
  if (source.text === null) throw wrongSource(file, source.message);
  return source.text;
};

const wrongSource = (path: string, reason: string): VesipathError =>
  new VesipathError('BAD_ARGUMENT', `--source ${path}: ${reason}.`);
