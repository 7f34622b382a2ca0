import { Argument, Command, Option } from 'commander';
import { examples } from '../examples.js';
import { choice, jsonOption, seedsOption, wholeNumber } from '../options.js';
import { runValidateHypotheses } from '../validation/run-validate-hypotheses.js';

const MOST_RESAMPLES = 100_000;
const LARGEST_SEED = 2 ** 31 - 1;

/** `vesipath validate-hypotheses [FILE]`. */
export const validateHypothesesCommand = (): Command =>
  new Command('validate-hypotheses')
    .description(
      'hide what is known and look whether the engine finds it again: mechanisms of drugs, diseases for drugs, and the curated core with one study left out',
    )
    .addArgument(
      new Argument('[file]', 'records of DrugMechDB, JSON or YAML, plain or gzip; without it the core only'),
    )
    .addOption(
      choice('--part <part>', 'which records are asked for; by their ids', ['test', 'training']).default(
        'test',
      ),
    )
    .addOption(new Option('--write <file>', 'write the page (Markdown) there instead of printing it'))
    .addOption(
      new Option(
        '--refit',
        'fit the constants on the training records again, and show them beside; some minutes',
      ),
    )
    .addOption(
      new Option('--resamples <n>', 'resamples of the intervals, 0 for none')
        .argParser(wholeNumber(0, MOST_RESAMPLES))
        .default(2000),
    )
    .addOption(
      new Option('--seed <n>', 'the same seed gives the same intervals')
        .argParser(wholeNumber(0, LARGEST_SEED))
        .default(1),
    )
    .addOption(seedsOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples([
        ['validate-hypotheses --resamples 200', 'the curated core, one study left out at a time'],
        [
          'validate-hypotheses indication_paths.json.gz --write docs/validation.md',
          'the page, from records of DrugMechDB',
        ],
        ['validate-hypotheses indication_paths.yaml --part training --refit', 'how the constants came about'],
      ]),
    )
    .action(runValidateHypotheses);
