import { printLine, printNote } from '../print.js';
import type { Shared, SharedAnswer, Side } from './ask-shared-mechanisms.js';
import { chanceText, remedies, shortfall } from './reach-text.js';
import { percent, routeLines, significanceText } from './route-lines.js';

/** What both have in common, entity by entity with its routes to either side, then the steps that both use. */
export const printSharedMechanisms = (answer: SharedAnswer): void => {
  const { a, b, seek, entities, totalCount, sharedSteps } = answer;
  const stopped = shortfall(answer);
  if (entities.length === 0) {
    printNote(`Nothing was found that ${a.name} (${a.id}) and ${b.name} (${b.id}) have in common.`);
    printNote(stopped ?? remedies(seek === 'UPSTREAM' ? ['--downstream for the other side'] : []));
    return;
  }
  printLine(`A: ${a.name} (${a.id})\nB: ${b.name} (${b.id})\n`);
  for (const [at, shared] of entities.entries()) printShared(at + 1, shared);
  if (sharedSteps.length > 0) printLine('\nSteps on the way to both');
  for (const { association, entities: of } of sharedSteps) {
    printLine(`   ${association.sentence} (${of.map(({ name }) => name).join(', ')})`);
  }
  if (totalCount > entities.length) printLine(`${totalCount - entities.length} more: --limit shows more.`);
  if (stopped !== null) printLine(stopped);
  printLine(
    `Joined from what is recorded, not findings: ${totalCount} in common${byChance(answer)}; ${chanceText(answer)}.`,
  );
};

const byChance = ({ pValue, countByChance }: SharedAnswer): string =>
  pValue === null || countByChance === null
    ? ''
    : `, ${countByChance.toFixed(1)} by chance, p ${pValue.toPrecision(2)} for as many`;

const AGREEMENTS: Readonly<Record<string, string>> = {
  SAME: 'the same effect on both',
  OPPOSITE: 'opposite effects',
};

const printShared = (place: number, shared: Shared): void => {
  const { entity, agreement, withA, withB } = shared;
  printLine(`${place}. ${entity.name} (${entity.id}, ${entity.category})`);
  printLine(`   ${AGREEMENTS[agreement] ?? 'effects not comparable'}; ${significanceText(shared)}`);
  printSide('A', withA);
  printSide('B', withB);
};

const printSide = (name: string, { expectedEffect, effects, routes }: Side): void => {
  const shares = `+ ${percent(effects.increases)}, - ${percent(effects.decreases)}, ~ ${percent(effects.unknown)}`;
  printLine(`   ${name}: expected effect ${expectedEffect.toLowerCase()} (${shares})`);
  for (const line of routes.flatMap(routeLines)) printLine(line);
};
