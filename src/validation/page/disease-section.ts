import { DISEASE_CHOICES } from '../diseases/choose-paths.js';
import type { DrugTable } from '../diseases/rank-by-drug.js';
import type { DiseaseDifference, DiseaseRow, DiseaseTable } from '../diseases/rank-diseases.js';
import type { Part } from '../split.js';
import { difference, estimate, grouped, markdownTable, number, overlap } from './markdown.js';

/** What was asked, what was hidden, and the tables. */
export const diseaseSection = (part: Part, tables: readonly DiseaseTable[], byDrug: DrugTable): string => {
  const { paths, sign } = DISEASE_CHOICES;
  return [
    `## Diseases for a drug

**Task.** For each record: rank the diseases of the graph for its drug. ${
      part === 'TEST'
        ? 'The graph is made of all records but what is hidden (leave one out).'
        : 'The graph is made of TRAINING records only.'
    } The other diseases that any record tells of the drug are no candidates. Ties count half.

**Hidden.** All records of the same drug and disease, which takes away every link that no other record states; every link straight between the two; the indication. STRICT leaves it at that: a drug of one record loses all it had.
TARGETS KEPT leaves the links that begin at the drug, as its targets are known before its use is. Degrees are those after the hiding; a disease that lost links has become less of a hub by that, which favours it; by how much is not measured here.

**Scores.** Those of the engine that answers queries for hypotheses: the weights of all paths that pass no node twice, damping ${paths.damping}, degrees ${
      paths.degrees === 'ENTITY' ? 'of all relations of an entity' : 'within a metaedge'
    }, belief of a link c / (c + 1) for c records that state it, up to ${paths.maxSteps} steps. "Mechanisms" walks links from subject to object. "With similar" adds three metapaths: drug → target ← drug → its disease;
drug → its disease ← cause → disease; drug → its disease ← drug → its disease. By their signs, paths that lessen the disease count 1, those that worsen it ${sign.opposing}, those with an unknown sign ${sign.unknown}; "unsigned" counts all the same,
"wanted sign only" the first alone. Damping, degrees, steps and these shares were chosen on TRAINING with targets kept, from a grid.

**What a question gets.** \`vesipath hypotheses\` ranks as "mechanisms, unsigned, 4 steps", with \`--max-steps 5\` as "mechanisms, unsigned", and with \`--effect\` as "mechanisms, wanted sign only". The shares by sign, the metapaths over similar
drugs together with the others, and ties broken by popularity are only here: they show what could be gained.

**Baselines.** Degree product: links that lead to the disease (the drug's own degree is the same for all). Shortest path: fewest links. "Ties by in-degree" breaks ties by how many links lead to a disease, those below 3 being equal: popularity, and
labelled as such.`,
    ...tables.map(tableOf),
    drugSection(byDrug),
  ].join('\n\n');
};

const tableOf = ({
  hiding,
  records,
  drugs,
  candidates,
  isolated,
  onlyDrug,
  rows,
  differences,
}: DiseaseTable): string =>
  [
    `### ${hiding === 'STRICT' ? 'STRICT' : 'TARGETS KEPT'}

${grouped(records)} records of ${grouped(drugs)} drugs, ${number(candidates, 0)} candidates on average. In ${grouped(isolated)} records nothing is left that leads away from the drug: all scores tie, and only popularity ranks.
In ${grouped(onlyDrug.records)} records no other drug is told for the disease; AUROC of "with similar" is ${number(onlyDrug.auroc, 3)} there.`,
    markdownTable(
      ['ranking', 'MRR', 'hits@1', 'hits@5', 'hits@10', 'median rank', 'AUROC', 'pooled AP'],
      rows.map(({ ranking, summary: { mrr, hits1, hits5, hits10, median }, auroc, pooledPrecision }) => [
        ranking,
        ...[mrr, hits1, hits5, hits10].map((metric) => estimate(metric)),
        estimate(median, 1),
        estimate(auroc),
        pooledPrecision === null ? '' : number(pooledPrecision, 4),
      ]),
    ),
    'Paired differences, on the same resamples, and whether the intervals of the two in the table above overlap:',
    differenceTable(rows, differences),
  ].join('\n\n');

const differenceTable = (rows: readonly DiseaseRow[], differences: readonly DiseaseDifference[]): string =>
  markdownTable(
    ['ranking', 'less', 'MRR', 'intervals', 'AUROC', 'intervals'],
    differences.map(({ ranking, less, mrr, auroc }) => {
      const one = rows.find((row) => row.ranking === ranking);
      const other = rows.find((row) => row.ranking === less);
      return [
        ranking,
        less,
        difference(mrr),
        overlap(one?.summary.mrr, other?.summary.mrr),
        difference(auroc),
        overlap(one?.auroc, other?.auroc),
      ];
    }),
  );

const drugSection = ({ drugs, rows }: DrugTable): string =>
  [
    `### By drug

All records of a drug are hidden at once, its first links kept, and all its diseases looked for: ${grouped(drugs)} drugs, means over drugs.`,
    markdownTable(
      ['ranking', 'average precision', 'AUROC'],
      rows.map(({ ranking, averagePrecision, auroc }) => [
        ranking,
        estimate(averagePrecision),
        estimate(auroc),
      ]),
    ),
  ].join('\n\n');
