import { describe, expect, it } from '@jest/globals';
import { edited, problemsOf, SEEDS, STUDY, studyProblems } from './seed-folder.js';

const FINGERPRINT = /fingerprint: [0-9a-f]{64}/;

describe('readStudy: keys', () => {
  it('refuses an unknown key of the file, with the nearest known one', () => {
    expect(studyProblems('mechanisms:', 'mechanism:')).toEqual([
      `${STUDY}:38: unknown key "mechanism"; nearest: mechanisms. Remedy: the keys here are publication, document, sentences, defaults, associations, mechanisms.`,
    ]);
  });

  it.each([
    ['aspect: PAIN', 'aspekt: PAIN', '15: unknown key "aspekt"; nearest: aspect'],
    ['hedged: true', 'hedge: true', '37: unknown key "hedge"; nearest: hedged'],
    ['role: PRIMARY_RESULT', 'role: PRIMARY_RESULT\n  rolle: x', '8: unknown key "rolle"; nearest: role'],
    ['hedged: true', 'dose: { value: 5, unit: ug, maxx: 3 }', '37: unknown key "maxx"; nearest: max'],
    ["pain: { section: '3.2'", "pain: { page: 3, section: '3.2'", '4: unknown key "page"'],
    ['steps: [', 'step: 1\n    steps: [', '42: unknown key "step"; nearest: steps'],
  ])('refuses an unknown key: %j becomes %j', (from, to, message) => {
    expect(studyProblems(from, to)).toEqual([expect.stringContaining(`${STUDY}:${message}`)]);
  });

  it('reports all unknown keys and checks what stands beside them', () => {
    const problems = studyProblems('subject: mast cell\n', 'subject: mast cel\n    a: 1\n    b: 2\n');
    expect(problems.map((line) => line.split(/[;.] /)[0])).toEqual([
      `${STUDY}:31: subject "mast cel" is not an entity`,
      `${STUDY}:32: unknown key "a"`,
      `${STUDY}:33: unknown key "b"`,
    ]);
  });

  it.each([
    [
      'publication: DOI:10.1234/ye\n',
      '',
      '1: publication is missing. Remedy: give this: Whose findings these are',
    ],
    ['document: review-a\n', '', '1: document is missing'],
    [
      '    subject: mast cell\n',
      '',
      '30: subject is missing. Remedy: give this: An exact name or id of entities.tsv.',
    ],
    ['        statement: Mast cells made it worse.\n', '', '35: statement is missing'],
    ['    steps: [calm, mast-pain]\n', '', '39: steps is missing'],
    ["{ section: '3.2', ", '{ ', '4: section is missing'],
  ])('reports what is missing: %j', (from, to, message) => {
    const text = SEEDS[STUDY].replace(from, to);
    expect(problemsOf({ [STUDY]: text })).toEqual([expect.stringContaining(`${STUDY}:${message}`)]);
  });
});

