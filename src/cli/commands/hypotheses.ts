import { Command } from 'commander';
import { examples } from '../examples.js';
import { EXIT } from '../exit-codes.js';
import { askHypotheses, type HypothesesOptions } from '../hypotheses/ask-hypotheses.js';
import { printHypotheses } from '../hypotheses/print-hypotheses.js';
import { routeOptions } from '../hypotheses/route-options.js';
import { withStore } from '../open-store.js';
import { choice } from '../options.js';
import { printJson } from '../print.js';

/** `vesipath hypotheses ENTITY`. */
export const hypothesesCommand = (): Command => {
  const command = new Command('hypotheses')
    .description(
      'rank what may act on an entity, by way of what is recorded between; hypotheses, not findings',
    )
    .argument('<entity>', 'id or name of what they are about, such as a disease')
    .addOption(
      choice('--effect <effect>', 'net effect wanted; only routes with it count', ['INCREASES', 'DECREASES']),
    )
    .option('--known', 'also pairs that an association or a curated mechanism joins already')
    .addHelpText('after', MEANING)
    .addHelpText('after', EXAMPLES)
    .action(async (entity: string, options: HypothesesOptions) => {
      const answer = await withStore(options, (store) => askHypotheses(store, entity, options));
      if (options.json) printJson(answer);
      else printHypotheses(answer);
      if (answer.hypotheses.length === 0) process.exitCode = EXIT.NOTHING;
    });
  for (const option of routeOptions(2)) command.addOption(option);
  return command;
};

const MEANING = `
A candidate scores by its routes: each weighs the product of belief and damped degrees of its steps. p is the share of graphs with the same degrees, rewired
at random, that give it as high a score; q is p adjusted for how many candidates there are (Benjamini and Hochberg).`;

const EXAMPLES = examples([
  [
    'hypotheses tendinopathy --candidates MICRORNA,GENE',
    'which cargo could act on a disease, and by which route',
  ],
  [
    'hypotheses osteoarthritis --effect DECREASES --permutations 2000 --json',
    'what could ease it, for a program',
  ],
  ['hypotheses miR-21-5p --downstream --candidates DISEASE,PROCESS', 'what a microRNA could act on'],
  ["hypotheses tendinopathy --metapath 'PATHWAY > CELL > DISEASE'", 'by way of such routes only'],
]);
