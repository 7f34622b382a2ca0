import { MAPPINGS, type Entity } from '../../../src/model/entity.js';
import {
  AGENT_TYPES,
  KNOWLEDGE_LEVELS,
  TRIAL_PHASES,
  evidenceId,
  type Evidence,
} from '../../../src/model/evidence.js';
import type { Knowledge } from '../../../src/model/knowledge.js';
import type { Property } from '../../../src/model/property.js';
import type { Publication } from '../../../src/model/publication.js';
import { QUANTITY_BOUNDS, type Quantity } from '../../../src/model/quantity.js';
import type { SeededRandom } from '../../graph/seeded-random.js';
import { randomKnowledge } from '../random-knowledge.js';

/** Among them what is easily lost: nothing, a mark at the beginning, quotes, lines, letters of four bytes, NUL. */
const TEXTS = ['', 'plain', '\uFEFFmark', '"quoted" \\ and | \n lines', 'β-catenin \u{1F600}', 'a\0b'];

/** As randomKnowledge, with every field of every record now and then, in order of id. */
export const richKnowledge = (random: SeededRandom): Knowledge => {
  const knowledge = randomKnowledge(random);
  const { datasets, entities, publications, associations, evidence, mechanisms } = knowledge;
  return {
    datasets,
    entities: inOrder(entities.map((entity) => richEntity(random, entity))),
    publications: inOrder(publications.map((publication) => richPublication(random, publication))),
    associations: inOrder(associations),
    evidence: inOrder(evidence.map((finding) => richFinding(random, finding, entities))),
    mechanisms: inOrder(
      mechanisms.map((mechanism) => ({
        ...mechanism,
        hedged: random.chance(0.5),
        statement: random.pick(TEXTS),
        locator: maybe(random, mechanism.locator),
      })),
    ),
  };
};

export const inOrder = <Item extends { readonly id: string }>(items: readonly Item[]): Item[] =>
  [...items].sort((a, b) => (a.id < b.id ? -1 : 1));

const maybe = <Value>(random: SeededRandom, value: Value): Value | null =>
  random.chance(0.5) ? value : null;

const texts = (random: SeededRandom): string[] =>
  Array.from({ length: random.integer(4) }, () => random.pick(TEXTS));

const properties = (random: SeededRandom): Property[] =>
  Array.from({ length: random.pick([0, 0, 1, 3]) }, () => ({
    name: random.pick(TEXTS),
    value: random.pick(TEXTS),
  }));

const quantity = (random: SeededRandom): Quantity | null =>
  maybe(random, {
    value: random.pick([0, 5, 86.7, 1e-9, -3]),
    max: maybe(random, 1e12),
    unit: random.pick(['ng/mL', '%', '']),
    bound: random.pick([null, ...QUANTITY_BOUNDS]),
  });

const richEntity = (random: SeededRandom, entity: Entity): Entity => ({
  ...entity,
  name: random.pick([entity.name, ...TEXTS]),
  synonyms: texts(random),
  xrefs: Array.from({ length: random.integer(4) }, (_, at) => ({
    id: `X:${at}`,
    mapping: random.pick(MAPPINGS),
  })),
  description: maybe(random, random.pick(TEXTS)),
  taxon: random.pick([null, 'NCBITaxon:9606', 'NCBITaxon:10116']),
  properties: properties(random),
});

const richPublication = (random: SeededRandom, { id, year }: Publication): Publication => ({
  id,
  citation: random.pick(TEXTS),
  year,
  title: maybe(random, random.pick(TEXTS)),
  journal: maybe(random, random.pick(TEXTS)),
  doi: maybe(random, '10.1000/x'),
  pmid: maybe(random, '1'),
  pmcid: maybe(random, 'PMC1'),
});

const richFinding = (
  random: SeededRandom,
  finding: Evidence,
  entities: readonly { readonly id: string }[],
): Evidence => {
  const entity = (): string | null => maybe(random, random.pick(entities).id);
  const rich = {
    ...finding,
    citedTogether: random.pick([[], ['PMID:2'], ['PMID:3', 'PMID:4']]),
    diseaseModel: entity(),
    recipientCell: entity(),
    dose: quantity(random),
    route: maybe(random, random.pick(TEXTS)),
    duration: quantity(random),
    comparator: entity(),
    outcome: maybe(random, random.pick(TEXTS)),
    result: quantity(random),
    timepoint: quantity(random),
    sampleSize: random.pick([null, 0, 12]),
    phase: random.pick([null, ...TRIAL_PHASES]),
    statement: `${random.pick(TEXTS)} ${finding.statement}`,
    locator: maybe(random, { document: 'text', section: '3.2', fingerprint: 'f'.repeat(64) }),
    knowledgeLevel: random.pick(KNOWLEDGE_LEVELS),
    agentType: random.pick(AGENT_TYPES),
    note: maybe(random, random.pick(TEXTS)),
    properties: properties(random),
  };
  return { ...rich, id: evidenceId(rich) };
};
