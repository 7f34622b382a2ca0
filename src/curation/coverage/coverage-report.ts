import type { Knowledge } from '../../model/knowledge.js';
import { claimsOf } from '../source/claims-of.js';
import {
  carriesEvidence,
  isUnaccounted,
  type DocumentCoverage,
  type SentenceCoverage,
} from './coverage-of.js';
import { isReason, REASON_NAMES, REASONS } from './reasons.js';

/** Enough of a fingerprint to find it again by eye or by search. */
const SHOWN_DIGITS = 12;

/** How many sentences of a document carry evidence, and how many have each reason. */
export const countCoverage = ({ sentences }: DocumentCoverage): Readonly<Record<string, number>> => ({
  sentences: sentences.length,
  'with evidence': sentences.filter(carriesEvidence).length,
  ...Object.fromEntries(
    REASON_NAMES.map((reason) => [
      reason,
      sentences.filter(({ account }) => account?.reason === reason).length,
    ]),
  ),
  unaccounted: sentences.filter(isUnaccounted).length,
});

/** The report on one document in Markdown. It shows fingerprints and our own words, never a sentence of a source. */
export const coverageReport = (coverage: DocumentCoverage, knowledge: Knowledge): string => {
  const { document, sentences } = coverage;
  const line = lineWriter(knowledge);
  const sections = [...new Set(sentences.map(({ section }) => section))];
  const parts = [
    `# Coverage of ${document}`,
    'Made by `npx vesipath coverage --source DIR --out docs/curation/coverage`. Each sentence of the text, with what the curated core rests on it, or why nothing does. The sentences themselves are not stored: whoever has the article finds one by its fingerprint (the first 12 of 64 digits are shown).',
    table(
      ['', 'sentences', 'meaning'],
      Object.entries(countCoverage(coverage)).map(([name, count]) => [name, String(count), meaningOf(name)]),
    ),
    ...sections.flatMap((section) => {
      const here = sentences.filter((sentence) => sentence.section === section);
      return [`## Section ${section}`, wholeSection(here) ?? here.flatMap(line).join('\n')];
    }),
  ];
  return `${parts.join('\n\n')}\n`;
};

const meaningOf = (name: string): string => (isReason(name) ? REASONS[name].meaning : '');

/** One line for a section that one row of the table explains as a whole; null for any other. */
const wholeSection = (sentences: readonly SentenceCoverage[]): string | null => {
  const [first] = sentences;
  const account = first.account;
  if (account?.fingerprint !== null) return null;
  if (sentences.some((sentence) => sentence.account !== account)) return null;
  const last = first.number + sentences.length - 1;
  return `- ${first.number} to ${last} ${reasonText(first)}`;
};

/** Lines of one sentence: its number and fingerprint, then what rests on it. */
const lineWriter = (knowledge: Knowledge) => {
  const claimOf = claimsOf(knowledge);
  return (sentence: SentenceCoverage): string[] => {
    const { number, fingerprint, evidence, mechanisms } = sentence;
    const head = `- ${number} \`${fingerprint.slice(0, SHOWN_DIGITS)}\``;
    if (!carriesEvidence(sentence)) return [`${head} ${reasonText(sentence)}`];
    const verdict = { SUPPORTS: '', REFUTES: 'refuted: ', NO_EFFECT: 'no effect seen: ' };
    return [
      head,
      ...evidence.map(
        ({ id, association, supports }) => `  - ${id} ${verdict[supports]}${plain(claimOf(association))}`,
      ),
      ...mechanisms.map(({ id, name }) => `  - ${id} mechanism: ${plain(name)}`),
    ];
  };
};

const reasonText = ({ account }: SentenceCoverage): string => {
  if (account === null) return '**UNACCOUNTED**';
  const sameAs = account.sameAs === null ? '' : ` of \`${account.sameAs.slice(0, SHOWN_DIGITS)}\``;
  return `${account.reason}${sameAs}${account.note === null ? '' : `: ${plain(account.note)}`}`;
};

/** Text that Markdown shows as it stands. */
const plain = (text: string): string => text.replaceAll(/[\\`*_[\]<>|]/g, (sign) => `\\${sign}`);

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
