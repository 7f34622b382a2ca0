import { HUB_PENALTY } from '../../graph/mechanism-graph.js';
import type { CostRow, ExplanationTable } from '../explanations/rank-explanations.js';
import { MODEL_WEIGHTS, STEP_COST } from '../explanations/path-model.js';
import type { Exclusion } from '../explanations/explanation-task.js';
import { difference, estimate, grouped, markdownTable } from './markdown.js';

const EVIDENCE: Readonly<Record<Exclusion, string>> = {
  RECORD: 'all records but its own',
  DRUG: 'no record of the same drug',
  DRUG_AND_DISEASE: 'no record of the same drug or disease',
};

/** What was asked, how, and the tables. */
export const explanationSection = (tables: readonly ExplanationTable[]): string => {
  const { hub, drug, chain, jump, prior } = MODEL_WEIGHTS;
  return [
    `## Explanation paths

**Task.** A record tells how a drug acts on a disease, as one path or several. Candidates are all simple directed paths from the drug to the disease in the union of all records, the record
itself included: the task asks whether the curated path can be told from the others, not whether it can be thought up. The rank is that of the best curated path; the other curated paths of the
record are left out, ties count half. A path that another record curates counts as wrong here. Records without any other candidate have rank 1 and stay in.

**Two versions.** "Number of steps told" takes paths of up to as many steps as the longest curated path of the record. That number comes from the answer: preferring long paths helps there and harms elsewhere.
"Up to 6 steps" is what a search can do, over the records that have no longer path.

**Model.** ${hub} · HUB + ${drug} · DRUG + ${chain} · CHAIN + ${jump} · JUMP + ${prior} · PRIOR. HUB: Σ ln(in-neighbours) of the inner nodes. DRUG: Σ over steps of ln(1 + other records of the drug that state the step).
CHAIN: Σ over three nodes in a row of ln(1 + other records with them in a row on a curated path). JUMP: share of the node pairs further apart that another curated path has in this order. PRIOR: ln of how often paths of the same
categories and parity of sign are curated, over how often they are there. Told the number of steps, longer paths come first; else each step costs ${STEP_COST}.

**What a question gets.** \`vesipath paths\` ranks as "additive cost of the path search". The model is only here: what passes the tests below is no part of the program yet.

**Cost of the path search.** Σ −ln(belief) of the steps + a factor · ln(degree) of each inner node; here every step has the same belief. The factor was 0.1, and is ${HUB_PENALTY} now, chosen on TRAINING
(\`--part training\` prints what was tried). Counting only what leads to a node, twice, does better still; it was left, since a path may be walked both ways and belief should keep its say: see also the curated mechanisms below.

**Learned on TRAINING:** the five weights, the cost of a step, PRIOR. **Counted on all records but the excluded ones, TEST among them:** DRUG, CHAIN, JUMP and the signs in PRIOR. Evidence that includes other TEST records
is what a curated graph offers; the rows without the same drug and disease show how much rests on it.`,
    ...tables.map(tableOf),
  ].join('\n\n');
};

const tableOf = ({ reach, records, drugs, candidates, rows, costs }: ExplanationTable): string =>
  [
    `### ${reach === 'LONGEST_CURATED' ? 'Number of steps told' : `Up to ${reach} steps`}

${grouped(records.length)} records of ${grouped(drugs)} drugs, ${grouped(candidates)} candidates.`,
    markdownTable(
      ['ranking', 'evidence', 'median rank', 'MRR', 'hits@1', 'hits@5', 'hits@10'],
      rows.map(({ ranking, evidence, summary: { median, mrr, hits1, hits5, hits10 } }) => [
        ranking,
        evidence === null ? 'none' : EVIDENCE[evidence],
        estimate(median, 1),
        ...[mrr, hits1, hits5, hits10].map((metric) => estimate(metric)),
      ]),
    ),
    ...(costs.length === 0 ? [] : [costTable(costs)]),
  ].join('\n\n');

const costTable = (costs: readonly CostRow[]): string =>
  [
    'Additive costs, 1.155 a step (the belief of every step is the same) plus a factor times ln(degree) of each inner node:',
    markdownTable(
      ['factor', 'degree', 'MRR', 'difference to 0.1, all neighbours'],
      costs.map(({ cost: { hub, degree }, mrr, gain }) => [
        String(hub),
        degree === 'ALL_NEIGHBOURS' ? 'all neighbours' : 'in-neighbours',
        estimate(mrr),
        difference(gain),
      ]),
    ),
  ].join('\n\n');
