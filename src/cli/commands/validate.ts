import { Command } from 'commander';
import { loadSeeds } from '../../curation/load-seeds.js';
import { formatProblems } from '../../curation/problem.js';
import { EXIT } from '../exit-codes.js';
import { SEEDS_FOLDER } from '../open-curated.js';
import { jsonOption } from '../options.js';
import { printJson, printLine } from '../print.js';

interface ValidateOptions {
  readonly source?: string;
  readonly json?: true;
}

/** `vesipath validate [FOLDER]`. */
export const validateCommand = (): Command =>
  new Command('validate')
    .description('check curated data: every problem with file, line and remedy')
    .argument(
      '[folder]',
      'folder with entities.tsv, publications.tsv, documents.tsv and studies/',
      SEEDS_FOLDER,
    )
    .option(
      '--source <folder>',
      'folder with the source texts, to check fingerprints, sections and wording too',
    )
    .addOption(jsonOption())
    .action((folder: string, { source, json }: ValidateOptions) => {
      const { knowledge, problems, warnings, counts } = loadSeeds(
        folder,
        source === undefined ? {} : { sourceDir: source },
      );
      if (json) printJson({ valid: knowledge !== null, problems, warnings, counts });
      else {
        if (problems.length > 0) printLine(formatProblems(problems));
        if (warnings.length > 0) printLine(`Warnings:\n${formatProblems(warnings)}`);
        const held = Object.entries(counts).map(([noun, count]) => `${count} ${noun}`);
        printLine(
          problems.length === 0
            ? `Valid: ${held.join(', ')}${source === undefined ? ' (fingerprints not checked: no --source)' : ''}.`
            : `Not valid: ${problems.length} problem${problems.length === 1 ? '' : 's'}.`,
        );
      }
      if (knowledge === null) process.exitCode = EXIT.NOTHING;
    });
