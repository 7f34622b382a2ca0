import { describe, expect, it } from '@jest/globals';
import { problemsOf, SEEDS, STUDY, studyProblems } from './seed-folder.js';

const EVIDENCE = `      - sentence: pain
        statement: The vesicles eased the pain.
        comparator: SMMSC-EV
`;

describe('checkStudies', () => {
  it('reports a key that two associations of a file have', () => {
    expect(studyProblems('key: relief', 'key: calm')).toEqual([
      `${STUDY}:20: key "calm" stands in ${STUDY}:11 already. Remedy: give each association of a file its own key.`,
      `${STUDY}:42: step "mast-pain" starts at CL:0000097, but "calm" ends at MONDO:0100010. Remedy: let each step start where the one before it ends; add the association that is missing between them.`,
    ]);
  });

  it('reports an association that stands in a file twice, also under other names', () => {
    const again = `  - key: again
    subject: VP:imsc-ev
    predicate: AMELIORATES
    object: MONDO:0100010
    aspect: PAIN
    evidence:
      - sentence: pain
        statement: The pain was eased.
  - key: calm`;
    expect(studyProblems('  - key: calm', again)).toEqual([
      `${STUDY}:20: this association stands in ${STUDY}:11 already. Remedy: put all its evidence there.`,
    ]);
  });

  it('reports evidence that stands in a file twice', () => {
    expect(studyProblems(EVIDENCE, `${EVIDENCE}${EVIDENCE}`)).toEqual([
      `${STUDY}:20: this evidence stands in ${STUDY}:17 already: same association, publication, sentence, support and statement. Remedy: remove one of them, or let the statements tell what differs.`,
    ]);
  });

  it('allows evidence of the same sentence with another statement', () => {
    expect(studyProblems(EVIDENCE, `${EVIDENCE}${EVIDENCE.replace('eased', 'eased greatly')}`)).toEqual([]);
  });

  it('reports evidence and mechanisms that stand in two files', () => {
    const problems = problemsOf({ 'studies/a.yaml': SEEDS[STUDY] });
    expect(problems).toHaveLength(4);
    expect(problems[0]).toContain(`${STUDY}:17: this evidence stands in studies/a.yaml:17 already`);
    expect(problems[3]).toBe(
      `${STUDY}:39: a mechanism of this publication with these steps stands in studies/a.yaml:39 already. Remedy: remove one of them.`,
    );
  });

  it.each(['NO_EFFECT', 'REFUTES'])(
    'reports evidence that says %s to an association with the effect NONE',
    (supports) => {
      const text = SEEDS[STUDY].replace('effect: DECREASES', 'effect: NONE')
        .replace('recipientCell: mast cell', `supports: ${supports}`)
        .replace(/mechanisms:[^]*/, '');
      expect(problemsOf({ [STUDY]: text })).toEqual([
        `${STUDY}:27: the evidence says ${supports} to an association whose effect is NONE. Remedy: let supports be SUPPORTS when no effect was found, or give the association the effect that the evidence speaks of.`,
      ]);
    },
  );
});
