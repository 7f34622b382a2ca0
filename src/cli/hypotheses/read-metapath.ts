import { InvalidArgumentError } from 'commander';
import type { PatternPart } from '../../model/pattern.js';
import { MAX_METAPATH_STEPS } from '../../store/hypothesis-request.js';
import { readPattern } from '../paths/read-pattern.js';

/** Parser of `--metapath`, which may be given again: a pattern of at most six steps. */
export const readMetapath = (text: string, before: readonly PatternPart[][] = []): PatternPart[][] => {
  const parts = readPattern(text);
  const steps = parts.reduce((sum, { max }) => sum + max, 0);
  if (steps > MAX_METAPATH_STEPS) {
    throw new InvalidArgumentError(
      `It may take ${steps} steps; a metapath has at most ${MAX_METAPATH_STEPS}.`,
    );
  }
  return [...before, parts];
};
