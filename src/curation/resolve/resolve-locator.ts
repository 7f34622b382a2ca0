import type { Locator } from '../../model/evidence.js';
import type { Findings } from '../problems/findings.js';
import { nearestHint } from '../problems/nearest-name.js';
import type { Place } from '../problems/problem.js';
import { quoted } from '../problems/quoted.js';
import type { SeedStudy } from '../read/read-study.js';

/** Where a sentence of a study file stands; null, with a problem, when the file has no sentence of this name. */
export const resolveLocator = (
  name: string,
  study: SeedStudy,
  place: Place,
  findings: Findings,
): Locator | null => {
  const sentence = study.sentences.get(name);
  if (sentence === undefined) {
    findings.add(
      place,
      `sentence ${quoted(name)} is not one of this file${nearestHint(name, study.sentences.keys())}`,
      'use a name under "sentences", or add it there',
    );
  }
  const value = sentence?.value ?? null;
  return value === null || study.document === null ? null : { document: study.document, ...value };
};
