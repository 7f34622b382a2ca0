/** Neighbours that are named; the others are counted. */
const NAMED = 3;

/** "No association between A and B is recorded here; both are associated with x, y, z and 4 more." */
export const unconnectedSentence = (
  one: string,
  other: string,
  shared: readonly string[],
  count: number,
): string => {
  const more = count - Math.min(NAMED, shared.length);
  const names = shared.slice(0, NAMED);
  const list = more > 0 ? [...names, `${more} more`] : names;
  const joined =
    list.length > 1 ? `${list.slice(0, -1).join(', ')} and ${list[list.length - 1]}` : list.join();
  return `No association between ${one} and ${other} is recorded here; both are associated with ${joined}.`;
};

/** @param sentence  the association, without its full stop */
export const noHumanEvidenceSentence = (sentence: string, humanSpecies: boolean): string =>
  humanSpecies
    ? `${sentence}; it is recorded here of human cells or tissue, and not of people.`
    : `${sentence}; no finding in humans is recorded here.`;

/** @param sentence  the association, without its full stop */
export const hedgedSentence = (sentence: string): string =>
  `${sentence}; every finding for it that is recorded here is hedged.`;
