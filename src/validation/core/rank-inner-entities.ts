import type { Knowledge } from '../../model/knowledge.js';
import { nodesOfCategories } from '../../store/projection/bitmaps.js';
import { projectTables } from '../../store/embedded/project-tables.js';
import { tablesOf } from '../../store/tables/build/knowledge-builder.js';
import { expectedRank } from '../metrics/expected-rank.js';
import { rankSummary, reciprocal, type RankSummary } from '../metrics/rank-summary.js';
import type { ResampleOptions } from '../metrics/resample-options.js';
import { Resamples, type Estimate } from '../metrics/resamples.js';
import { leftOutStudies, SOUGHT_CATEGORIES, type CoreQuestion, type LeftOutStudy } from './left-out-study.js';
import { searchBack } from './search-back.js';

const CORE_RANKINGS = [
  'random',
  'degree',
  'shortest path',
  'shortest path, ties by degree',
  'paths',
  'paths, ties by degree',
  'shortest path either way, ties by degree',
  'paths either way',
] as const;
export type CoreRanking = (typeof CORE_RANKINGS)[number];

const COMPARED = [
  ['paths, ties by degree', 'shortest path, ties by degree'],
  ['paths, ties by degree', 'degree'],
  ['paths either way', 'shortest path either way, ties by degree'],
  ['paths either way', 'degree'],
] as const satisfies readonly (readonly [CoreRanking, CoreRanking])[];

export interface CoreRow {
  readonly ranking: CoreRanking;
  readonly summary: RankSummary;
  readonly auroc: Estimate;
}

export interface CoreTable {
  /** Studies with mechanisms, and those of them with something to find again. */
  readonly studies: number;
  readonly asked: number;
  readonly mechanisms: number;
  readonly withEnds: number;
  /** Pairs of end and inner entity, and those of them that any path still joins. */
  readonly questions: number;
  readonly joined: number;
  /** Those that are still joined when associations are walked both ways, over every predicate. */
  readonly joinedEitherWay: number;
  /** Of the same pairs, those that a path joins while nothing is left out: what the walk itself cannot reach is not held against the hiding. */
  readonly joinedBefore: number;
  /** Mean number of candidates. */
  readonly candidates: number;
  readonly rows: readonly CoreRow[];
  /** Of MRR, each ranking less a baseline. */
  readonly differences: readonly {
    readonly ranking: CoreRanking;
    readonly less: CoreRanking;
    readonly mrr: Estimate;
  }[];
}

/** Leaves each study of the curated core out, and looks for the inner entities of its mechanisms. @param onStudy  told after each */
export const rankInnerEntities = (
  knowledge: Knowledge,
  { resamples, seed }: ResampleOptions,
  onStudy: () => void = () => undefined,
): CoreTable => {
  const ranks = new Map(CORE_RANKINGS.map((ranking): [CoreRanking, number[]] => [ranking, []]));
  const studies: string[] = [];
  const counts: number[] = [];
  const isJoinedBefore = joinedIn(knowledge);
  let [studyCount, mechanisms, withEnds, joined, joinedEitherWay, joinedBefore] = [0, 0, 0, 0, 0, 0];
  for (const study of leftOutStudies(knowledge)) {
    studyCount++;
    mechanisms += study.mechanisms;
    withEnds += study.withEnds;
    joinedBefore += study.questions.filter(isJoinedBefore).length;
    for (const answer of answersOf(study)) {
      studies.push(study.publication);
      counts.push(answer.candidates);
      joined += answer.isJoined ? 1 : 0;
      joinedEitherWay += answer.isJoinedEitherWay ? 1 : 0;
      for (const ranking of CORE_RANKINGS) ranks.get(ranking)?.push(answer.ranks[ranking]);
    }
    onStudy();
  }
  const ranksOf = (ranking: CoreRanking): number[] => ranks.get(ranking) ?? [];
  const draws = new Resamples(studies, resamples, seed);
  return {
    studies: studyCount,
    asked: new Set(studies).size,
    mechanisms,
    withEnds,
    questions: studies.length,
    joined,
    joinedEitherWay,
    joinedBefore,
    candidates: counts.reduce((sum, count) => sum + count, 0) / counts.length,
    rows: CORE_RANKINGS.map((ranking) => ({
      ranking,
      summary: rankSummary(ranksOf(ranking), draws),
      auroc: draws.mean(ranksOf(ranking).map((rank, at) => 1 - (rank - 1) / Math.max(counts[at] - 1, 1))),
    })),
    differences: COMPARED.map(([ranking, less]) => ({
      ranking,
      less,
      mrr: draws.meanDifference(reciprocal(ranksOf(ranking)), reciprocal(ranksOf(less))),
    })),
  };
};

interface CoreAnswer {
  readonly ranks: Readonly<Record<CoreRanking, number>>;
  readonly candidates: number;
  readonly isJoined: boolean;
  readonly isJoinedEitherWay: boolean;
}

const answersOf = ({ projection, questions }: LeftOutStudy): CoreAnswer[] => {
  const { graph, entities } = projection;
  const [back, around] = [searchBack(projection, 'CAUSAL'), searchBack(projection, 'EITHER')];
  const sought = nodesOfCategories(projection, SOUGHT_CATEGORIES);
  return questions.map((question) => {
    const [end, right] = [question.end, question.sought].map((id) => entities.id.rowOf(id));
    const besides = new Set([question.end, ...question.besides].map((id) => entities.id.rowOf(id)));
    const candidates = sought.filter((node) => !besides.has(node));
    const [{ weights, nearness }, eitherWay] = [back(end), around(end)];
    const rank = (scores: ArrayLike<number>, ties?: ArrayLike<number>): number =>
      expectedRank(scores, candidates, right, ties);
    return {
      ranks: {
        random: rank(new Uint8Array(graph.nodeCount)),
        degree: rank(graph.degrees),
        'shortest path': rank(nearness),
        'shortest path, ties by degree': rank(nearness, graph.degrees),
        paths: rank(weights),
        'paths, ties by degree': rank(weights, graph.degrees),
        'shortest path either way, ties by degree': rank(eitherWay.nearness, graph.degrees),
        'paths either way': rank(eitherWay.weights),
      },
      candidates: candidates.length,
      isJoined: weights[right] > 0,
      isJoinedEitherWay: eitherWay.weights[right] > 0,
    };
  });
};

/** Which pairs a path joins while nothing is left out. */
const joinedIn = (knowledge: Knowledge): ((question: CoreQuestion) => boolean) => {
  const projection = projectTables(tablesOf(knowledge));
  const search = searchBack(projection, 'CAUSAL');
  const { id } = projection.entities;
  return ({ end, sought }) => search(id.rowOf(end)).weights[id.rowOf(sought)] > 0;
};
