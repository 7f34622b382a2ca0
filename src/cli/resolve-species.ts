import { nearestHint } from '../curation/problems/nearest-name.js';
import { quoted } from '../curation/problems/quoted.js';
import { VesipathError } from '../errors.js';
import type { MechanismStore } from '../store/mechanism-store.js';
import type { Page, PageRequest } from '../store/page.js';
import { listed } from './options.js';

const TAXON = /^(?:NCBITaxon:)?(\d+)$/i;
const PAGE = 200;

/**
 * NCBITaxon CURIEs of species given with commas between, with or without the prefix.
 * @throws VesipathError BAD_ARGUMENT for what is no such id, UNKNOWN_ID for a species that the graph does not hold
 */
export const resolveSpecies = async (store: MechanismStore, texts: readonly string[]): Promise<string[]> => {
  const taxa = texts.flatMap(listed).map(readTaxon);
  if (taxa.length === 0) return [];
  const known = await knownSpecies(store);
  for (const taxon of taxa) {
    if (known.includes(taxon)) continue;
    const hint = nearestHint(taxon, known);
    throw new VesipathError(
      'UNKNOWN_ID',
      `--species: nothing in the graph is of ${taxon}${hint}. Species there are: ${known.join(', ')}.`,
    );
  }
  return taxa;
};

const readTaxon = (text: string): string => {
  const number = TAXON.exec(text)?.at(1);
  if (number !== undefined) return `NCBITaxon:${number}`;
  throw new VesipathError(
    'BAD_ARGUMENT',
    `--species: ${quoted(text)} is no NCBITaxon id, such as NCBITaxon:9606 (human), NCBITaxon:10090 (mouse) or NCBITaxon:10116 (rat).`,
  );
};

/** Species that evidence states or that identifiers belong to, sorted. */
const knownSpecies = async (store: MechanismStore): Promise<string[]> => {
  const entities = await everyPage((page) => store.listEntities({ categories: [], ids: [] }, page));
  const associations = await everyPage((page) =>
    store.listAssociations({ subjects: [], objects: [], filter: null }, page),
  );
  const standings = await store.standingOfAssociations(associations.map(({ id }) => id));
  const stated = standings.flatMap(({ counts }) => counts.map(({ species }) => species));
  const species = [...stated, ...entities.map(({ taxon }) => taxon)];
  return [...new Set(species.filter((taxon) => taxon !== null))].sort();
};

const everyPage = async <Item extends { readonly id: string }>(
  list: (page: PageRequest) => Promise<Page<Item>>,
): Promise<Item[]> => {
  const items: Item[] = [];
  for (;;) {
    const page = await list({ first: PAGE, after: items.at(-1)?.id ?? null });
    items.push(...page.items);
    if (!page.hasNext) return items;
  }
};
