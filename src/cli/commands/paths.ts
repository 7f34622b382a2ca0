import { Command } from 'commander';
import { CATEGORY_NAMES } from '../../model/category.js';
import { PREDICATE_NAMES } from '../../model/predicate.js';
import { examples } from '../examples.js';
import { EXIT } from '../exit-codes.js';
import { withStore } from '../open-store.js';
import { askPaths } from '../paths/ask-paths.js';
import { pathQuery } from '../paths/path-query.js';
import { pathsOptions, type PathsOptions } from '../paths/paths-options.js';
import { printPaths } from '../paths/print-paths.js';
import { printJson } from '../print.js';

/** `vesipath paths FROM TO`. */
export const pathsCommand = (): Command => {
  const command = new Command('paths')
    .description('show through what one entity acts on another, best supported paths first')
    .argument('<from>', 'id or name (several with commas), or a category such as VESICLE')
    .argument('<to>', 'id or name (several with commas), or a category such as DISEASE')
    .addHelpText('after', WORDS)
    .addHelpText('after', EXAMPLES)
    .action(async (from: string, to: string, options: PathsOptions) => {
      const answer = await withStore(options, async (store) =>
        askPaths(store, await pathQuery(store, from, to, options), options),
      );
      if (options.json) printJson(answer);
      else printPaths(answer);
      if (answer.paths.length === 0) process.exitCode = EXIT.NOTHING;
    });
  pathsOptions().forEach((option) => command.addOption(option));
  return command;
};

const WORDS = `
A part of a pattern is [PREDICATE|…] [+|-|~] CATEGORY|… [?|{min,max}]; * stands for any category, ~ for an unknown sign.
Categories: ${CATEGORY_NAMES.join(', ')}.
Predicates: ${PREDICATE_NAMES.join(', ')}.`;

const EXAMPLES = examples([
  ['paths iMSC-EV tendinopathy --min-steps 2', 'through what the vesicle acts on the disease'],
  ['paths VESICLE DISEASE --via DUSP2 --json', 'every vesicle and disease joined by a gene, for a program'],
  [
    "paths iMSC-EV DISEASE --pattern 'DELIVERS GENE > PATHWAY > CELL > DISEASE'",
    'by way of a gene that the vesicle delivers',
  ],
]);
