import { distance } from 'fastest-levenshtein';

/** Longer texts are no misspelt names. */
const LONGEST = 100;

/** The name with the fewest edits from the text, upper and lower case being equal; null when none is near. Ties go to the earlier name. */
export const nearestName = (text: string, names: Iterable<string>): string | null => {
  if (text.length > LONGEST) return null;
  const wanted = text.toLowerCase();
  let bound = Math.max(2, Math.floor(text.length * 0.4)) + 1;
  let nearest: string | null = null;
  for (const name of names) {
    // The difference in length is a lower bound of the distance, and far cheaper.
    if (Math.abs(name.length - wanted.length) >= bound) continue;
    const edits = distance(wanted, name.toLowerCase());
    if (edits < bound) [nearest, bound] = [name, edits];
  }
  return nearest;
};

/** `; nearest: NAME` to put behind "… is not known", or nothing when no name is near. */
export const nearestHint = (text: string, names: Iterable<string>): string => {
  const nearest = nearestName(text, names);
  return nearest === null ? '' : `; nearest: ${nearest}`;
};