describe('readStudy: values', () => {
  it.each([
    [
      'AMELIORATES',
      'AMELIORATE',
      '13: predicate "AMELIORATE" is not known here; nearest: AMELIORATES. Remedy: use AFFECTS, AMELIORATES, ',
    ],
    [
      'effect: DECREASES',
      'effect: LOWERS',
      '24: effect "LOWERS" is not known here. Remedy: use INCREASES, DECREASES, NONE or UNKNOWN.',
    ],
    ['aspect: PAIN', 'aspect: PAINS', '15: aspect "PAINS" is not known here; nearest: PAIN'],
    ['aspect: PAIN', 'aspect:', '15: aspect is empty, expected one of the names known here'],
    ['hedged: true', 'hedged: yes', '37: hedged is text "yes", expected true or false'],
    ['hedged: true', 'note: 7', '37: note is the number 7, expected text. Remedy: put it in quotes'],
    ['hedged: true', 'note: "  "', '37: note is text "  ", expected text that is not empty'],
    ['hedged: true', 'species: NCBITaxon:9606', '37: species is text "NCBITaxon:9606", expected a list'],
    [
      'hedged: true',
      'dose: 5 ug',
      '37: dose is text "5 ug", expected a mapping. Remedy: give this: How much was given',
    ],
    [
      'hedged: true',
      'dose: { value: -5, unit: ug }',
      '37: dose.value is the number -5, expected a number that is not negative',
    ],
    [
      'hedged: true',
      'dose: { value: .inf, unit: ug }',
      '37: dose.value is the number Infinity, expected a number',
    ],
    ['hedged: true', 'dose: { value: 5 }', '37: dose.unit is missing'],
    ['hedged: true', 'dose: { value: 5, max: 5, unit: ug }', '37: dose is a range from 5 to 5'],
    [
      "pain: { section: '3.2'",
      'pain: { section: 3.2',
      '4: section is the number 3.2, expected text. Remedy: put it in quotes',
    ],
    [
      "pain: { section: '3.2'",
      'pain: { section: Results',
      '4: section is text "Results", expected a section number, or abstract',
    ],
    ['steps: [calm, mast-pain]', 'steps: [calm]', '42: steps is a list, expected at least two steps'],
    ['steps: [calm, mast-pain]', 'steps: calm', '42: steps is text "calm", expected a list'],
    ['key: mast-pain', 'key: 5', '30: key is the number 5, expected text'],
    ['document: review-a', 'document: [a]', '2: document is a list, expected text'],
  ])('%j becomes %j', (from, to, message) => {
    const problems = studyProblems(from, to);
    expect(problems).toContainEqual(expect.stringContaining(`${STUDY}:${message}`));
    expect(problems.filter((line) => !line.includes('step "mast-pain"'))).toHaveLength(1);
  });

  it.each(['abc', 'F'.repeat(64), '0'.repeat(63)])('refuses the fingerprint %s', (fingerprint) => {
    const text = SEEDS[STUDY].replace(FINGERPRINT, `fingerprint: '${fingerprint}'`);
    expect(problemsOf({ [STUDY]: text })[0]).toMatch(
      /^studies\/ye-2023.yaml:4: fingerprint is text "\w+…?", expected 64 hexadecimal digits in lower case/,
    );
  });

  it.each([
    ['evidence: []', '34: evidence is a list, expected at least one piece of evidence'],
    ['evidence:', '34: evidence is empty, expected a list'],
    ['effect: NONE', '30: evidence is missing'],
  ])('demands evidence: %s', (instead, message) => {
    const [before, after] = SEEDS[STUDY].split(
      '    evidence:\n      - sentence: cells\n        statement: Mast cells made',
    );
    const rest = after.slice(after.indexOf('mechanisms:'));
    expect(problemsOf({ [STUDY]: `${before}    ${instead}\n${rest}` })).toContainEqual(
      expect.stringContaining(`${STUDY}:${message}`),
    );
  });

  it.each([
    ['a list', '- a\n', '1: the study is a list, expected a mapping'],
    ['a comment', '# nothing yet\n', '1: the study is empty, expected a mapping'],
    ['text', 'nothing yet\n', '1: the study is text "nothing yet", expected a mapping'],
    ['blank', ' \n\n', '1: the file is empty'],
    [
      'no associations',
      SEEDS[STUDY].replace(/associations:[^]*/, 'associations: []\n'),
      '10: associations is a list, expected at least one association',
    ],
  ])('refuses a file that is %s', (_name, text, message) => {
    expect(problemsOf({ [STUDY]: text })).toEqual([expect.stringContaining(`${STUDY}:${message}`)]);
  });

  it('refuses a dataset file without version and a number for one', () => {
    expect(problemsOf(edited('dataset.yaml', 'version: 0.1.0\n', ''))[0]).toContain(
      'dataset.yaml:1: version is missing',
    );
    expect(problemsOf(edited('dataset.yaml', '0.1.0', '0.1'))).toEqual([
      'dataset.yaml:2: version is the number 0.1, expected text. Remedy: put it in quotes.',
    ]);
  });
});

describe('readYaml', () => {
  it.each([
    ['subject: mast cell\n', 'subject: mast: cell\n', 31, 'Nested mappings'],
    ['steps: [calm, mast-pain]', 'steps: [calm, mast-pain', 43, 'Flow sequence'],
    ['    subject: mast cell', '\tsubject: mast cell', 31, ''],
    ['hedged: true', 'hedged: *unknown', 37, 'there is no anchor &unknown before the alias'],
    ['hedged: true', 'hedged: !wrong true', 37, 'Unresolved tag'],
  ])('reports the line of a syntax error: %j becomes %j', (from, to, line, message) => {
    const problems = studyProblems(from, to);
    expect(problems[0]).toMatch(new RegExp(`^${STUDY}:${line}: .*${message}`));
    expect(problems.length).toBeLessThanOrEqual(10);
  });

  it('reports a repeated key with both lines', () => {
    expect(studyProblems('object: mast cell\n', 'object: mast cell\n    object: tendinopathy\n')).toContain(
      `${STUDY}:24: key "object" stands here and in line 23. Remedy: keep one of them.`,
    );
  });
});
