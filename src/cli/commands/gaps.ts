import { Command, Option } from 'commander';
import { PREDICATE_NAMES } from '../../model/predicate.js';
import { GAP_KINDS, HUMAN_EVIDENCE } from '../../store/discovery-request.js';
import { askGaps, type GapsOptions } from '../discovery/ask-gaps.js';
import { printGaps } from '../discovery/print-gaps.js';
import { examples } from '../examples.js';
import { EXIT } from '../exit-codes.js';
import { addStoreOptions, withStore } from '../open-store.js';
import { choice, decimalNumber, jsonOption, namesFrom, wholeNumber } from '../options.js';
import { printJson } from '../print.js';

/** `vesipath gaps`. */
export const gapsCommand = (): Command => {
  const command = new Command('gaps')
    .description('show where something that could be expected is not recorded in this graph')
    .addHelpText('after', KINDS)
    .addHelpText('after', EXAMPLES)
    .action(async (options: GapsOptions) => {
      const answer = await withStore(options, (store) => askGaps(store, options));
      if (options.json) printJson(answer);
      else printGaps(answer);
      if (answer.gaps.length === 0) process.exitCode = EXIT.NOTHING;
    });
  for (const option of gapOptions()) command.addOption(option);
  return addStoreOptions(command);
};

const gapOptions = (): Option[] => [
  choice('--kind <kind>', 'what is missing', GAP_KINDS).default('UNCONNECTED'),
  new Option('--one <names>', 'one end: id or name (several with commas), or a category such as VESICLE'),
  new Option('--other <names>', 'the other end, in whichever direction, written likewise'),
  new Option('--predicate <names>', 'predicates that count, with commas').argParser(
    namesFrom(PREDICATE_NAMES),
  ),
  new Option(
    '--min-belief <number>',
    'least belief of associations that count, 0 to 1 (default: 0.5, and 0 for HEDGED_ONLY)',
  ).argParser(decimalNumber(0, 1)),
  new Option('--min-shared <number>', 'UNCONNECTED: fewest neighbours in common')
    .argParser(wholeNumber(1, 100))
    .default(2),
  new Option('--max-degree <number>', 'UNCONNECTED: a neighbour with more neighbours than that joins nothing')
    .argParser(wholeNumber(2, 1000))
    .default(200),
  choice('--human <which>', 'NO_HUMAN_EVIDENCE: what counts as human evidence', HUMAN_EVIDENCE).default(
    'PEOPLE_OR_CELLS',
  ),
  new Option('--limit <number>', 'how many at most').argParser(wholeNumber(1, 200)).default(10),
  jsonOption(),
];

const KINDS = `
Kinds: UNCONNECTED, two entities with well-supported neighbours in common and no association between them; NO_HUMAN_EVIDENCE, a well-supported
association that nothing shows in humans; HEDGED_ONLY, an association whose every supporting finding is hedged.
A gap is where nothing is recorded in this graph. That is no claim that nothing is known.`;

const EXAMPLES = examples([
  ['gaps --one CELL --other DISEASE', 'cells and diseases that have much in common'],
  ['gaps --kind NO_HUMAN_EVIDENCE --one iMSC-EV', 'what a vesicle does, and nobody has shown in humans'],
  [
    'gaps --kind HEDGED_ONLY --one iMSC --limit 200 --json',
    'what is only suspected of a cell, for a program',
  ],
]);
