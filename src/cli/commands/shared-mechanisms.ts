import { Command } from 'commander';
import { examples } from '../examples.js';
import { EXIT } from '../exit-codes.js';
import { askSharedMechanisms } from '../hypotheses/ask-shared-mechanisms.js';
import { printSharedMechanisms } from '../hypotheses/print-shared-mechanisms.js';
import { routeOptions, type RouteOptions } from '../hypotheses/route-options.js';
import { withStore } from '../open-store.js';
import { printJson } from '../print.js';

/** `vesipath shared-mechanisms A B`. */
export const sharedMechanismsCommand = (): Command => {
  const command = new Command('shared-mechanisms')
    .description('show what acts on two entities, or what both act on, and by which routes')
    .argument('<a>', 'id or name of the one')
    .argument('<b>', 'id or name of the other')
    .addHelpText('after', EXAMPLES)
    .action(async (a: string, b: string, options: RouteOptions) => {
      const answer = await withStore(options, (store) => askSharedMechanisms(store, [a, b], options));
      if (options.json) printJson(answer);
      else printSharedMechanisms(answer);
      if (answer.entities.length === 0) process.exitCode = EXIT.NOTHING;
    });
  for (const option of routeOptions(1)) command.addOption(option);
  return command;
};

const EXAMPLES = examples([
  ['shared-mechanisms osteoarthritis tendinopathy', 'what acts on both diseases'],
  [
    'shared-mechanisms miR-21-5p miR-486-5p --downstream --json',
    'what two microRNAs both act on, for a program',
  ],
]);
