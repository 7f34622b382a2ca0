import { edgesBetween } from '../../graph/edges-between.js';
import {
  claimOf,
  COMPARISON_FAMILIES,
  COMPARISON_STATUSES,
  comparisonStatus,
  type Claim,
  type ComparisonFamily,
  type ComparisonStatus,
} from '../../model/comparison.js';
import type { Comparison, ComparisonRequest, ComparisonSummary } from '../discovery-request.js';
import { allows } from '../evidence-filter.js';
import type { FittingEdges } from '../projection/find-paths.js';
import type { Projection } from '../projection/projection.js';
import { associationAt } from '../tables/records.js';
import { comparedEdges } from './compared-edges.js';
import { comparedFindings, type EvidenceOf } from './compared-findings.js';

/** Answers a comparison of two known entities. Time O(associations of the two). */
export const compareIn = async (
  projection: Projection,
  { a, b, families, statuses }: ComparisonRequest,
  fitting: FittingEdges,
  evidenceOf: EvidenceOf,
): Promise<Comparison> => {
  const { entities, associations, graph } = projection;
  const [nodeA, nodeB] = [entities.id.rowOf(a), entities.id.rowOf(b)];
  const rows = rowsOf(projection, fitting, nodeA, nodeB);
  const direct = new Set([...edgesBetween(graph, nodeA, nodeB), ...edgesBetween(graph, nodeB, nodeA)]);
  const idsOf = (edges: Iterable<number>): string[] =>
    [...edges].sort((x, y) => x - y).map((edge) => associations.id.at(edge));
  return {
    rows: rows
      .filter(({ family, status }) => allows(families, family) && allows(statuses, status))
      .map(({ node, family, status, ofA, ofB }) => ({
        id: entities.id.at(node),
        family,
        status,
        ofA: idsOf(ofA),
        ofB: idsOf(ofB),
      })),
    summary: summaryOf(rows),
    direct: idsOf(direct),
    ...(await comparedFindings(projection, [a, b], evidenceOf)),
  };
};

interface Row {
  readonly node: number;
  readonly family: ComparisonFamily;
  readonly status: ComparisonStatus;
  readonly ofA: readonly number[];
  readonly ofB: readonly number[];
  /** The best of either side, in millionths: equal beliefs may differ in their last bit. */
  readonly belief: number;
}

/** What two nodes have with third ones, in the order of an answer. */
const rowsOf = (projection: Projection, fitting: FittingEdges, a: number, b: number): Row[] => {
  const { associations } = projection;
  const [edgesOfA, edgesOfB] = [a, b].map((node) => comparedEdges(projection, fitting, node));
  const rows = COMPARISON_FAMILIES.flatMap((family) => {
    const claims = (edges: readonly number[]): Claim[] =>
      edges.map((edge) => claimOf(associationAt(associations, edge), family));
    const [byA, byB] = [edgesOfA[family], edgesOfB[family]];
    const farEnds = new Set([...byA.keys(), ...byB.keys()]);
    return [...farEnds]
      .filter((node) => node !== a && node !== b)
      .map((node): Row => {
        const [ofA, ofB] = [byA.get(node) ?? [], byB.get(node) ?? []];
        const status = comparisonStatus(claims(ofA), claims(ofB));
        const beliefs = [...ofA, ...ofB].map((edge) => associations.belief.values[edge]);
        const belief = Math.round(Math.max(...beliefs) * 1e6);
        return { node, family, status, ofA, ofB, belief };
      });
  });
  return rows.sort(
    (x, y) =>
      COMPARISON_STATUSES.indexOf(x.status) - COMPARISON_STATUSES.indexOf(y.status) ||
      y.belief - x.belief ||
      COMPARISON_FAMILIES.indexOf(x.family) - COMPARISON_FAMILIES.indexOf(y.family) ||
      x.node - y.node,
  );
};

const summaryOf = (rows: readonly Row[]): ComparisonSummary => {
  const acting = rows.filter(({ family }) => family === 'ACTING');
  const both = acting.filter(({ ofA, ofB }) => ofA.length > 0 && ofB.length > 0);
  const [same, opposite] = (['SAME', 'OPPOSITE'] as const).map(
    (status) => acting.filter((row) => row.status === status).length,
  );
  return {
    counts: COMPARISON_STATUSES.map((status) => ({
      status,
      count: rows.filter((row) => row.status === status).length,
    })),
    jaccard: shareOf(both.length, acting.length),
    agreement: shareOf(same, same + opposite),
  };
};

const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
