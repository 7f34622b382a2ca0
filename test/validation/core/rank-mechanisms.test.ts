import { describe, expect, it } from '@jest/globals';
import { rankMechanisms } from '../../../src/validation/core/rank-mechanisms.js';
import {
  associationOf,
  entityOf,
  findingOf,
  knowledgeOf,
  mechanismOf,
  publicationOf,
} from '../../store/knowledge-of.js';

const [EV, MIR, HUB, PAIN] = ['VP:ev', 'VP:mir', 'VP:hub', 'VP:pain'];
const OTHERS = ['VP:a', 'VP:b', 'VP:c', 'VP:d'];
const [ONE, TWO, THREE] = ['PMID:1', 'PMID:2', 'PMID:3'];

const told = [associationOf(EV, 'DELIVERS', MIR), associationOf(MIR, 'AMELIORATES', PAIN)];
const overHub = [
  associationOf(EV, 'AFFECTS', HUB, { effect: 'INCREASES' }),
  associationOf(HUB, 'AMELIORATES', PAIN),
];
const ofHub = OTHERS.map((other) => associationOf(HUB, 'AFFECTS', other, { effect: 'INCREASES' }));

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): Item[] =>
  [...items].sort((a, b) => (a.id < b.id ? -1 : 1));

/** One study tells the chain over miR; two others support both steps over a hub, which are believed more. */
const knowledge = knowledgeOf({
  entities: byId([
    entityOf(EV, 'VESICLE', 'EV'),
    entityOf(MIR, 'MICRORNA', 'miR'),
    entityOf(HUB, 'GENE', 'hub'),
    entityOf(PAIN, 'DISEASE', 'pain'),
    ...OTHERS.map((id) => entityOf(id, 'GENE', id)),
  ]),
  publications: [ONE, TWO, THREE].map((id) => publicationOf(id, id, 2020)),
  associations: byId([...told, ...overHub, ...ofHub]),
  evidence: byId([
    ...told.map(({ id }) => findingOf(id, ONE)),
    ...[...overHub, ...ofHub].flatMap(({ id }) => [findingOf(id, TWO), findingOf(id, THREE)]),
  ]),
  mechanisms: byId([mechanismOf('by miR', ONE, told)]),
});

describe('rankMechanisms', () => {
  it('finds a told chain second to a better believed one over a hub, until hubs cost enough', () => {
    const { pairs, contested, rows } = rankMechanisms(knowledge, { resamples: 0, seed: 1 });
    expect([pairs, contested]).toEqual([1, 1]);
    const mrr = Object.fromEntries(rows.map(({ factor, summary }) => [factor, summary.mrr.value]));
    expect([mrr[0], mrr[1], mrr[2]]).toEqual([0.5, 1, 1]);
    expect(rows[0].factor).toBe(0.1);
    expect(rows.find(({ factor }) => factor === 1)?.gain.value).toBe(0.5);
  });
});
