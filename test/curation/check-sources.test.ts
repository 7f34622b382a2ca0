import { describe, expect, it } from '@jest/globals';
import { loadSeeds } from '../../src/curation/load-seeds.js';
import { formatProblems } from '../../src/curation/problems/problem.js';
import { edited, folderOf, seedFolder, SEEDS, SOURCE, STUDY } from './seed-folder.js';

const checked = (
  changes: Readonly<Record<string, string>> = {},
  sources: Readonly<Record<string, string | Uint8Array>> = { 'review.txt': SOURCE },
): string => formatProblems(loadSeeds(seedFolder(changes), { sourceDir: folderOf(sources) }).problems);

describe('checkSources', () => {
  it('finds the sentences of the smallest seeds in their source', () => {
    expect(checked()).toBe('');
  });

  it('reports a document whose file is not there', () => {
    expect(checked({}, {})).toBe(
      'documents.tsv:2: file "review.txt" of document "review-a": the file is missing. Remedy: put the text of the document into the source folder, correct the name, or give another folder.',
    );
  });

  it('reports a document that is no text', () => {
    expect(checked({}, { 'review.txt': new Uint8Array([0, 1, 255]) })).toContain(
      'documents.tsv:2: file "review.txt" of document "review-a": the file is not UTF-8 text.',
    );
  });

  it('names the section in which a sentence really stands', () => {
    expect(checked(edited(STUDY, "pain: { section: '3.2'", "pain: { section: '1'"))).toBe(
      `${STUDY}:4: sentence "pain" stands in section 3.2 of review-a, not in 1. Remedy: write section: '3.2'.`,
    );
  });

  it('tells how to find a sentence when none has the fingerprint', () => {
    const text = SEEDS[STUDY].replace(/fingerprint: [0-9a-f]{64}/, `fingerprint: '${'0'.repeat(64)}'`);
    expect(checked({ [STUDY]: text })).toBe(
      `${STUDY}:4: no sentence of review-a has the fingerprint of "pain". Remedy: find the sentence with \`npx vesipath fingerprint --source DIR WORDS\`, and copy its fingerprint.`,
    );
  });

  it('reports a statement with 10 words in a row from the source, whatever their case and punctuation', () => {
    const copied = 'walked better: one week after the VESICLES were given, Ye';
    expect(checked(edited(STUDY, 'The vesicles eased the pain.', `"The rats ${copied}"`))).toBe(
      `${STUDY}:18: copied wording: the statement shares 10 words in a row with review-a: "walked better one week after the vesicles were given ye". Remedy: say it in our own words.`,
    );
  });

  it('allows 7 words in a row', () => {
    const copied = 'walked better: one week after the vesicles';
    expect(checked(edited(STUDY, 'The vesicles eased the pain.', `"The rats ${copied}"`))).toBe('');
  });

  it('reports copied wording in the description of an entity', () => {
    const copied = 'Rats with sore tendons walked better one week after.';
    expect(checked(edited('entities.tsv', 'Vesicles of iMSCs.', copied))).toContain(
      'entities.tsv:2: copied wording: the description shares 9 words in a row with review-a',
    );
  });

  it('reports copied wording in the statement of a mechanism and in a note', () => {
    const copied = 'rats with sore tendons walked better one week after the vesicles';
    const text = SEEDS[STUDY].replace('The vesicles calm mast cells and so ease the pain.', copied).replace(
      'hedged: true',
      `note: ${copied}`,
    );
    expect(checked({ [STUDY]: text }).split('\n')).toEqual([
      expect.stringContaining(`${STUDY}:37: copied wording: the note shares 11 words`),
      expect.stringContaining(`${STUDY}:41: copied wording: the statement shares 11 words`),
    ]);
  });
});
