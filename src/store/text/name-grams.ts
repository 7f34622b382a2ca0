/** Stands before the first and after the last letter, so that both ends of a name count like its middle. */
const EDGE = '_';
const LETTERS = 3;

/**
 * Every run of three letters of a key, each once: "p38" has "__p", "_p3", "p38", "38_" and "8__". An edit changes three of them, so that keys
 * which differ by less than a third of their letters have at least one in common.
 */
export const gramsOf = (key: string): string[] => {
  const edge = EDGE.repeat(LETTERS - 1);
  const padded = Array.from(edge + key + edge);
  const last = padded.length - LETTERS;
  const all = Array.from({ length: last + 1 }, (_, at) => padded.slice(at, at + LETTERS).join(''));
  return [...new Set(all)];
};
