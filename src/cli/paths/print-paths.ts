import { printLine, printNote } from '../print.js';
import type { PathNode, PathsAnswer } from './ask-paths.js';

/** The paths as numbered sentences; what cut them short goes below them. */
export const printPaths = ({ paths, truncatedBy }: PathsAnswer): void => {
  if (paths.length === 0) {
    printNote(
      truncatedBy === null
        ? 'No path is known between these within the limits given.'
        : `No path was found. ${REMEDIES[truncatedBy]}`,
    );
    return;
  }
  paths.forEach((path, at) => {
    printLine(`${at + 1}. ${path.sentence}\n   ${notesOn(path).join(' · ')}`);
  });
  if (truncatedBy !== null) printLine(REMEDIES[truncatedBy]);
};

const REMEDIES = {
  PAGE: 'There are more paths: --limit shows more.',
  TIME: 'The time was over before the search was complete, so there may be more paths: --time-limit allows more.',
  EXPANSIONS:
    'The search ended before it was complete, so there may be more paths: --max-expansions allows more.',
} as const;

const notesOn = ({ cost, effect, reportedEffect, coherence, contested }: PathNode): string[] => [
  `cost ${cost.toFixed(2)}`,
  `net effect ${effect.toLowerCase()}`,
  ...(reportedEffect === null
    ? []
    : [`reported directly: ${reportedEffect === 'NONE' ? 'no effect' : reportedEffect.toLowerCase()}`]),
  coherence.kind === 'SINGLE_STUDY' ? 'one study' : 'joined from several studies',
  ...(contested ? ['contested'] : []),
];
