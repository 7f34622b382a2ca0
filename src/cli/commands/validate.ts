import { Argument, Command, Option } from 'commander';
import { loadSeeds, type LoadedSeeds } from '../../curation/load-seeds.js';
import { formatProblems } from '../../curation/problems/problem.js';
import { examples } from '../examples.js';
import { EXIT } from '../exit-codes.js';
import { SEEDS_FOLDER } from '../open-curated.js';
import { folder as existingFolder, jsonOption } from '../options.js';
import { printJson, printLine } from '../print.js';

interface ValidateOptions {
  readonly source?: string;
  readonly json?: true;
}

/** `vesipath validate [FOLDER]`. */
export const validateCommand = (): Command =>
  new Command('validate')
    .description('check curated data: every problem with file, line and remedy')
    .addArgument(
      new Argument(
        '[folder]',
        'folder with dataset.yaml, entities.tsv, publications.tsv, documents.tsv and studies/',
      )
        .argParser(existingFolder)
        .default(SEEDS_FOLDER, 'the packaged data'),
    )
    .addOption(
      new Option(
        '--source <folder>',
        'folder with the source texts, to check fingerprints, sections and wording too',
      ).argParser(existingFolder),
    )
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples([
        ['validate', 'the data that the package brings along'],
        ['validate my-seeds', 'data of your own'],
        [
          'validate my-seeds --source articles --json',
          'against the articles it was made from, for a program',
        ],
      ]),
    )
    .action((folder: string, { source, json }: ValidateOptions) => {
      const loaded = loadSeeds(folder, source === undefined ? {} : { sourceDir: source });
      if (json) {
        const { knowledge, problems, warnings, counts } = loaded;
        printJson({ valid: knowledge !== null, problems, warnings, counts });
      } else printFindings(loaded, source !== undefined);
      if (loaded.knowledge === null) process.exitCode = EXIT.NOTHING;
    });

const printFindings = (
  { knowledge, problems, warnings, counts }: LoadedSeeds,
  withSources: boolean,
): void => {
  if (problems.length > 0) printLine(formatProblems(problems));
  if (warnings.length > 0) printLine(`Warnings:\n${formatProblems(warnings)}`);
  const held = Object.entries(counts).map(([noun, count]) => `${count} ${noun}`);
  const unchecked = withSources ? '' : ' (fingerprints not checked: no --source)';
  printLine(
    knowledge === null
      ? `Not valid: ${problems.length} problem${problems.length === 1 ? '' : 's'}.`
      : `Valid: ${held.join(', ')}${unchecked}.`,
  );
};
