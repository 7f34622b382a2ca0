import { Command, Option } from 'commander';
import { z } from 'zod';
import { CATEGORY_NAMES, type Category } from '../../model/category.js';
import { VesipathError } from '../../errors.js';
import { ask } from '../ask.js';
import { examples } from '../examples.js';
import { EXIT } from '../exit-codes.js';
import { addStoreOptions, withStore, type StoreOptions } from '../open-store.js';
import { jsonOption, namesFrom, wholeNumber } from '../options.js';
import { printJson, printNote, printTable } from '../print.js';

const SEARCH = /* GraphQL */ `
  query Search($text: String!, $categories: [Category!]!, $first: Int!) {
    search(text: $text, categories: $categories, first: $first) {
      entity {
        id
        name
        category
        synonyms
        description
      }
      score
      field
      kind
      text
    }
  }
`;

const Answer = z.object({
  search: z.array(
    z.object({
      entity: z.looseObject({ id: z.string(), name: z.string(), category: z.string() }),
      score: z.number(),
      field: z.string(),
      kind: z.string(),
      text: z.string(),
    }),
  ),
});

interface SearchOptions extends StoreOptions {
  readonly category?: Category[];
  readonly limit: number;
  readonly json?: true;
}

/** `vesipath search TEXT`. */
export const searchCommand = (): Command =>
  addStoreOptions(new Command('search'))
    .description(
      'find entities by words in name, synonym, identifier or description; typing errors are understood',
    )
    .argument('<text...>', 'words, such as: tendon pain')
    .addOption(
      new Option('--category <names>', 'kinds of entity, with commas')
        .choices(CATEGORY_NAMES)
        .argParser(namesFrom(CATEGORY_NAMES)),
    )
    .option('--limit <number>', 'how many at most', wholeNumber(1, 200), 10)
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples([
        ['search tendon', 'everything about tendons'],
        ['search IFN-gamma --category GENE,CELL', 'genes and cells only'],
        ['search NCBIGene:1844 --json', 'by an identifier of another database, for a program'],
      ]),
    )
    .action(search);

const search = async (words: string[], options: SearchOptions): Promise<void> => {
  const text = words.join(' ').trim();
  if (text === '') throw new VesipathError('BAD_ARGUMENT', 'Expected at least one word to search for.');
  const variables = { text, categories: options.category ?? [], first: options.limit };
  const hits = Answer.parse(await withStore(options, (store) => ask(store, SEARCH, variables))).search;
  if (options.json) printJson(hits);
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
  if (hits.length > 0) return;
  if (!options.json) printNote(`Nothing matches "${text}".`);
  process.exitCode = EXIT.NOTHING;
};
