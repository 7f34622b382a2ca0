import { InvalidArgumentError, Option } from 'commander';

/** Parser of a whole number in a range, for an option; refuses anything else with the range. */
export const wholeNumber =
  (min: number, max: number) =>
  (text: string): number => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < min || value > max) {
      throw new InvalidArgumentError(`Expected a whole number from ${min} to ${max}.`);
    }
    return value;
  };

/** Parser of an option that may be given several times, or with commas. */
export const collect = (text: string, before: readonly string[] = []): string[] => [
  ...before,
  ...text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
];

export const jsonOption = (): Option => new Option('--json', 'print JSON instead of a table');

export const seedsOption = (): Option =>
  new Option('--seeds <folder>', 'curated data to use instead of the packaged one').env('VESIPATH_SEEDS');
