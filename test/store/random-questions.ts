import type { Knowledge } from '../../src/model/knowledge.js';
import type { MechanismStore } from '../../src/store/mechanism-store.js';
import type { PageRequest } from '../../src/store/page.js';
import type { AssociationFilter } from '../../src/store/path-request.js';
import type { SeededRandom } from '../graph/seeded-random.js';
import { RANDOM_CATEGORIES } from './random-knowledge.js';
import { randomFilter } from './random-path-request.js';

/** A call of a store with arguments of its own. */
export interface Question {
  /** The call and its arguments. */
  readonly title: string;
  readonly ask: (store: MechanismStore) => Promise<unknown>;
}

/** Texts that are no ids, and may do harm where they are put into a statement. */
const ODD = ['', '~', '__proto__', "' OR 1=1 //", '\ud800', '\u0000', '\u{1f9ec}', 'x'.repeat(20_000)];
const SIDES = ['SUBJECT', 'OBJECT', 'EITHER'] as const;

/** Questions of every kind but paths and search, with ids known and unknown, repeated and odd. */
export const randomQuestions = (
  random: SeededRandom,
  { entities, associations, evidence, publications, mechanisms }: Knowledge,
  count: number,
): Question[] => {
  const oneOf = (ids: readonly string[]): string =>
    random.pick(random.chance(0.03) ? [...ODD, 'VP:no'] : ids);
  const idsOf =
    (records: readonly { readonly id: string }[]) =>
    (atLeast = 0): string[] =>
      Array.from({ length: records.length === 0 ? 0 : atLeast + random.integer(4) }, () =>
        oneOf(records.map(({ id }) => id)),
      );
  const ids = {
    entities: idsOf(entities),
    associations: idsOf(associations),
    evidence: idsOf(evidence),
    publications: idsOf(publications),
    mechanisms: idsOf(mechanisms),
  };
  const everyId = [entities, associations, publications, mechanisms].flat().map(({ id }) => id);
  const page = (): PageRequest => ({
    first: random.pick([0, 1, 2, 5, 1000]),
    after: random.chance(0.5) ? null : random.pick([...ODD, ...everyId]),
  });
  const filter = (): AssociationFilter | null => (random.chance(0.3) ? null : randomFilter(random, 0.3));
  const rarely = (list: () => string[]): string[] => (random.chance(0.4) ? list() : []);
  const categories = () => RANDOM_CATEGORIES.filter(() => random.chance(0.4));

  const kinds: readonly (() => Question)[] = [
    () => question('entitiesByIds', ids.entities()),
    () => question('associationsByIds', ids.associations()),
    () => question('evidenceByIds', ids.evidence()),
    () => question('publicationsByIds', ids.publications()),
    () => question('mechanismsByIds', ids.mechanisms()),
    () => question('listEntities', { ids: rarely(ids.entities), categories: categories() }, page()),
    () => question('countEntities', { ids: rarely(ids.entities), categories: categories() }),
    () => question('listAssociations', queryOf(), page()),
    () => question('listAssociations', queryOf(), page()),
    () => question('countAssociations', queryOf()),
    () => question('associationsOfEntities', ids.entities(), random.pick(SIDES), filter(), page()),
    () => question('countAssociationsOfEntities', ids.entities(), random.pick(SIDES), filter()),
    () => question('associationsOfPublications', ids.publications(), page()),
    () => question('countAssociationsOfPublications', ids.publications()),
    () => question('associationsBetween', pairs()),
    () => question('standingOfAssociations', ids.associations()),
    () => question('evidenceOfAssociations', ids.associations()),
    () => question('listPublications', page()),
    () => question('countPublications'),
    () => question('listMechanisms', mechanismFilter(), page()),
    () => question('countMechanisms', mechanismFilter()),
    () => question('mechanismsOfEntities', ids.entities(), page()),
    () => question('countMechanismsOfEntities', ids.entities()),
    () => question('listConflicts', rarely(ids.entities), page()),
    () => question('countConflicts', rarely(ids.entities)),
    () => question('metagraph'),
    () => question('release'),
  ];
  const queryOf = () => ({
    subjects: rarely(ids.entities),
    objects: rarely(ids.entities),
    filter: filter(),
  });
  const mechanismFilter = () => ({
    entities: rarely(ids.entities),
    from: rarely(ids.entities),
    to: rarely(ids.entities),
    publications: rarely(ids.publications),
  });
  const pairs = () => ids.entities(1).map((subject) => ({ subject, object: oneOf(ids.entities(1)) }));
  return Array.from({ length: count }, () => random.pick(kinds)());
};

const question = <Call extends keyof MechanismStore>(
  call: Call,
  ...asked: Parameters<MechanismStore[Call]>
): Question => ({
  title: `${call} ${JSON.stringify(asked).slice(0, 1_000)}`,
  ask: async (store): Promise<unknown> => {
    const answer: unknown = await Reflect.apply(store[call], store, asked);
    return answer;
  },
});
