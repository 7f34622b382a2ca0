import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { SOURCE_MAPPINGS } from '../../import/open-sources.js';
import { FORMATS } from '../../import/sniff-format.js';
import { examples } from '../examples.js';
import { runImport } from '../import/run-import.js';
import { choice, jsonOption } from '../options.js';

const NOT_STATED = 'not stated';

/** `vesipath import FILES… --out FOLDER --dataset ID`. */
export const importCommand = (): Command =>
  new Command('import')
    .description(
      'read a graph of another source (KGX tables such as those of WikiPathways, causalTAB of SIGNOR, DrugMechDB) into a bundle, and tell what did not fit',
    )
    .addArgument(
      new Argument('<files...>', 'its files, plain or gzip; of KGX the entities and the statements'),
    )
    .addOption(new Option('--out <folder>', 'folder to write the bundle to (required)').makeOptionMandatory())
    .addOption(
      new Option('--dataset <id>', 'short name of the source, such as hetionet (required)')
        .argParser(datasetId)
        .makeOptionMandatory(),
    )
    .addOption(choice('--format <format>', 'form of the files', ['auto', ...FORMATS]).default('auto'))
    .addOption(new Option('--name <text>', 'its name in full; the id unless told otherwise'))
    .addOption(new Option('--dataset-version <text>', 'its version').default(NOT_STATED))
    .addOption(new Option('--licence <text>', 'its licence, as SPDX names it').default(NOT_STATED))
    .addOption(new Option('--mapping <file>', 'what its words mean, over the mappings of the package'))
    .addOption(
      choice(
        '--source-mapping <name>',
        'mapping of the package for the source of KGX files',
        SOURCE_MAPPINGS,
      ).default('auto'),
    )
    .addOption(new Option('--strict', 'write nothing if anything was skipped or repaired'))
    .addOption(new Option('--force', 'replace a bundle that is there already'))
    .addOption(new Option('--report <file>', 'write the report there too, as JSON'))
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples([
        [
          'import nodes.tsv.gz edges.tsv.gz --dataset hetionet --licence CC0-1.0 --out hetionet',
          'a graph in KGX tables',
        ],
        [
          'import signor.tsv --dataset signor --out signor --report report.json',
          'causal statements of SIGNOR',
        ],
        ['import indication_paths.yaml --dataset drugmechdb --out drugmechdb', 'records of DrugMechDB'],
      ]),
    )
    .action(runImport);

/** Refuses what would not do as the name of a folder or of a filter, and the name of the core. */
const datasetId = (text: string): string => {
  if (!/^[a-z0-9]+([._-][a-z0-9]+)*$/.test(text)) {
    throw new InvalidArgumentError('Expected small letters and digits, with . _ or - between them.');
  }
  if (text === 'curated') throw new InvalidArgumentError('That is the name of the curated core.');
  return text;
};
