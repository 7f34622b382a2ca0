import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isReason, REASON_NAMES, type Reason } from '../coverage/reasons.js';
import type { Findings } from '../problems/findings.js';
import { nearestHint } from '../problems/nearest-name.js';
import type { Place } from '../problems/problem.js';
import { oneOf, quoted } from '../problems/quoted.js';
import { readTsv } from './read-tsv.js';
import { FINGERPRINT_FORM } from './study-schema.js';

export const SENTENCES_FILE = 'sentences.tsv';
const COLUMNS = ['document', 'section', 'fingerprint', 'reason', 'same_as', 'note'] as const;

/** Why a sentence, or a whole section, of a source carries no evidence. */
export interface SentenceAccount {
  readonly document: string;
  readonly section: string;
  /** null: all sentences of the section that carry no evidence and have no row of their own. */
  readonly fingerprint: string | null;
  readonly reason: Reason;
  /** The sentence that carries the evidence instead; null for reasons that refer to none. */
  readonly sameAs: string | null;
  readonly note: string | null;
  readonly place: Place;
}

/** Rows of `sentences.tsv` with a problem for each cell that is wrong; none when there is no such table, which a curator adds at the end. */
export const readSentences = (dir: string, findings: Findings): SentenceAccount[] => {
  if (!existsSync(join(dir, SENTENCES_FILE))) return [];
  const rows = readTsv(dir, SENTENCES_FILE, COLUMNS, findings) ?? [];
  return rows.flatMap((row) => {
    const { place } = row;
    if (!row.complete) return [];
    const reason = row.cell('reason');
    const fingerprints = { fingerprint: row.cell('fingerprint'), same_as: row.cell('same_as') };
    for (const [column, text] of Object.entries(fingerprints)) {
      if (text !== '' && !FINGERPRINT_FORM.test(text))
        findings.add(
          place,
          `${column} ${quoted(text)} is no fingerprint`,
          'copy its 64 hexadecimal digits from `npx vesipath fingerprint --source DIR WORDS`',
        );
    }
    if (!isReason(reason)) {
      findings.add(
        place,
        `reason ${quoted(reason)} is not known${nearestHint(reason, REASON_NAMES)}`,
        `use ${oneOf(REASON_NAMES)}`,
      );
      return [];
    }
    return [
      {
        document: row.cell('document'),
        section: row.cell('section'),
        fingerprint: textOrNull(fingerprints.fingerprint),
        reason,
        sameAs: textOrNull(fingerprints.same_as),
        note: textOrNull(row.cell('note')),
        place,
      },
    ];
  });
};

const textOrNull = (cell: string): string | null => (cell === '' ? null : cell);
