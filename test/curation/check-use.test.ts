import { describe, expect, it } from '@jest/globals';
import { loadSeeds } from '../../src/curation/load-seeds.js';
import { edited, seedFolder, SEEDS, STUDY, warningsOf } from './seed-folder.js';

describe('checkUse', () => {
  it('warns of an entity that nothing uses', () => {
    expect(warningsOf(edited(STUDY, '        comparator: SMMSC-EV\n', ''))).toEqual([
      'entities.tsv:3: entity SMMSC-EV (VP:smmsc-ev) is never used. Remedy: use it, or remove the row.',
    ]);
  });

  it('warns of a publication that nothing uses, not of that of a document', () => {
    expect(warningsOf(edited(STUDY, '  citedTogether: [VP:gao-2022]\n', ''))).toEqual([
      'publications.tsv:3: publication Gao et al. 2022 (VP:gao-2022) is never used. Remedy: use it, or remove the row.',
    ]);
  });

  it('warns of a document and of a sentence that nothing uses', () => {
    const documents = `${SEEDS['documents.tsv']}review-b\tVP:review\tb.txt\n`;
    expect(
      warningsOf({ 'documents.tsv': documents, ...edited(STUDY, 'sentence: pain', 'sentence: cells') }),
    ).toEqual([
      'documents.tsv:3: document "review-b" is never used. Remedy: use it, or remove the row.',
      `${STUDY}:4: sentence "pain" is never used. Remedy: use it, or remove it.`,
    ]);
  });

  it('forbids nothing', () => {
    const { knowledge } = loadSeeds(seedFolder(edited(STUDY, 'sentence: pain', 'sentence: cells')));
    expect(knowledge).not.toBeNull();
  });
});
