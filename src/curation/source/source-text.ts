import { createHash } from 'node:crypto';

/** A sentence of a source document. It is shown to a curator and never stored. */
export interface SourceSentence {
  /** Number of the section as the document prints it, or ABSTRACT before the first one. */
  readonly section: string;
  /** Normalised. */
  readonly sentence: string;
  readonly fingerprint: string;
}

/** Section of what stands before the first numbered heading. */
export const ABSTRACT = 'abstract';

// The bound keeps the time linear on marks that never end.
const IMAGE_MARK = /\[image:[^\]]{0,1000}\]/g;
// A letter of either case: "3.2 iMSC-EVs in diseases" is a heading too.
const HEADING = /^(\d+(?:\.\d+)*) [A-Za-z]/;
const LONGEST_HEADING = 120;
const SENTENCE_START = /\s+["“‘'\p{Lu}\p{Nd}]/uy;
const ABBREVIATIONS = new Set(['al', 'e.g', 'i.e', 'vs', 'Fig', 'Dr', 'Prof', 'cf', 'approx']);
const LONGEST_WORD = 20;

/** Unicode NFKC, white-space runs made one space, trimmed. */
export const normaliseSentence = (text: string): string =>
  text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim();

/** SHA-256 (64 hexadecimal digits) of a normalised sentence in UTF-8. */
export const fingerprintOf = (sentence: string): string =>
  createHash('sha256').update(sentence, 'utf8').digest('hex');

/** All sentences of a document in their order, with the section each stands in. */
export const sentencesOf = (text: string): SourceSentence[] => {
  let section = ABSTRACT;
  const sentences: SourceSentence[] = [];
  for (const rawLine of text.split(/\r?\n/)) {
    const line = rawLine.replaceAll(IMAGE_MARK, '').trim();
    const heading = headingNumber(line);
    if (heading !== null) section = heading;
    else {
      for (const part of splitLine(line)) {
        const sentence = normaliseSentence(part);
        if (sentence !== '') sentences.push({ section, sentence, fingerprint: fingerprintOf(sentence) });
      }
    }
  }
  return sentences;
};

const headingNumber = (line: string): string | null =>
  line.length < LONGEST_HEADING && !line.endsWith('.') ? (HEADING.exec(line)?.[1] ?? null) : null;

const splitLine = (line: string): string[] => {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '(') depth++;
    else if (line[at] === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && endsSentence(line, at)) {
      parts.push(line.slice(start, at + 1));
      start = at + 1;
    }
  }
  return [...parts, line.slice(start)];
};

const endsSentence = (line: string, at: number): boolean => {
  if (line[at] !== '.' && line[at] !== '?' && line[at] !== '!') return false;
  SENTENCE_START.lastIndex = at + 1;
  return SENTENCE_START.test(line) && !(line[at] === '.' && isAbbreviation(line, at));
};

/** Whether the word before the full stop is one that takes it: "et al.", "e.g.", or an initial. */
const isAbbreviation = (line: string, at: number): boolean => {
  const before = line.slice(Math.max(0, at - LONGEST_WORD), at);
  const word = (/\S*$/.exec(before)?.[0] ?? '').replace(/^["“‘'([]+/, '');
  return ABBREVIATIONS.has(word) || /^\p{Lu}$/u.test(word);
};
