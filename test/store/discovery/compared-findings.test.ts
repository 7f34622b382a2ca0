import { describe, expect, it } from '@jest/globals';
import { openEmbeddedStore } from '../../../src/store/embedded/open-embedded-store.js';
import { associationOf, entityOf, findingOf, knowledgeOf, publicationOf } from '../knowledge-of.js';

const [A, B, STUDY] = ['VP:a', 'VP:b', 'PMID:1'];

/** Two vesicles, of which the first acts on so many genes; the finding about the first gene was made in comparison with the second. */
const actingOn = (count: number) => {
  const genes = Array.from({ length: count }, (_, at) => entityOf(`HGNC:${at}`, 'GENE', `gene ${at}`));
  const acting = genes.map(({ id }) => associationOf(A, 'AFFECTS', id, { effect: 'INCREASES' }));
  const versus = findingOf(acting[0].id, STUDY, { system: 'HUMAN_CLINICAL', comparator: B });
  const knowledge = knowledgeOf({
    entities: [entityOf(A, 'VESICLE', 'a'), entityOf(B, 'VESICLE', 'b'), ...genes],
    publications: [publicationOf(STUDY, 'Abe et al. 2020', 2020)],
    associations: acting,
    evidence: [versus, ...acting.slice(1).map(({ id }) => findingOf(id, STUDY, { system: 'IN_VITRO' }))],
    mechanisms: [],
  });
  return { knowledge, versus: versus.id };
};

describe('compare', () => {
  it.each([
    [1000, true],
    [1001, false],
  ])(
    'of an entity with %d associations looks through all of them: %s; the best believed first',
    async (count, all) => {
      const { knowledge, versus } = actingOn(count);
      const store = openEmbeddedStore(knowledge);
      const { findings, findingsComplete, rows } = await store.compare({
        a: A,
        b: B,
        families: [],
        statuses: [],
        associations: null,
      });
      expect([findings, findingsComplete, rows.length]).toEqual([[versus], all, count]);
      await store.close();
    },
  );
});
