import { REASONS } from '../coverage/reasons.js';
import type { Findings } from '../problems/findings.js';
import { FirstPlaces } from '../problems/first-places.js';
import type { SentenceAccount } from '../read/read-sentences.js';
import type { KnownNames } from '../resolve/known-names.js';
import type { ResolvedStudy } from '../resolve/resolve-study.js';

/** Reports rows of `sentences.tsv` that contradict the studies, one another or their own reason. */
export const checkAccounts = (
  accounts: readonly SentenceAccount[],
  studies: readonly ResolvedStudy[],
  known: KnownNames,
  findings: Findings,
): void => {
  const carrying = sentencesWithEvidence(studies);
  const places = new FirstPlaces();
  for (const account of accounts) {
    const { document, section, fingerprint, place } = account;
    known.document(document, place, findings);
    const earlier = places.earlier(JSON.stringify([document, fingerprint ?? section]), place);
    if (earlier !== null) findings.add(place, `this stands in ${earlier} already`, 'keep one of them');
    if (fingerprint !== null && carrying.has(sentenceKey(document, fingerprint))) {
      findings.add(
        place,
        'the sentence carries evidence in a study file, so it needs no reason',
        'remove the row, or the evidence',
      );
    }
    checkReference(account, carrying, findings);
  }
};

/** Two articles may share a sentence; what one carries says nothing of the other. */
const sentenceKey = (document: string, fingerprint: string): string => `${document} ${fingerprint}`;

const sentencesWithEvidence = (studies: readonly ResolvedStudy[]): ReadonlySet<string> =>
  new Set(
    studies.flatMap(({ evidence, mechanisms }) =>
      [...evidence, ...mechanisms].flatMap(({ value: { locator } }) =>
        locator === null ? [] : sentenceKey(locator.document, locator.fingerprint),
      ),
    ),
  );

const checkReference = (
  { document, reason, sameAs, place }: SentenceAccount,
  carrying: ReadonlySet<string>,
  findings: Findings,
): void => {
  const { refers } = REASONS[reason];
  if (refers && sameAs === null) {
    findings.add(
      place,
      `${reason} does not say of which sentence`,
      'put the fingerprint of the sentence that carries the evidence into same_as',
    );
  } else if (!refers && sameAs !== null) {
    findings.add(place, `same_as has no meaning for ${reason}`, 'leave it empty, or correct the reason');
  } else if (sameAs !== null && !carrying.has(sentenceKey(document, sameAs))) {
    findings.add(
      place,
      'the sentence that same_as names carries no evidence',
      'name one that a study file rests on, or give another reason',
    );
  }
};
