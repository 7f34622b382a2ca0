import { printLine, printNote, printTable } from '../print.js';
import type { ComparisonAnswer } from './ask-comparison.js';

/** What is stated between the two, a row for every association with a third entity, and the numbers. */
export const printComparison = (answer: ComparisonAnswer): void => {
  const { a, b, direct, findings, entities, totalCount } = answer;
  printLine(`A: ${a.name} (${a.id})\nB: ${b.name} (${b.id})`);
  if (direct.length > 0) printLine('\nStated between the two');
  printStated(direct);
  if (findings.length > 0) printLine('\nFound in comparison with each other');
  for (const { statement, publication } of findings) {
    printLine(`${statement} ${publication === null ? '' : `(${publication.citation})`}`.trimEnd());
  }
  if (!answer.findingsComplete)
    printNote('Only the best believed findings were looked through for comparisons.');
  if (entities.length === 0) {
    printNote('Nothing else of these two can be compared within the limits given.');
    return;
  }
  printLine('\nWith others');
  printTable(
    ['status', 'family', 'belief', 'association'],
    entities.flatMap(({ status, family, ofA, ofB }) =>
      [...ofA, ...ofB].map(({ belief, sentence, contested }) => [
        status,
        family,
        belief.toFixed(2),
        `${sentence}${contested ? ' (contested)' : ''}`,
      ]),
    ),
  );
  if (totalCount > entities.length) printLine(`${totalCount - entities.length} more: --limit shows more.`);
  printLine(`\n${numbersOf(answer)}`);
};

const printStated = (associations: ComparisonAnswer['direct']): void => {
  printTable(
    ['belief', 'association'],
    associations.map(({ belief, sentence }) => [belief.toFixed(2), sentence]),
  );
};

const numbersOf = ({ summary: { counts, jaccard, agreement } }: ComparisonAnswer): string =>
  [
    counts.map(({ status, count }) => `${status} ${count}`).join(', '),
    ...(jaccard === null ? [] : [`both act on ${percent(jaccard)} of what either acts on`]),
    ...(agreement === null ? [] : [`their effects agree in ${percent(agreement)} of what can be compared`]),
  ].join('; ');

const percent = (share: number): string => `${Math.round(100 * share)} %`;
