import { createHash } from 'node:crypto';

/** A sentence of a source document. It is shown to a curator and never stored. */
export interface SourceSentence {
  /** Number of the section as the document prints it, the name of an unnumbered one, or ABSTRACT before the first. */
  readonly section: string;
  /** Normalised. */
  readonly sentence: string;
  readonly fingerprint: string;
}

/** Section of what stands before the first numbered heading. */
export const ABSTRACT = 'abstract';

// The bound keeps the time linear on marks that never end.
const IMAGE_MARK = /\[image:[^\]]{0,1000}\]/g;
/**
 * "3.2 iMSC-EVs in diseases" on a line of its own, or "3.2. Preclinical Research. iMSCs have been …" with the text behind it.
 * A letter of either case begins the title.
 */
const OWN_LINE_HEADING = /^(\d+(?:\.\d+)*)\.? [\p{L}][^.]*$/u;
const RUN_IN_HEADING = /^(\d+(?:\.\d+)*)\. [\p{L}][^.]*\. /u;
const LONGEST_HEADING = 120;
/** Headings that journals print without a number. */
const NAMED_SECTIONS = new Set([
  'abstract',
  'acknowledgments',
  'author contributions',
  "authors' contributions",
  'conflict of interest',
  'conflicts of interest',
  'data availability',
  'funding',
  'references',
]);
// "iMSC", "mRNA" and "β-catenin" may begin a sentence too.
const SENTENCE_START = /\s+(?:["“‘'\p{Lu}\p{Nd}$]|\p{Ll}{1,2}\p{Lu}|\p{Script=Greek})/uy;
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
    const heading = headingOf(line);
    section = heading?.section ?? section;
    for (const part of splitLine(line.slice(heading?.length ?? 0))) {
      const sentence = normaliseSentence(part);
      if (sentence !== '') sentences.push({ section, sentence, fingerprint: fingerprintOf(sentence) });
    }
  }
  return sentences;
};

/** The section that a line opens, and how much of the line its heading takes; null for a line that opens none. */
const headingOf = (line: string): { section: string; length: number } | null => {
  const name = line.toLowerCase().replaceAll('’', "'");
  if (NAMED_SECTIONS.has(name)) return { section: name, length: line.length };
  const match = OWN_LINE_HEADING.exec(line) ?? RUN_IN_HEADING.exec(line);
  return match !== null && match[0].length < LONGEST_HEADING
    ? { section: match[1], length: match[0].length }
    : null;
};

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
