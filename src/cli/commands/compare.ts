import { Command, Option } from 'commander';
import { COMPARISON_FAMILIES, COMPARISON_STATUSES } from '../../model/comparison.js';
import { askComparison, type CompareOptions } from '../discovery/ask-comparison.js';
import { printComparison } from '../discovery/print-comparison.js';
import { examples } from '../examples.js';
import { EXIT } from '../exit-codes.js';
import { addStoreOptions, withStore } from '../open-store.js';
import { decimalNumber, jsonOption, namesFrom, wholeNumber } from '../options.js';
import { printJson } from '../print.js';

/** `vesipath compare A B`. */
export const compareCommand = (): Command =>
  addStoreOptions(new Command('compare'))
    .description(
      'show where two vesicles, two treatments or any two entities agree, differ and contradict each other',
    )
    .argument('<a>', 'id or name of the first')
    .argument('<b>', 'id or name of the second')
    .addOption(
      new Option('--family <names>', 'what is compared, with commas')
        .choices(COMPARISON_FAMILIES)
        .argParser(namesFrom(COMPARISON_FAMILIES)),
    )
    .addOption(
      new Option('--status <names>', 'how the two stand to an entity, with commas')
        .choices(COMPARISON_STATUSES)
        .argParser(namesFrom(COMPARISON_STATUSES)),
    )
    .addOption(
      new Option('--min-belief <number>', 'least belief of associations that count, 0 to 1').argParser(
        decimalNumber(0, 1),
      ),
    )
    .option('--limit <number>', 'how many entities at most', wholeNumber(1, 200), 50)
    .addOption(jsonOption())
    .addHelpText('after', ONLY)
    .addHelpText(
      'after',
      examples([
        ["compare 'young iMSC-EV' 'aged iMSC-EV'", 'vesicles of young and of aged cells'],
        ['compare iMSC-EV SMMSC-EV --family ACTING', 'what two vesicles act on'],
        [
          'compare iMSC BMMSC --status OPPOSITE,MIXED,SAME --json',
          'what is recorded of both cells, for a program',
        ],
      ]),
    )
    .action(async (a: string, b: string, options: CompareOptions) => {
      const answer = await withStore(options, (store) => askComparison(store, a, b, options));
      if (options.json) printJson(answer);
      else printComparison(answer);
      if (answer.entities.length + answer.direct.length + answer.findings.length === 0) {
        process.exitCode = EXIT.NOTHING;
      }
    });

const ONLY = `
ONLY_A and ONLY_B say for which of the two something is recorded in this graph, not that the other one lacks it.`;
