import { SOUGHT_CATEGORIES } from '../core/left-out-study.js';
import { HUB_PENALTY } from '../../graph/mechanism-graph.js';
import { MOST_STEPS, type MechanismCosts } from '../core/rank-mechanisms.js';
import { MOST_STEPS_BACK } from '../core/search-back.js';
import type { CoreTable } from '../core/rank-inner-entities.js';
import { difference, estimate, grouped, markdownTable, number } from './markdown.js';

/** What was left out, and what was found again. */
export const coreSection = (table: CoreTable, costs: MechanismCosts): string =>
  [
    `## Curated core, one study left out

**Task.** Each publication that tells mechanisms is left out in turn: its findings are taken away, which closes every association that no other publication supports and lowers belief in the others. For each of its mechanisms whose two ends
still stand in some association, the search goes back from the last entity, up to ${MOST_STEPS_BACK} steps against the direction of mechanisms, and each inner entity of the kinds of cargo and target (${SOUGHT_CATEGORIES.join(', ')}) is ranked among all entities of
these kinds. Other inner entities of the study on the way to the same end are left out. A pair of end and inner entity is one question. Damping, degrees and belief are those chosen for the diseases; nothing was chosen here; shortcuts are walked. A sought entity loses its own links with the study, so that popularity ranks it below chance. Intervals
resample publications.

${grouped(table.studies)} publications tell ${grouped(table.mechanisms)} mechanisms; ${grouped(table.withEnds)} of these keep both ends, which gives **n = ${grouped(table.questions)}** questions from ${grouped(table.asked)} publications, with ${number(table.candidates, 0)} candidates on average.
Before anything is left out a path joins ${grouped(table.joinedBefore)} of the ${grouped(table.questions)}; after it, **${grouped(table.joined)}**.${
      table.joined === 0
        ? ' No ranking by such paths can find what none joins: each of these pairs is joined in the core by one study alone.'
        : ''
    } Walked both ways over every predicate, as the search does when asked, ${grouped(table.joinedEitherWay)} are joined still: the rows "either way".`,
    ...(table.questions === 0 ? [] : [tables(table)]),
    ...(costs.pairs === 0 ? [] : [costSection(costs)]),
  ].join('\n\n');

const costSection = ({ pairs, contested, rows }: MechanismCosts): string =>
  [
    `## Curated mechanisms among all paths

**Task.** For each pair of ends that curated mechanisms of at most ${MOST_STEPS} steps join: the rank of the cheapest of these among all paths of 2 to ${MOST_STEPS} steps between the two, shortcuts left out, by the cost of the path search with other factors of the hub penalty.
Here beliefs differ. **n = ${grouped(pairs)}** pairs, ${grouped(contested)} of them with another path. The factor was chosen elsewhere (on the TRAINING records of DrugMechDB): this is a second look, not what it was fitted to.`,
    markdownTable(
      ['factor', 'MRR', 'hits@1', 'hits@5', 'difference of MRR to 0.1'],
      rows.map(({ factor, summary: { mrr, hits1, hits5 }, gain }) => [
        factor === HUB_PENALTY ? `${factor} (the path search)` : String(factor),
        ...[mrr, hits1, hits5].map((metric) => estimate(metric)),
        difference(gain),
      ]),
    ),
  ].join('\n\n');

const tables = ({ rows, differences }: CoreTable): string =>
  [
    markdownTable(
      ['ranking', 'MRR', 'hits@1', 'hits@5', 'hits@10', 'median rank', 'AUROC'],
      rows.map(({ ranking, summary: { mrr, hits1, hits5, hits10, median }, auroc }) => [
        ranking,
        ...[mrr, hits1, hits5, hits10].map((metric) => estimate(metric)),
        estimate(median, 1),
        estimate(auroc),
      ]),
    ),
    `Paired differences of MRR: ${differences
      .map(({ ranking, less, mrr }) => `"${ranking}" less "${less}" ${difference(mrr)}`)
      .join('; ')}.`,
  ].join('\n\n');
