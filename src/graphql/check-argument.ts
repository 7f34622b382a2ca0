import { VesipathError } from '../errors.js';

/** @throws VesipathError BAD_ARGUMENT naming the argument, the value and what is allowed */
export const checkRange = (name: string, value: number, min: number, max: number): void => {
  if (value < min || value > max) {
    throw new VesipathError('BAD_ARGUMENT', `${name} is ${value}; allowed is ${min} to ${max}.`, {
      argument: name,
    });
  }
};

/** @throws VesipathError BAD_ARGUMENT naming the list, its length and what is allowed */
export const checkCount = (name: string, list: readonly unknown[], min: number, max: number): void => {
  if (list.length < min || list.length > max) {
    throw new VesipathError(
      'BAD_ARGUMENT',
      `${name} has ${list.length} items; allowed is ${min} to ${max}.`,
      { argument: name },
    );
  }
};

/** @throws VesipathError BAD_ARGUMENT when the text is longer than allowed */
export const checkLength = (name: string, text: string, max: number): void => {
  if (text.length > max) {
    throw new VesipathError('BAD_ARGUMENT', `${name} has ${text.length} characters; allowed are ${max}.`, {
      argument: name,
    });
  }
};
