import { buildGraph, type EdgeStudies, type MechanismGraph } from '../../graph/mechanism-graph.js';
import type { Association } from '../../model/association.js';
import { beliefWeight } from '../../model/belief.js';
import type { Category } from '../../model/category.js';
import type { Curie } from '../../model/curie.js';
import { signOfStep } from '../../model/effect.js';
import { predicateInfo } from '../../model/predicate.js';
import type { AssociationStanding } from '../mechanism-store.js';

export interface ProjectedEntity {
  readonly id: Curie;
  readonly category: Category;
}

/** An association with what filters ask of it; the findings themselves stay where they are. */
export interface ProjectedAssociation {
  readonly association: Association;
  readonly standing: Pick<AssociationStanding, 'belief' | 'contested' | 'datasets'>;
  /** It shortens what its studies tell in more steps: see docs/paths.md. */
  readonly isShortcut: boolean;
}

/**
 * A store's graph as the engine needs it: topology and what is asked of a step, without names and evidence. Node and edge indices follow the
 * order of ids, so that every store that holds the same knowledge answers in the same order.
 */
export interface Projection {
  readonly graph: MechanismGraph;
  /** By node. */
  readonly entities: readonly ProjectedEntity[];
  /** By edge. */
  readonly associations: readonly ProjectedAssociation[];
  readonly nodeOf: ReadonlyMap<Curie, number>;
}

/**
 * Builds the graph. Closed are associations that report no effect and those that nothing supports: neither is a step of a mechanism.
 * @param entities, associations  in order of id
 * @param studies  publications of the supporting findings of each association, as any numbers
 * @throws RangeError when an association names an entity that is not among them
 */
export const project = (
  entities: readonly ProjectedEntity[],
  associations: readonly ProjectedAssociation[],
  studies: EdgeStudies,
): Projection => {
  const nodeOf = new Map(entities.map(({ id }, node) => [id, node]));
  const nodeIndex = (id: Curie): number => {
    const node = nodeOf.get(id);
    if (node === undefined) throw new RangeError(`an association names ${id}, which is no entity`);
    return node;
  };
  const steps = associations.map(stepColumns);
  const graph = buildGraph({
    nodeCount: entities.length,
    subjects: Uint32Array.from(associations, ({ association }) => nodeIndex(association.subject)),
    objects: Uint32Array.from(associations, ({ association }) => nodeIndex(association.object)),
    signs: Int8Array.from(steps, ({ sign }) => sign),
    mechanistic: Uint8Array.from(steps, ({ mechanistic }) => (mechanistic ? 1 : 0)),
    closed: Uint8Array.from(steps, ({ walkable }) => (walkable ? 0 : 1)),
    weights: Uint32Array.from(steps, ({ weight }) => weight),
    studies,
  });
  return { graph, entities, associations, nodeOf };
};

/** What the engine computes with, for one association; the same in every store. */
export interface StepColumns {
  readonly sign: 1 | -1 | 0;
  /** May be a step in the causal direction. */
  readonly mechanistic: boolean;
  /** May be a step at all. */
  readonly walkable: boolean;
  /** −ln(belief) in millionths; 0 where nothing supports the association. */
  readonly weight: number;
}

export const stepColumns = ({
  association: { predicate, effect },
  standing: { belief },
}: Pick<ProjectedAssociation, 'association' | 'standing'>): StepColumns => {
  const { kind } = predicateInfo(predicate);
  return {
    sign: signOfStep(kind, effect),
    mechanistic: kind !== 'TERMINAL',
    walkable: effect !== 'NONE' && belief > 0,
    weight: belief > 0 ? beliefWeight(belief) : 0,
  };
};

/** The lists of studies of the edges, as columns. @param lists  by edge; sorted and freed of repeats here */
export const studyColumns = (lists: readonly (readonly number[])[]): EdgeStudies => {
  const sorted = lists.map((list) => [...new Set(list)].sort((a, b) => a - b));
  const offsets = new Uint32Array(sorted.length + 1);
  for (const [edge, list] of sorted.entries()) offsets[edge + 1] = offsets[edge] + list.length;
  return { offsets, ids: Uint32Array.from(sorted.flat()) };
};
