import { curieProblem, isKnownPrefix, KNOWN_PREFIXES, parseCurie } from '../../model/curie.js';
import type { Findings } from '../problems/findings.js';
import { nearestHint } from '../problems/nearest-name.js';
import type { Place } from '../problems/problem.js';
import { oneOf, quoted } from '../problems/quoted.js';

/**
 * Reports a CURIE that is none, has an unknown prefix, a local part of another form than its prefix asks for, or a prefix that has no place here.
 * @param field  what the CURIE is, to begin the message with: "id", "xref"
 * @param prefixes  the prefixes that may stand here; all known ones when absent
 */
export const checkCurie = (
  text: string,
  field: string,
  place: Place,
  findings: Findings,
  prefixes: readonly string[] = KNOWN_PREFIXES,
): void => {
  const prefix = parseCurie(text)?.prefix;
  if (prefix !== undefined && !isKnownPrefix(prefix)) {
    findings.add(
      place,
      `${field} ${quoted(text)} has the unknown prefix ${quoted(prefix)}${nearestHint(prefix, prefixes)}`,
      `use one of ${oneOf(prefixes)}`,
    );
    return;
  }
  const problem = curieProblem(text);
  if (problem !== null) {
    const instead = prefixes.includes('VP')
      ? ', or where there is none use a local one such as VP:imsc-ev'
      : '';
    findings.add(place, `${field} ${problem}`, `look the identifier up${instead}`);
  } else if (prefix !== undefined && !prefixes.includes(prefix)) {
    findings.add(
      place,
      `${field} ${quoted(text)} has the prefix ${prefix}, expected ${oneOf(prefixes)}`,
      `use an identifier of ${oneOf(prefixes)}`,
    );
  }
};
