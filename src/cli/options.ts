import { statSync } from 'node:fs';
import { InvalidArgumentError, Option } from 'commander';
import { nearestName } from '../curation/problems/nearest-name.js';
import { quoted } from '../curation/problems/quoted.js';

/** Parser of a whole number in a range; refuses anything else with the range. */
export const wholeNumber =
  (min: number, max: number) =>
  (text: string): number => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < min || value > max) {
      throw new InvalidArgumentError(`Expected a whole number from ${min} to ${max}.`);
    }
    return value;
  };

/** Parser of a decimal number in a range; refuses anything else with the range. */
export const decimalNumber =
  (min: number, max: number) =>
  (text: string): number => {
    const value = Number(text);
    if (!/^(\d+\.?\d*|\.\d+)$/.test(text) || value < min || value > max) {
      throw new InvalidArgumentError(`Expected a number from ${min} to ${max}.`);
    }
    return value;
  };

/** Parts of a list written with commas. */
export const listed = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The one of the names that the text is, upper and lower case aside. @throws InvalidArgumentError with the nearest, or with all */
export const oneOfNames = <Name extends string>(names: readonly Name[], text: string): Name => {
  const found = names.find((name) => name.toLowerCase() === text.toLowerCase());
  if (found !== undefined) return found;
  const nearest = nearestName(text, names);
  throw new InvalidArgumentError(
    `${quoted(text)} is none of ${names.join(', ')}${nearest === null ? '.' : `; nearest: ${nearest}.`}`,
  );
};

/** Parser of an option that takes several of the names, with commas or by being given again. */
export const namesFrom =
  <Name extends string>(names: readonly Name[]) =>
  (text: string, before: readonly Name[] = []): Name[] => {
    const parts = listed(text);
    if (parts.length === 0) throw new InvalidArgumentError(`Expected some of ${names.join(', ')}.`);
    return [...before, ...parts.map((part) => oneOfNames(names, part))];
  };

/** Parser of an option that may be given several times; each text is kept as it is. */
export const collect = (text: string, before: readonly string[] = []): string[] => {
  if (text.trim() === '') throw new InvalidArgumentError('Expected a name or an id.');
  return [...before, text];
};

/** Parser of a path to a folder that is there. */
export const folder = (path: string): string => {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    throw new InvalidArgumentError('There is no such folder.');
  }
  return path;
};

/** An option that takes one of the names. */
export const choice = (flags: string, description: string, names: readonly string[]): Option =>
  new Option(flags, description).choices(names).argParser((text) => oneOfNames(names, text));

export const jsonOption = (): Option => new Option('--json', 'print JSON instead of text');

export const seedsOption = (): Option =>
  new Option('--seeds <folder>', 'curated data to use instead of the packaged one')
    .env('VESIPATH_SEEDS')
    .argParser(folder);

export const bundleOption = (): Option =>
  new Option(
    '--bundle <folder>',
    'graph that vesipath import or vesipath build wrote, instead of the curated one',
  )
    .env('VESIPATH_BUNDLE')
    .argParser(folder);
