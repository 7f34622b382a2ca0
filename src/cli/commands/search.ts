import { Command, Option } from 'commander';
import { CATEGORY_NAMES, type Category } from '../../model/category.js';
import { EXIT } from '../exit-codes.js';
import { openCurated } from '../open-curated.js';
import { jsonOption, seedsOption, wholeNumber } from '../options.js';
import { printJson, printLine, printTable } from '../print.js';

interface SearchOptions {
  readonly category?: Category[];
  readonly limit: number;
  readonly json?: true;
  readonly seeds?: string;
}

/** `vesipath search TEXT`. */
export const searchCommand = (): Command =>
  new Command('search')
    .description(
      'find entities by words in name, synonym, identifier or description; typing errors are understood',
    )
    .argument('<text...>', 'words, such as: tendon pain')
    .addOption(new Option('--category <category...>', 'kinds of entity').choices(CATEGORY_NAMES))
    .option('--limit <number>', 'how many at most', wholeNumber(1, 200), 10)
    .addOption(seedsOption())
    .addOption(jsonOption())
    .action(async (text: string[], options: SearchOptions) => {
      const store = openCurated(options.seeds);
      const hits = await store.searchEntities(text.join(' '), options.category ?? [], options.limit);
      if (options.json) printJson(hits);
      else if (hits.length === 0) printLine(`Nothing matches "${text.join(' ')}".`);
      else {
        printTable(
          ['id', 'name', 'category', 'matched'],
          hits.map(({ entity, field, kind, text: value }) => [
            entity.id,
            entity.name,
            entity.category,
            `${kind.toLowerCase()} ${field.toLowerCase()}: ${value}`,
          ]),
        );
      }
      if (hits.length === 0) process.exitCode = EXIT.NOTHING;
    });
