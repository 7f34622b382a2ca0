import { Command, Option } from 'commander';
import { CATEGORY_NAMES } from '../../model/category.js';
import { askEnrichment } from '../discovery/ask-enrichment.js';
import type { EnrichmentOptions } from '../discovery/ask-enrichment.js';
import { printEnrichment } from '../discovery/print-enrichment.js';
import { examples } from '../examples.js';
import { EXIT } from '../exit-codes.js';
import { addStoreOptions, withStore } from '../open-store.js';
import { collect, decimalNumber, jsonOption, namesFrom, wholeNumber } from '../options.js';
import { printJson } from '../print.js';

/** `vesipath enrichment IDS...`. */
export const enrichmentCommand = (): Command =>
  addStoreOptions(new Command('enrichment'))
    .description('show what a set of entities has to do with more often than chance would have it')
    .argument('<ids...>', 'ids or names (several with commas) of genes, microRNAs or other entities')
    .addOption(
      new Option(
        '--category <names>',
        'kinds that may be enriched, with commas (default: PATHWAY,PROCESS,DISEASE)',
      )
        .choices(CATEGORY_NAMES)
        .argParser(namesFrom(CATEGORY_NAMES)),
    )
    .addOption(
      new Option(
        '--background <names>',
        'what the set was drawn from, with commas (default: everything annotated of the kinds in the set)',
      ).argParser(collect),
    )
    .option(
      '--steps <number>',
      '2 also counts what the targets of a member have to do with',
      wholeNumber(1, 2),
      1,
    )
    .option('--min-overlap <number>', 'fewest members that share an entity', wholeNumber(1, 1000), 2)
    .addOption(
      new Option('--min-belief <number>', 'least belief of associations that count, 0 to 1').argParser(
        decimalNumber(0, 1),
      ),
    )
    .option('--limit <number>', 'how many at most', wholeNumber(1, 200), 20)
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples([
        ['enrichment DUSP2 DUSP3 --category PATHWAY', 'which pathways two genes share'],
        ['enrichment miR-21-5p miR-486-5p --steps 2', 'what two microRNAs act on, by way of their targets'],
        [
          'enrichment DUSP2,EphA4,FoxO1 --min-overlap 1 --json',
          'whatever one of them has to do with, for a program',
        ],
      ]),
    )
    .action(async (names: string[], options: EnrichmentOptions) => {
      const answer = await withStore(options, (store) => askEnrichment(store, names, options));
      if (options.json) printJson(answer);
      else printEnrichment(answer);
      if (answer.entities.length === 0) process.exitCode = EXIT.NOTHING;
    });
