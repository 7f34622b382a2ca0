import { describe, expect, it } from '@jest/globals';
import { findSentences } from '../../src/curation/source/find-sentences.js';
import { fingerprintOf, normaliseSentence, sentencesOf } from '../../src/curation/source/source-text.js';
import { PAIN, SOURCE } from './seed-folder.js';

const sentences = (text: string): string[] => sentencesOf(text).map(({ sentence }) => sentence);
const sections = (text: string): string[] => sentencesOf(text).map(({ section }) => section);

describe('sentencesOf', () => {
  it('ends a sentence before a capital letter, a digit or an opening quote', () => {
    expect(sentences('One. Two? 3 mice! “Four.” ‘Five’. "Six". lower')).toEqual([
      'One.',
      'Two?',
      '3 mice!',
      '“Four.” ‘Five’.',
      '"Six". lower',
    ]);
  });

  it('ends no sentence inside parentheses, and starts again at depth 0 on each line', () => {
    expect(sentences('One (see A. Two) is here. Three) done. Four\nOpen (here. No\nNext. Line')).toEqual([
      'One (see A. Two) is here.',
      'Three) done.',
      'Four',
      'Open (here. No',
      'Next.',
      'Line',
    ]);
  });

  it.each([
    'Kim et al. Both',
    'e.g. Both',
    'i.e. Both',
    'A vs. B',
    'Fig. 2',
    'Dr. Ye',
    'Prof. Ye',
    'cf. Ye',
    'approx. 5',
    'Wang Z. And',
    '“J. Kim',
  ])('does not end after the abbreviation in "%s"', (text) => {
    expect(sentences(`So ${text} end.`)).toHaveLength(1);
  });

  it('ends after a word that only ends like an abbreviation', () => {
    expect(sentences('It was final. Then CD4. Then vitamin c. Then it ended.')).toHaveLength(4);
  });

  it('takes numbered short lines for headings, also behind an image mark and with a lower-case letter', () => {
    expect(
      sections('Zero.\n 1 INTRO\nOne.\n[image: Table 3]4.1 Gains\nTwo.\n3.2 iMSC-EVs in mice\nThree.'),
    ).toEqual(['abstract', '1', '4.1', '3.2']);
  });

  it('takes a numbered title with text behind it for a heading, and starts the text behind it', () => {
    expect(
      sentencesOf(
        '2. Ways In\nOne.\n2.6. β-Mercaptoethanol. β-mercaptoethanol helps.\n3.4.2. EVs (sEVs) Next. iMSCs too.',
      ).map(({ section, sentence }) => [section, sentence]),
    ).toEqual([
      ['2', 'One.'],
      ['2.6', 'β-mercaptoethanol helps.'],
      ['3.4.2', 'iMSCs too.'],
    ]);
  });

  it('knows the unnumbered sections of journals, on a line of their own', () => {
    expect(
      sections('5. End\nOne.\nAuthors’ Contributions\nTwo.\nREFERENCES\n[1] Three.\nReferences are four.'),
    ).toEqual(['5', "authors' contributions", 'references', 'references']);
  });

  it('begins a sentence with a name that has its capital later, or with a Greek letter', () => {
    expect(sentences('It works. iMSCs do. mRNA does. β-catenin too. of course. pH 7.')).toEqual([
      'It works.',
      'iMSCs do.',
      'mRNA does.',
      'β-catenin too. of course.',
      'pH 7.',
    ]);
  });

  it('takes numbered lines with a full stop or of 120 characters for sentences', () => {
    expect(sections('2 Mice died.')).toEqual(['abstract']);
    expect(sections(`2 ${'x'.repeat(118)}`)).toEqual(['abstract']);
    expect(sections(`2 ${'x'.repeat(117)}\nOne.`)).toEqual(['2']);
  });

  it('drops image marks wherever they stand and keeps captions', () => {
    expect(sentences('[image: Figure 1]FIGURE 1 | How it works. [image: x]Then.')).toEqual([
      'FIGURE 1 | How it works.',
      'Then.',
    ]);
  });

  it('gives the fingerprint of a published SHA-256 test vector for "abc"', () => {
    expect(sentencesOf('  abc \n')).toEqual([
      {
        section: 'abstract',
        sentence: 'abc',
        fingerprint: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      },
    ]);
  });

  it('needs seconds, not minutes, for a line of a million characters', () => {
    for (const piece of ['. A', '(', ' ', 'al. A', '[image: ']) {
      const start = performance.now();
      sentencesOf(piece.repeat(1_000_000 / piece.length));
      expect(performance.now() - start).toBeLessThan(10_000);
    }
  });
});

describe('normaliseSentence', () => {
  it('makes ligatures, wide letters and non-breaking spaces plain', () => {
    expect(normaliseSentence(' ﬁve\u00A0\t Ａ\n')).toBe('five A');
    expect(fingerprintOf(normaliseSentence('ﬁve'))).toBe(fingerprintOf('five'));
  });
});

describe('findSentences', () => {
  it('finds the sentence with all the words, whatever their case', () => {
    expect(findSentences(SOURCE, ['RATS', 'sore tendons'])).toEqual([
      { section: '3.2', sentence: PAIN, fingerprint: fingerprintOf(PAIN) },
    ]);
  });

  it('finds none when one word is missing, and all for no words', () => {
    expect(findSentences(SOURCE, ['rats', 'mice'])).toEqual([]);
    expect(findSentences(SOURCE, [])).toHaveLength(4);
  });
});
