import { expect } from '@jest/globals';
import type { Knowledge } from '../../../src/model/knowledge.js';
import { knowledgeOf, publicationOf } from '../knowledge-of.js';
import { A, SMALL } from '../small-knowledge.js';
import type { StoreSuite } from '../describe-mechanism-store.js';

/** The same knowledge with every list the other way round. */
const BACKWARDS: Knowledge = {
  datasets: SMALL.datasets.toReversed(),
  entities: SMALL.entities.toReversed(),
  publications: SMALL.publications.toReversed(),
  associations: SMALL.associations.toReversed(),
  evidence: SMALL.evidence.toReversed(),
  mechanisms: SMALL.mechanisms.toReversed(),
};

const EMPTY = knowledgeOf({ entities: [], publications: [], associations: [], evidence: [], mechanisms: [] });

export const describeRelease = ({ it, open }: StoreSuite): void => {
  const releaseIdOf = async (knowledge: Knowledge): Promise<string> =>
    (await (await open(knowledge)).release()).id;

  it('names the datasets in order of id, and an id of 16 hexadecimal digits', async () => {
    const { id, datasets } = await (await open(SMALL)).release();
    expect(id).toMatch(/^VPR:[0-9a-f]{16}$/);
    expect(datasets).toEqual(SMALL.datasets);
    expect(datasets.map((dataset) => dataset.id)).toEqual(['curated', 'import']);
  });

  it('is the same when every list comes backwards, the checksum computed anew', async () => {
    expect(await releaseIdOf(BACKWARDS)).toBe(await releaseIdOf(SMALL));
    expect(await releaseIdOf(knowledgeOf(BACKWARDS))).toBe(await releaseIdOf(SMALL));
  });

  it('differs when one record of any kind changes, goes or comes, or a dataset has another version', async () => {
    const { entities, evidence, mechanisms, publications, associations, datasets } = SMALL;
    const withoutPlace = {
      ...SMALL,
      associations: associations.filter(({ id }) => id !== A.place.id),
      evidence: evidence.filter(({ association }) => association !== A.place.id),
    };
    const changed = [
      knowledgeOf({ ...SMALL, entities: [{ ...entities[0], description: 'New.' }, ...entities.slice(1)] }),
      knowledgeOf({ ...SMALL, evidence: [{ ...evidence[0], note: 'Doubtful.' }, ...evidence.slice(1)] }),
      knowledgeOf({ ...SMALL, mechanisms: [{ ...mechanisms[0], hedged: true }, ...mechanisms.slice(1)] }),
      knowledgeOf({ ...SMALL, publications: [...publications, publicationOf('VP:new', 'New 2024', 2024)] }),
      knowledgeOf(withoutPlace),
      { ...SMALL, datasets: [{ ...datasets[0], version: '2' }, ...datasets.slice(1)] },
      { ...SMALL, datasets: datasets.slice(0, 1) },
    ];
    const ids = [await releaseIdOf(SMALL)];
    for (const knowledge of changed) ids.push(await releaseIdOf(knowledge));
    expect(new Set(ids).size).toBe(8);
  });

  it('answers the same lists whatever order the knowledge came in', async () => {
    const [store, reversed] = [await open(SMALL), await open(BACKWARDS)];
    const page = { first: 7, after: null };
    const query = { subjects: [], objects: [], filter: null };
    expect(await reversed.listAssociations(query, page)).toEqual(await store.listAssociations(query, page));
    expect(await reversed.listConflicts([], page)).toEqual(await store.listConflicts([], page));
    expect(await reversed.metagraph()).toEqual(await store.metagraph());
    expect(await reversed.resolveTexts(['SS', 'imsc'])).toEqual(await store.resolveTexts(['SS', 'imsc']));
  });

  it('an empty store answers everything with nothing', async () => {
    const store = await open(EMPTY);
    expect(
      await store.listAssociations({ subjects: [], objects: [], filter: null }, { first: 5, after: null }),
    ).toEqual({
      items: [],
      hasNext: false,
    });
    expect(await store.countPublications()).toBe(0);
    expect(await store.searchEntities('vesicle', [], 5)).toEqual([]);
    expect(await store.resolveTexts(['vesicle'])).toEqual([
      { input: 'vesicle', status: 'UNMATCHED', entities: [] },
    ]);
    expect((await store.metagraph()).edges).toEqual([]);
  });
};
