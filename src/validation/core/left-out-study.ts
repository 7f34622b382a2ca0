import { projectTables } from '../../store/embedded/project-tables.js';
import type { Projection } from '../../store/projection/projection.js';
import { tablesOf } from '../../store/tables/build/knowledge-builder.js';
import type { Category } from '../../model/category.js';
import type { Curie } from '../../model/curie.js';
import type { Knowledge } from '../../model/knowledge.js';
import type { Mechanism } from '../../model/mechanism.js';

/** Kinds of cargo and of what cargo acts on: what is looked for. */
export const SOUGHT_CATEGORIES = [
  'MICRORNA',
  'RNA',
  'GENE',
  'GENE_FAMILY',
  'COMPLEX',
  'COMPOUND',
] as const satisfies readonly Category[];

/** One thing to find again: through what an end is reached, as a study tells it that is left out. */
export interface CoreQuestion {
  readonly publication: Curie;
  readonly end: Curie;
  readonly sought: Curie;
  /** What else the study has on its way to this end: neither right nor wrong. */
  readonly besides: readonly Curie[];
}

/** Knowledge without one study. */
export interface LeftOutStudy {
  readonly publication: Curie;
  readonly projection: Projection;
  readonly questions: readonly CoreQuestion[];
  /** Mechanisms of the study, and those of them with both ends in associations that others support. */
  readonly mechanisms: number;
  readonly withEnds: number;
}

/** Each publication that tells mechanisms left out in turn. Associations that only it supports are closed; belief in the others rests on the others. */
export function* leftOutStudies(knowledge: Knowledge): Generator<LeftOutStudy> {
  for (const publication of tellingPublications(knowledge)) {
    const projection = projectTables(
      tablesOf({
        ...knowledge,
        evidence: knowledge.evidence.filter((finding) => finding.publication !== publication),
      }),
    );
    const own = knowledge.mechanisms.filter((mechanism) => mechanism.publication === publication);
    const chains = chainsOf(knowledge, own);
    const remaining = chains.filter(({ start, end }) =>
      [start, end].every((id) => projection.graph.degrees[projection.entities.id.rowOf(id)] > 0),
    );
    yield {
      publication,
      projection,
      questions: questionsOf(publication, remaining),
      mechanisms: own.length,
      withEnds: remaining.length,
    };
  }
}

/** How many studies are left out. */
export const tellingPublications = ({ mechanisms }: Knowledge): Curie[] =>
  [...new Set(mechanisms.map(({ publication }) => publication))].sort();

interface Chain {
  readonly start: Curie;
  readonly end: Curie;
  /** Inner entities of the kinds that are sought. */
  readonly inner: readonly Curie[];
}

const chainsOf = ({ associations, entities }: Knowledge, mechanisms: readonly Mechanism[]): Chain[] => {
  const steps = new Map(associations.map((association) => [association.id, association]));
  const categories = new Map(entities.map(({ id, category }) => [id, category]));
  const isSought = (id: Curie): boolean => SOUGHT_CATEGORIES.some((name) => name === categories.get(id));
  return mechanisms.map((mechanism) => {
    const walked = mechanism.steps.flatMap((id) => steps.get(id) ?? []);
    const objects = walked.map(({ object }) => object);
    return {
      start: walked[0].subject,
      end: objects[objects.length - 1],
      inner: objects.slice(0, -1).filter(isSought),
    };
  });
};

/** One a pair of end and inner entity, however many chains of the study have it. */
const questionsOf = (publication: Curie, chains: readonly Chain[]): CoreQuestion[] => {
  const innerOf = new Map<Curie, Set<Curie>>();
  for (const { end, inner } of chains) {
    innerOf.set(end, new Set([...(innerOf.get(end) ?? []), ...inner]));
  }
  return [...innerOf].flatMap(([end, inner]) =>
    [...inner].map((sought) => ({
      publication,
      end,
      sought,
      besides: [...inner].filter((id) => id !== sought),
    })),
  );
};
