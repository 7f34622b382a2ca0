import type { Evidence } from '../../model/evidence.js';
import type { Knowledge } from '../../model/knowledge.js';
import type { Mechanism } from '../../model/mechanism.js';
import type { SentenceAccount } from '../read/read-sentences.js';
import { sentencesOf, type SourceSentence } from '../source/source-text.js';

/** What one sentence of a document carries, or why it carries nothing. */
export interface SentenceCoverage extends SourceSentence {
  /** From 1, in the order of the document. */
  readonly number: number;
  readonly evidence: readonly Evidence[];
  readonly mechanisms: readonly Mechanism[];
  /** null for a sentence that carries evidence, and for one that nobody has accounted for. */
  readonly account: SentenceAccount | null;
}

export interface DocumentCoverage {
  readonly document: string;
  readonly sentences: readonly SentenceCoverage[];
}

export const carriesEvidence = ({ evidence, mechanisms }: SentenceCoverage): boolean =>
  evidence.length > 0 || mechanisms.length > 0;

export const isUnaccounted = (sentence: SentenceCoverage): boolean =>
  !carriesEvidence(sentence) && sentence.account === null;

/** Every sentence of a document, with the findings that rest on it or the reason why none does. */
export const coverageOf = (
  document: string,
  text: string,
  knowledge: Knowledge,
  accounts: readonly SentenceAccount[],
): DocumentCoverage => {
  const evidence = bySentence(knowledge.evidence, document);
  const mechanisms = bySentence(knowledge.mechanisms, document);
  const own = accounts.filter((account) => account.document === document);
  const ofSentence = new Map(own.map((account) => [account.fingerprint, account]));
  const ofSection = new Map(
    own.flatMap((account) => (account.fingerprint === null ? [[account.section, account] as const] : [])),
  );
  const sentences = sentencesOf(text).map((sentence, index) => {
    const found = {
      evidence: evidence.get(sentence.fingerprint) ?? [],
      mechanisms: mechanisms.get(sentence.fingerprint) ?? [],
    };
    const carries = found.evidence.length + found.mechanisms.length > 0;
    const account = ofSentence.get(sentence.fingerprint) ?? ofSection.get(sentence.section) ?? null;
    return { ...sentence, number: index + 1, ...found, account: carries ? null : account };
  });
  return { document, sentences };
};

const bySentence = <Item extends Pick<Evidence | Mechanism, 'locator'>>(
  items: readonly Item[],
  document: string,
): ReadonlyMap<string, Item[]> => {
  const found = new Map<string, Item[]>();
  for (const item of items) {
    if (item.locator?.document !== document) continue;
    const { fingerprint } = item.locator;
    found.set(fingerprint, [...(found.get(fingerprint) ?? []), item]);
  }
  return found;
};
