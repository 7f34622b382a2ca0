import { expect } from '@jest/globals';
import type { Knowledge } from '../../../src/model/knowledge.js';
import type { Curie } from '../../../src/model/curie.js';
import { associationOf, findingOf, knowledgeOf } from '../knowledge-of.js';
import { A, E, P, SMALL } from '../small-knowledge.js';
import { ALL, expectList, idsOf } from '../walk-pages.js';
import type { StoreSuite } from '../describe-mechanism-store.js';

/** Five claims on one pair (worse, better, prevented, without effect, unknown) and one on the other aspect. */
const claims = [
  associationOf(E.ev, 'WORSENS', E.tendinopathy),
  associationOf(E.ev, 'AMELIORATES', E.tendinopathy),
  associationOf(E.ev, 'PREVENTS', E.tendinopathy),
  associationOf(E.ev, 'AFFECTS', E.tendinopathy, { effect: 'NONE' }),
  associationOf(E.ev, 'AFFECTS', E.tendinopathy, { effect: 'UNKNOWN' }),
  associationOf(E.ev, 'WORSENS', E.tendinopathy, { aspect: 'PAIN' }),
];
const MANY_CLAIMS: Knowledge = knowledgeOf({
  ...SMALL,
  associations: claims,
  evidence: claims.map(({ id }) => findingOf(id, P.abe)),
  mechanisms: [],
});

export const describeConflicts = ({ it, open }: StoreSuite): void => {
  it('listConflicts gives the pair of opposite effects and what disagrees with itself, named after the first', async () => {
    const { items } = await (await open(SMALL)).listConflicts([], ALL);
    const pair = idsOf([A.lessTh17, A.moreTh17]);
    const expected = [
      { id: pair[0], subject: E.ev, object: E.th17, associations: pair },
      { id: A.inflames.id, subject: E.ifng, object: E.inflammation, associations: [A.inflames.id] },
    ];
    expect(items).toEqual(expected.sort((a, b) => (a.id < b.id ? -1 : 1)));
  });

  it('listConflicts takes those of an entity at either end', async () => {
    const store = await open(SMALL);
    const [pair] = idsOf([A.lessTh17, A.moreTh17]);
    const expectOf = async (entities: readonly Curie[], ids: readonly string[]): Promise<void> => {
      const count = await store.countConflicts(entities);
      await expectList((page) => store.listConflicts(entities, page), count, ids);
    };
    await expectOf([], [pair, A.inflames.id]);
    await expectOf([E.ev], [pair]);
    await expectOf([E.th17, E.ifng], [pair, A.inflames.id]);
    await expectOf([E.tendon], []);
    await expect(expectOf([E.tendon, 'HGNC:1'], [])).rejects.toMatchObject({ code: 'UNKNOWN_ID' });
  });

  it('listConflicts makes worse, better, prevented and no effect on one pair a single conflict', async () => {
    const store = await open(MANY_CLAIMS);
    const { items } = await store.listConflicts([], ALL);
    expect(items.map(({ associations }) => associations)).toEqual([idsOf(claims.slice(0, 4))]);
    const [better] = await store.standingOfAssociations([claims[1].id]);
    expect(better.twins).toEqual(idsOf([claims[0], claims[3]])); // prevention agrees with it, unknown says nothing
  });
};
