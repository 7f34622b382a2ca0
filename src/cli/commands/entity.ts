import { Command } from 'commander';
import { z } from 'zod';
import { ask } from '../ask.js';
import { examples } from '../examples.js';
import { addStoreOptions, withStore, type StoreOptions } from '../open-store.js';
import { jsonOption, wholeNumber } from '../options.js';
import { printJson, printLine, printTable } from '../print.js';
import { resolveName } from '../resolve-names.js';

const ENTITY = /* GraphQL */ `
  query Entity($id: ID!, $first: Int!) {
    entity(id: $id) {
      id
      name
      category
      biolinkCategory
      synonyms
      xrefs {
        id
        mapping
      }
      description
      taxon
      associations(first: $first) {
        totalCount
        edges {
          node {
            id
            sentence
            belief
            contested
          }
        }
      }
      mechanisms(first: $first) {
        totalCount
        edges {
          node {
            id
            name
            publication {
              citation
            }
          }
        }
      }
    }
  }
`;

const page = <Node extends z.ZodType>(node: Node) =>
  z.object({ totalCount: z.number(), edges: z.array(z.object({ node })) });
const Answer = z.object({
  entity: z.object({
    id: z.string(),
    name: z.string(),
    category: z.string(),
    biolinkCategory: z.string(),
    synonyms: z.array(z.string()),
    xrefs: z.array(z.object({ id: z.string(), mapping: z.string() })),
    description: z.string().nullable(),
    taxon: z.string().nullable(),
    associations: page(
      z.object({ id: z.string(), sentence: z.string(), belief: z.number(), contested: z.boolean() }),
    ),
    mechanisms: page(
      z.object({ id: z.string(), name: z.string(), publication: z.object({ citation: z.string() }) }),
    ),
  }),
});

interface EntityOptions extends StoreOptions {
  readonly limit: number;
  readonly json?: true;
}

/** `vesipath entity ID`. */
export const entityCommand = (): Command =>
  addStoreOptions(new Command('entity'))
    .description('show an entity with its associations and mechanisms')
    .argument('<id>', 'id, name, synonym or xref, such as VP:imsc-ev or iMSC-EV')
    .option('--limit <number>', 'how many associations and mechanisms at most', wholeNumber(0, 200), 20)
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples([
        ['entity iMSC-EV', 'by name'],
        ['entity NCBIGene:1844', 'by an identifier of another database'],
        ['entity MONDO:0100010 --limit 200 --json', 'all that is known, for a program'],
      ]),
    )
    .action(async (name: string, options: EntityOptions) => {
      const answer = await withStore(options, async (store) =>
        ask(store, ENTITY, { id: await resolveName(store, name), first: options.limit }),
      );
      const { entity } = Answer.parse(answer);
      if (options.json) printJson(entity);
      else printEntity(entity);
    });

const printEntity = (entity: z.infer<typeof Answer>['entity']): void => {
  printLine(`${entity.name} (${entity.id}), ${entity.category}, ${entity.biolinkCategory}`);
  if (entity.description !== null) printLine(entity.description);
  if (entity.synonyms.length > 0) printLine(`Also: ${entity.synonyms.join('; ')}`);
  const xrefs = entity.xrefs.map(({ id, mapping }) =>
    mapping === 'EXACT' ? id : `${id} (${mapping.toLowerCase()})`,
  );
  if (xrefs.length > 0) printLine(`Xrefs: ${xrefs.join('; ')}`);
  const { associations, mechanisms } = entity;
  printLine(`\nAssociations (${associations.edges.length} of ${associations.totalCount})`);
  printTable(
    ['id', 'belief', 'association'],
    associations.edges.map(({ node }) => [
      node.id,
      node.belief.toFixed(2),
      `${node.sentence}${node.contested ? ' (contested)' : ''}`,
    ]),
  );
  printLine(`\nMechanisms (${mechanisms.edges.length} of ${mechanisms.totalCount})`);
  printTable(
    ['id', 'study', 'mechanism'],
    mechanisms.edges.map(({ node }) => [node.id, node.publication.citation, node.name]),
  );
};
