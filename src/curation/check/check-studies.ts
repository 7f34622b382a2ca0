import type { Findings } from '../problems/findings.js';
import { FirstPlaces } from '../problems/first-places.js';
import { quoted } from '../problems/quoted.js';
import type { SeedStudy } from '../read/read-study.js';
import type { ResolvedStudy } from '../resolve/resolve-study.js';

/** Reports what is told twice, and evidence that contradicts itself. */
export const checkStudies = (studies: readonly ResolvedStudy[], findings: Findings): void => {
  const evidence = new FirstPlaces();
  const mechanisms = new FirstPlaces();
  for (const study of studies) {
    checkKeys(study.study, findings);
    checkAssociations(study, findings);
    checkSupport(study, findings);
    for (const { value, place } of study.evidence) {
      const earlier = evidence.earlier(value.id, place);
      if (earlier === null) continue;
      findings.add(
        place,
        `this evidence stands in ${earlier} already: same association, publication, sentence, support and statement`,
        'remove one of them, or let the statements tell what differs',
      );
    }
    for (const { value, place } of study.mechanisms) {
      const earlier = mechanisms.earlier(value.id, place);
      if (earlier === null) continue;
      findings.add(
        place,
        `a mechanism of this publication with these steps stands in ${earlier} already`,
        'remove one of them',
      );
    }
  }
};

const checkKeys = ({ associations }: SeedStudy, findings: Findings): void => {
  const places = new FirstPlaces();
  for (const { key, place } of associations) {
    if (key === null) continue;
    const earlier = places.earlier(key, place('key'));
    if (earlier !== null) {
      findings.add(
        place('key'),
        `key ${quoted(key)} stands in ${earlier} already`,
        'give each association of a file its own key',
      );
    }
  }
};

const checkAssociations = ({ associations }: ResolvedStudy, findings: Findings): void => {
  const places = new FirstPlaces();
  for (const { value, place } of associations) {
    const earlier = places.earlier(value.id, place);
    if (earlier !== null) {
      findings.add(place, `this association stands in ${earlier} already`, 'put all its evidence there');
    }
  }
};

/** An association with effect NONE says that nothing happens: evidence of no effect supports it, and only REFUTES could speak against it. */
const checkSupport = ({ associations, evidence }: ResolvedStudy, findings: Findings): void => {
  const withoutEffect = new Set(
    associations.flatMap(({ value }) => (value.effect === 'NONE' ? value.id : [])),
  );
  for (const { value, place } of evidence) {
    if (value.supports === 'SUPPORTS' || !withoutEffect.has(value.association)) continue;
    findings.add(
      place,
      `the evidence says ${value.supports} to an association whose effect is NONE`,
      'let supports be SUPPORTS when no effect was found, or give the association the effect that the evidence speaks of',
    );
  }
};
