import { printLine, printNote } from '../print.js';
import type { HypothesesAnswer, Hypothesis } from './ask-hypotheses.js';
import { chanceText, remedies, shortfall } from './reach-text.js';
import { percent, routeLines, significanceText } from './route-lines.js';

/** The hypotheses with the routes that carry them; what they are, and are not, goes below. */
export const printHypotheses = (answer: HypothesesAnswer): void => {
  const { about, hypotheses, totalCount, knownLeftOut } = answer;
  const stopped = shortfall(answer);
  if (hypotheses.length === 0) {
    const leftOut =
      knownLeftOut === 0 ? '' : ` ${knownLeftOut} are left out because the pair is recorded already.`;
    printNote(`No candidate was found that a route joins with ${about.name} (${about.id}).${leftOut}`);
    printNote(stopped ?? remedies(['--known for recorded pairs too']));
    return;
  }
  for (const hypothesis of hypotheses) printHypothesis(hypothesis, answer);
  if (totalCount > hypotheses.length) {
    printLine(`${totalCount - hypotheses.length} more: --limit shows more.`);
  }
  if (stopped !== null) printLine(stopped);
  printLine(
    `Hypotheses, not findings: ${totalCount} candidates, ${knownLeftOut} recorded pairs left out, ${chanceText(answer)}; docs/validation.md says how good the ranking is.`,
  );
};

const printHypothesis = (hypothesis: Hypothesis, { about, seek }: HypothesesAnswer): void => {
  const { rank, entity, expectedEffect, confidence, known, routes } = hypothesis;
  const [cause, end] = seek === 'UPSTREAM' ? [entity.name, about.name] : [about.name, entity.name];
  const direction = expectedEffect === 'UNKNOWN' ? 'direction not told' : `confidence ${percent(confidence)}`;
  printLine(`${rank}. ${entity.name} (${entity.id}, ${entity.category})${known ? ', recorded already' : ''}`);
  printLine(
    `   ${cause} ${VERBS[expectedEffect] ?? 'might act on'} ${end}: ${direction}; ${significanceText(hypothesis)}`,
  );
  for (const line of routes.flatMap(routeLines)) printLine(line);
};

const VERBS: Readonly<Record<string, string>> = {
  INCREASES: 'might increase',
  DECREASES: 'might decrease',
};
