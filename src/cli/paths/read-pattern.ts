import { InvalidArgumentError } from 'commander';
import { parsePattern, type PatternPart } from '../../model/pattern.js';

export const MOST_STEPS = 8;

/** Parser of `--pattern`; refuses what is no pattern, or none that a path could match. */
export const readPattern = (text: string): PatternPart[] => {
  const parts = parsedPattern(text);
  if (parts.length > MOST_STEPS) throw wrong(`There are ${parts.length} parts, at most ${MOST_STEPS} can be`);
  for (const { min, max } of parts) {
    if (min > max) throw wrong(`In {${min},${max}} the first number is more than the second`);
    if (max < 1 || max > MOST_STEPS) {
      throw wrong(`In {${min},${max}} the second number is not from 1 to ${MOST_STEPS}`);
    }
  }
  return parts;
};

const parsedPattern = (text: string): PatternPart[] => {
  try {
    return parsePattern(text);
  } catch (error) {
    if (error instanceof RangeError) throw wrong(error.message);
    throw error;
  }
};

const wrong = (what: string): InvalidArgumentError => new InvalidArgumentError(`${what}.`);
