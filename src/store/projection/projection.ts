import {
  buildGraph,
  type EdgeStudies,
  type GraphIndexes,
  type MechanismGraph,
} from '../../graph/mechanism-graph.js';
import type { Association } from '../../model/association.js';
import { beliefWeight } from '../../model/belief.js';
import { EFFECTS, signOfStep, type Sign } from '../../model/effect.js';
import { PREDICATE_NAMES, predicateInfo } from '../../model/predicate.js';
import { NO_CODE } from '../tables/columns.js';
import type { AssociationTable, EntityTable } from '../tables/graph-tables.js';
import { once } from '../once.js';
import { RecentCache } from '../recent-cache.js';
import { metaedgesOf, type Metaedges } from './metaedges.js';

/** What a projection is made of. */
export interface ProjectedTables {
  /** In order of id. */
  readonly entities: Pick<EntityTable, 'id' | 'category'>;
  /** In order of id. */
  readonly associations: AssociationTable;
  /** Publications of the supporting findings of each association, as any numbers. */
  readonly studies: EdgeStudies;
  /** By association: 1 = one of its findings is of one of the datasets. */
  readonly edgesOfDatasets: (ids: readonly string[]) => Uint8Array;
  /** Of the graph, where they were computed before. */
  readonly indexes?: GraphIndexes | undefined;
}

/**
 * A store's graph as the engine needs it: topology and what is asked of a step, without names and evidence. Node and edge indices are the rows of entities
 * and associations in order of id, so that every store that holds the same knowledge answers in the same order.
 */
export interface Projection extends ProjectedTables {
  readonly graph: MechanismGraph;
  /** Bitmaps of filters, in shared memory: search threads read them where they are. */
  readonly bitmaps: RecentCache<Uint8Array>;
  /** Nodes of categories, ascending. */
  readonly nodeLists: RecentCache<readonly number[]>;
  /** Numbered when first asked for. */
  readonly metaedges: () => Metaedges;
}

/** Each as long as the graph has associations. */
const MOST_BITMAPS = 32;
const MOST_LISTS = 8;

/** Builds the graph. Closed are associations that report no effect and those that nothing supports: neither is a step of a mechanism. */
export const project = (tables: ProjectedTables): Projection => {
  const { entities, associations, studies } = tables;
  const { subject, object, predicate, effect, belief } = associations;
  const count = associations.id.length;
  const signs = new Int8Array(count);
  const mechanistic = new Uint8Array(count);
  const closed = new Uint8Array(count);
  const weights = new Uint32Array(count);
  const signOf = PREDICATE_NAMES.map((name) => [
    ...EFFECTS.map((stated) => signOfStep(predicateInfo(name).kind, stated)),
    signOfStep(predicateInfo(name).kind, null),
  ]);
  const isMechanistic = PREDICATE_NAMES.map((name) => (predicateInfo(name).kind === 'TERMINAL' ? 0 : 1));
  const none = EFFECTS.indexOf('NONE');
  const weightOf = new Map<number, number>(); // few beliefs are different
  for (let edge = 0; edge < count; edge++) {
    const [predicateCode, effectCode] = [predicate.codes[edge], effect.codes[edge]];
    signs[edge] = signOf[predicateCode][effectCode === NO_CODE ? EFFECTS.length : effectCode];
    mechanistic[edge] = isMechanistic[predicateCode];
    const value = belief.values[edge];
    closed[edge] = effectCode === none || value <= 0 ? 1 : 0;
    if (value <= 0) continue;
    let weight = weightOf.get(value);
    if (weight === undefined) weightOf.set(value, (weight = beliefWeight(value)));
    weights[edge] = weight;
  }
  const columns = {
    nodeCount: entities.id.length,
    subjects: unsigned(subject.codes),
    objects: unsigned(object.codes),
    signs,
    mechanistic,
    closed,
    weights,
    studies,
  };
  const graph = buildGraph(columns, tables.indexes);
  return {
    ...tables,
    graph,
    bitmaps: new RecentCache(MOST_BITMAPS),
    nodeLists: new RecentCache(MOST_LISTS),
    metaedges: once(() => metaedgesOf(tables)),
  };
};

/** The same numbers, none of which is below 0. */
const unsigned = ({ buffer, byteOffset, length }: Int32Array): Uint32Array =>
  new Uint32Array(buffer, byteOffset, length);

/** What the engine computes with, for one association; the same in every store. */
export interface StepColumns {
  readonly sign: Sign;
  /** May be a step in the causal direction. */
  readonly mechanistic: boolean;
  /** May be a step at all. */
  readonly walkable: boolean;
  /** −ln(belief) in millionths; 0 where nothing supports the association. */
  readonly weight: number;
}

export const stepColumns = (
  { predicate, effect }: Pick<Association, 'predicate' | 'effect'>,
  belief: number,
): StepColumns => {
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
