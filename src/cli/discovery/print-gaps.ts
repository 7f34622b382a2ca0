import { printLine, printNote, printTable } from '../print.js';
import type { GapsAnswer } from './ask-gaps.js';

/** A row a gap, and how many there are beyond. */
export const printGaps = ({ totalCount, gaps }: GapsAnswer): void => {
  if (gaps.length === 0) {
    printNote('No such gap is found in this graph within the limits given.');
    return;
  }
  printTable(
    ['score', 'gap'],
    gaps.map(({ score, sentence }) => [score.toFixed(2), sentence]),
  );
  if (totalCount > gaps.length) printLine(`${totalCount - gaps.length} more: --limit shows more.`);
};
