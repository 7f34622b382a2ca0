import { printLine, printNote, printTable } from '../print.js';
import type { EnrichmentAnswer } from './ask-enrichment.js';

/** What was asked of what, then a row an entity; members that could not count are named. */
export const printEnrichment = (answer: EnrichmentAnswer): void => {
  const { members, outside, background, tested, found, entities } = answer;
  if (outside.length > 0) {
    printNote(`Not in the background, so not counted: ${outside.map(({ name }) => name).join(', ')}.`);
  }
  if (entities.length === 0) {
    printNote(`Nothing is shared by enough of the ${members.length} members (${tested} entities tested).`);
    return;
  }
  const drawnFrom =
    background.categories === null
      ? `${background.size} entities given`
      : `all ${background.size} annotated entities of ${background.categories.join(', ')}`;
  printLine(`${members.length} members against ${drawnFrom}; ${tested} entities tested.\n`);
  printTable(
    ['p', 'q', 'fold', 'hits', 'of', 'effect', 'id', 'entity', 'members'],
    entities.map((row) => [
      row.p.toExponential(1),
      row.q.toExponential(1),
      row.fold.toFixed(1),
      String(row.overlap),
      String(row.annotated),
      effectsOf(row.effects),
      row.entity.id,
      row.entity.name,
      row.members.map(({ name }) => name).join(', '),
    ]),
  );
  if (found > entities.length) {
    printLine(`${found - entities.length} more are shared by enough members: --limit shows more.`);
  }
};

/** "2+ 1- 1±"; what has no sign is left out. */
const effectsOf = ({ increase, decrease, mixed }: EnrichmentAnswer['entities'][number]['effects']): string =>
  [
    [increase, '+'],
    [decrease, '-'],
    [mixed, '±'],
  ]
    .filter(([count]) => count !== 0)
    .map(([count, sign]) => `${count}${sign}`)
    .join(' ');
