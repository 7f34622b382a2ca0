import { describe, expect, it } from '@jest/globals';
import { coverageOf, isUnaccounted } from '../../src/curation/coverage/coverage-of.js';
import { countCoverage, coverageReport } from '../../src/curation/coverage/coverage-report.js';
import { loadSeeds } from '../../src/curation/load-seeds.js';
import { formatProblems } from '../../src/curation/problems/problem.js';
import { fingerprintOf } from '../../src/curation/source/source-text.js';
import { folderOf, PAIN, seedFolder, SOURCE } from './seed-folder.js';

const OPENING = fingerprintOf('Small vesicles may calm sore tendons.');
const HURT = fingerprintOf('Tendons hurt for many reasons, e.g. after running.');
const table = (...rows: string[][]): Record<string, string> => ({
  'sentences.tsv': [['document', 'section', 'fingerprint', 'reason', 'same_as', 'note'], ...rows]
    .map((row) => `${row.join('\t')}\n`)
    .join(''),
});
const load = (...rows: string[][]) =>
  loadSeeds(seedFolder(table(...rows)), { sourceDir: folderOf({ 'review.txt': SOURCE }) });
const problems = (...rows: string[][]): string => formatProblems(load(...rows).problems);

describe('sentences.tsv', () => {
  it('may give a reason for a sentence, or for what is left of a section', () => {
    expect(
      problems(
        ['review-a', 'abstract', OPENING, 'REPETITION', fingerprintOf(PAIN), 'Says less.'],
        ['review-a', '1', '', 'BACKGROUND', '', ''],
      ),
    ).toBe('');
  });

  it('must not explain away a sentence that carries evidence', () => {
    expect(problems(['review-a', '3.2', fingerprintOf(PAIN), 'GENERAL', '', ''])).toBe(
      'sentences.tsv:2: the sentence carries evidence in a study file, so it needs no reason. Remedy: remove the row, or the evidence.',
    );
  });

  it.each([
    [['review-b', '1', HURT, 'GENERAL', '', ''], 'document "review-b" is not a document; nearest: review-a'],
    [['review-a', '1', 'abc', 'GENERAL', '', ''], 'fingerprint "abc" is no fingerprint'],
    [['review-a', '1', HURT, 'GENRAL', '', ''], 'reason "GENRAL" is not known; nearest: GENERAL'],
    [['review-a', '1', HURT, 'FRAGMENT', '', ''], 'FRAGMENT does not say of which sentence'],
    [['review-a', '1', HURT, 'GENERAL', HURT, ''], 'same_as has no meaning for GENERAL'],
    [
      ['review-a', '1', HURT, 'REPETITION', OPENING, ''],
      'the sentence that same_as names carries no evidence',
    ],
    [
      ['review-a', '2', HURT, 'GENERAL', '', ''],
      'the sentence does not stand in section "2". Remedy: write 1.',
    ],
    [['review-a', '7', '', 'GENERAL', '', ''], 'review-a has no section "7"'],
    [['review-a', '1', '0'.repeat(64), 'GENERAL', '', ''], 'no sentence of review-a has this fingerprint'],
    [
      ['review-a', '1', HURT, 'GENERAL', '', 'rats with sore tendons walked better one week'],
      'copied wording: the note shares 8 words in a row with review-a',
    ],
  ])('reports %j', (row, expected) => {
    expect(problems(row)).toContain(`sentences.tsv:2: ${expected}`);
  });

  it('reports a sentence that is explained twice', () => {
    const row = ['review-a', '1', HURT, 'GENERAL', '', ''];
    expect(problems(row, row)).toContain('sentences.tsv:3: this stands in sentences.tsv:2 already');
  });
});

describe('coverageOf', () => {
  const coverage = (...rows: string[][]) => {
    const { knowledge, accounts } = load(...rows);
    if (knowledge === null) throw new Error('the seeds of the test are not valid');
    return { knowledge, coverage: coverageOf('review-a', SOURCE, knowledge, accounts) };
  };

  it('counts findings and mechanisms on each sentence, and finds the ones nobody accounted for', () => {
    const { sentences } = coverage(['review-a', 'abstract', OPENING, 'GENERAL', '', '']).coverage;
    expect(
      sentences.map((sentence) => [
        sentence.number,
        sentence.section,
        sentence.evidence.length,
        sentence.mechanisms.length,
        sentence.account?.reason ?? null,
        isUnaccounted(sentence),
      ]),
    ).toEqual([
      [1, 'abstract', 0, 0, 'GENERAL', false],
      [2, '1', 0, 0, null, true],
      [3, '3.2', 1, 0, null, false],
      [4, '3.2', 2, 1, null, false],
    ]);
  });

  it('lets the row of a sentence win over that of its section, and evidence over both', () => {
    const { sentences } = coverage(
      ['review-a', '1', '', 'BACKGROUND', '', ''],
      ['review-a', '1', HURT, 'OUTLOOK', '', ''],
      ['review-a', '3.2', '', 'METHOD', '', ''],
    ).coverage;
    expect(sentences.map(({ account }) => account?.reason ?? null)).toEqual([null, 'OUTLOOK', null, null]);
  });

  it('reports in Markdown what rests on each sentence, and no sentence of the source', () => {
    const { knowledge, coverage: of } = coverage([
      'review-a',
      '1',
      HURT,
      'REPETITION',
      fingerprintOf(PAIN),
      '',
    ]);
    const report = coverageReport(of, knowledge);
    expect(report).toContain('ameliorates the pain of tendinopathy');
    expect(report).toContain(`REPETITION of \`${fingerprintOf(PAIN).slice(0, 12)}\``);
    expect(report).toContain(`\`${OPENING.slice(0, 12)}\` **UNACCOUNTED**`);
    expect(report).toContain('mechanism: Relief through mast cells');
    expect(report).not.toContain('sore tendons walked');
    expect(countCoverage(of)).toMatchObject({
      sentences: 4,
      'with evidence': 2,
      REPETITION: 1,
      unaccounted: 1,
    });
  });
});
