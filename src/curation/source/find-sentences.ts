import { normaliseSentence, sentencesOf, type SourceSentence } from './source-text.js';

/** The sentences of a document that contain all the words (or phrases), upper and lower case being equal; all sentences for no words. */
export const findSentences = (text: string, words: readonly string[]): SourceSentence[] => {
  const wanted = words.map((word) => normaliseSentence(word).toLowerCase());
  return sentencesOf(text).filter(({ sentence }) => {
    const lower = sentence.toLowerCase();
    return wanted.every((word) => lower.includes(word));
  });
};
