import type { Association } from '../../src/model/association.js';
import type { Category } from '../../src/model/category.js';
import type { Evidence } from '../../src/model/evidence.js';
import type { Knowledge } from '../../src/model/knowledge.js';
import type { Mechanism } from '../../src/model/mechanism.js';
import type { Predicate } from '../../src/model/predicate.js';
import type { SeededRandom } from '../graph/seeded-random.js';
import {
  associationOf,
  entityOf,
  findingOf,
  knowledgeOf,
  mechanismOf,
  publicationOf,
} from './knowledge-of.js';

export const RANDOM_CATEGORIES: readonly Category[] = ['CELL', 'GENE', 'DISEASE'];
export const RANDOM_PREDICATES: readonly Predicate[] = [
  'AFFECTS',
  'AFFECTS',
  'WORSENS',
  'PREVENTS',
  'CONTAINS',
  'LOCATED_IN',
];
export const RANDOM_PUBLICATIONS = ['PMID:1', 'PMID:2', 'PMID:3', 'PMID:4'];
export const RANDOM_SPECIES = ['NCBITaxon:9606', 'NCBITaxon:10116'];

const EFFECTS = ['INCREASES', 'INCREASES', 'DECREASES', 'DECREASES', 'UNKNOWN', 'NONE'] as const;

/** Knowledge with cycles, self loops, parallel and contradicting associations, all kinds of support, and mechanisms that make shortcuts. */
export const randomKnowledge = (random: SeededRandom): Knowledge => {
  const entities = Array.from({ length: 3 + random.integer(6) }, (_, at) =>
    entityOf(`VP:e${random.integer(90) + 10}-${at}`, random.pick(RANDOM_CATEGORIES), `entity ${at}`),
  );
  const drawn = Array.from({ length: Math.round(entities.length * random.pick([2, 2.5, 3])) }, () =>
    randomAssociation(random, entities),
  );
  const associations = [...new Map(drawn.map((association) => [association.id, association])).values()];
  const findings = associations.flatMap(({ id }) => randomEvidence(random, id));
  const mechanisms = Array.from({ length: random.integer(5) }, () =>
    randomMechanism(random, associations),
  ).flat();
  return knowledgeOf({
    entities,
    publications: RANDOM_PUBLICATIONS.map((id, at) =>
      publicationOf(id, `Author ${at}`, at === 0 ? null : 2018 + at),
    ),
    associations,
    evidence: [...new Map(findings.map((finding) => [finding.id, finding])).values()],
    mechanisms: [...new Map(mechanisms.map((mechanism) => [mechanism.id, mechanism])).values()],
  });
};

const randomAssociation = (
  random: SeededRandom,
  entities: readonly { readonly id: string }[],
): Association => {
  const predicate = random.pick(RANDOM_PREDICATES);
  return associationOf(random.pick(entities).id, predicate, random.pick(entities).id, {
    ...(predicate === 'AFFECTS' && {
      effect: random.pick(EFFECTS),
    }),
    aspect: random.pick([null, null, 'ACTIVITY'] as const),
  });
};

const randomEvidence = (random: SeededRandom, association: string): Evidence[] =>
  Array.from({ length: random.pick([0, 1, 1, 1, 2, 2, 3]) }, (_, at) =>
    findingOf(association, random.pick([null, ...RANDOM_PUBLICATIONS]), {
      statement: `Finding ${at}.`,
      dataset: random.pick(['curated', 'import']),
      supports: random.pick([
        'SUPPORTS',
        'SUPPORTS',
        'SUPPORTS',
        'SUPPORTS',
        'REFUTES',
        'NO_EFFECT',
      ] as const),
      system: random.pick(['IN_VIVO', 'IN_VITRO', 'NOT_STATED'] as const),
      directness: random.pick(['DIRECT', 'INDIRECT'] as const),
      role: random.pick(['PRIMARY_RESULT', 'BACKGROUND'] as const),
      hedged: random.chance(0.3),
      species: random.subset(2, random.integer(3)).map((at) => RANDOM_SPECIES[at]),
    }),
  );

/** A chain of two to four associations, each beginning where the one before ends; none when the walk finds no way on. */
const randomMechanism = (random: SeededRandom, associations: readonly Association[]): Mechanism[] => {
  const steps = [random.pick(associations)];
  for (let length = 2 + random.integer(3); steps.length < length;) {
    const last = steps[steps.length - 1];
    const next = associations.filter(({ subject }) => subject === last.object);
    if (next.length === 0) break;
    steps.push(random.pick(next));
  }
  return steps.length < 2 ? [] : [mechanismOf('Chain', random.pick(RANDOM_PUBLICATIONS), steps)];
};
