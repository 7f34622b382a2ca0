import DataLoader from 'dataloader';
import type { Curie } from '../model/curie.js';
import type { Ahead, EntityPair, MechanismStore, Side } from '../store/mechanism-store.js';
import type { PageRequest } from '../store/page.js';
import type { AssociationFilter } from '../store/path-request.js';

const MAX_BATCH = 500;

/** What is asked of one entity's associations. */
export interface EntityAssociationsKey {
  readonly id: Curie;
  readonly side: Side;
  readonly filter: AssociationFilter | null;
}

export interface AheadKey {
  readonly ahead: Ahead;
}

export interface PageKey {
  readonly id: Curie;
  readonly page: PageRequest;
}

/** Loaders of one request: all that one level of a query asks becomes one call to the store. */
export const createLoaders = (store: MechanismStore) => ({
  entity: byId('entity', (ids) => store.entitiesByIds(ids)),
  association: byId('association', (ids) => store.associationsByIds(ids)),
  evidence: byId('evidence', (ids) => store.evidenceByIds(ids)),
  publication: byId('publication', (ids) => store.publicationsByIds(ids)),
  mechanism: byId('mechanism', (ids) => store.mechanismsByIds(ids)),
  standing: byId('standing', (ids) => store.standingOfAssociations(ids)),
  evidenceOfAssociation: byId('evidenceOfAssociation', (ids) => store.evidenceOfAssociations(ids)),
  associationsBetween: new DataLoader((pairs: readonly EntityPair[]) => store.associationsBetween(pairs), {
    name: 'associationsBetween',
    maxBatchSize: MAX_BATCH,
    cacheKeyFn: JSON.stringify,
  }),
  associationsOfEntity: bySameArguments(
    'associationsOfEntity',
    ({ side, filter, page, ahead }: EntityAssociationsKey & PageKey & AheadKey) => ({
      side,
      filter,
      page,
      ahead,
    }),
    (ids, { side, filter, page, ahead }) => store.associationsOfEntities(ids, side, filter, page, ahead),
    ({ id, side, filter, page }) => JSON.stringify([id, side, filter, page]), // what comes along is no other answer
  ),
  associationCountOfEntity: bySameArguments(
    'associationCountOfEntity',
    ({ side, filter }: EntityAssociationsKey) => ({ side, filter }),
    (ids, { side, filter }) => store.countAssociationsOfEntities(ids, side, filter),
  ),
  mechanismsOfEntity: bySameArguments(
    'mechanismsOfEntity',
    ({ page }: PageKey) => page,
    (ids, page) => store.mechanismsOfEntities(ids, page),
  ),
  mechanismCountOfEntity: byId('mechanismCountOfEntity', (ids) => store.countMechanismsOfEntities(ids)),
  associationsOfPublication: bySameArguments(
    'associationsOfPublication',
    ({ page }: PageKey) => page,
    (ids, page) => store.associationsOfPublications(ids, page),
  ),
  associationCountOfPublication: byId('associationCountOfPublication', (ids) =>
    store.countAssociationsOfPublications(ids),
  ),
});

export type Loaders = ReturnType<typeof createLoaders>;

const byId = <Item>(
  name: string,
  load: (ids: readonly string[]) => Promise<Item[]>,
): DataLoader<string, Item> => new DataLoader(load, { name, maxBatchSize: MAX_BATCH });

/** Keys that differ only in their id share one call. */
const bySameArguments = <Key extends { readonly id: string }, Arguments, Item>(
  name: string,
  argumentsOf: (key: Key) => Arguments,
  load: (ids: readonly string[], given: Arguments) => Promise<Item[]>,
  cacheKeyFn: (key: Key) => string = JSON.stringify,
): DataLoader<Key, Item, string> =>
  new DataLoader<Key, Item, string>(
    async (keys) => {
      const answers: Item[] = [];
      const groups = new Map<string, { given: Arguments; places: number[] }>();
      for (const [place, key] of keys.entries()) {
        const given = argumentsOf(key);
        const group = groups.get(JSON.stringify(given)) ?? { given, places: [] };
        group.places.push(place);
        groups.set(JSON.stringify(given), group);
      }
      await Promise.all(
        [...groups.values()].map(async ({ given, places }) => {
          const items = await load(
            places.map((place) => keys[place].id),
            given,
          );
          for (const [at, place] of places.entries()) answers[place] = items[at];
        }),
      );
      return answers;
    },
    { name, maxBatchSize: MAX_BATCH, cacheKeyFn },
  );
