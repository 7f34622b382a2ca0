import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { findSentences } from '../../curation/find-sentences.js';
import { VesipathError } from '../../errors.js';
import { EXIT } from '../exit-codes.js';
import { jsonOption } from '../options.js';
import { printJson, printLine, printTable } from '../print.js';

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
    .requiredOption('--source <path>', 'text file, or folder of text files')
    .addOption(jsonOption())
    .action((words: string[], { source, json }: FingerprintOptions) => {
      const found = textFiles(source).flatMap((file) =>
        findSentences(readFileSync(file, 'utf8'), words).map((sentence) => ({ file, ...sentence })),
      );
      if (json) printJson(found);
      else if (found.length === 0)
        printLine(`No sentence contains ${words.map((word) => `"${word}"`).join(' and ')}.`);
      else
        printTable(
          ['section', 'fingerprint', 'sentence'],
          found.map(({ section, fingerprint, sentence }) => [section, fingerprint, sentence]),
        );
      if (found.length === 0) process.exitCode = EXIT.NOTHING;
    });

const textFiles = (path: string): string[] => {
  try {
    if (statSync(path).isFile()) return [path];
    return readdirSync(path)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => join(path, name));
  } catch {
    throw new VesipathError(
      'BAD_ARGUMENT',
      `--source: "${path}" is neither a file nor a folder that can be read.`,
    );
  }
};
