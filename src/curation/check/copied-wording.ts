/** This many words in a row are no longer chance. */
export const COPIED_WORDS = 8;

/** Words as they are compared: lower case, letters and digits only. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

const runsOf = (words: readonly string[]): string[] =>
  Array.from({ length: Math.max(0, words.length - COPIED_WORDS + 1) }, (_, start) =>
    words.slice(start, start + COPIED_WORDS).join(' '),
  );

/** All runs of COPIED_WORDS words of a source document. */
export const wordRuns = (document: string): ReadonlySet<string> => new Set(runsOf(wordsOf(document)));

/** The longest run of words that the text shares with the document; null when none has COPIED_WORDS words. */
export const copiedWording = (
  text: string,
  documentRuns: ReadonlySet<string>,
): { count: number; words: string } | null => {
  const words = wordsOf(text);
  const shared = runsOf(words).map((run) => documentRuns.has(run));
  let [longest, start, length] = [0, 0, 0];
  for (const [index, isShared] of shared.entries()) {
    length = isShared ? length + 1 : 0;
    if (length > longest) [longest, start] = [length, index - length + 1];
  }
  if (longest === 0) return null;
  const count = longest + COPIED_WORDS - 1;
  return { count, words: words.slice(start, start + count).join(' ') };
};
