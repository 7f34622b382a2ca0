import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { curatedKnowledge } from '../curated-knowledge.js';

const report = readFileSync('docs/curation/coverage.md', 'utf8');
const listed = (prefix: string): string[] => [
  ...new Set([...report.matchAll(new RegExp(`^  - (${prefix}:[0-9a-f]{16}) `, 'gm'))].map(([, id]) => id)),
];

describe('docs/curation/coverage.md', () => {
  const { evidence, mechanisms } = curatedKnowledge();

  it('lists every finding and every mechanism of the curated core, and no other', () => {
    expect(listed('VPE').sort()).toEqual(evidence.map(({ id }) => id).sort());
    expect(listed('VPM').sort()).toEqual(mechanisms.map(({ id }) => id).sort());
  });

  it('leaves no sentence of either article unaccounted for', () => {
    expect(report).not.toContain('UNACCOUNTED');
    expect(report).toMatch(/^\| unaccounted \| 0 \| 0 \|$/m);
    expect(report).toMatch(/^\| sentences \| 169 \| 553 \|$/m);
  });

  it('gives a reason for each sentence that carries nothing, and numbers the sentences without a gap', () => {
    const numbers = [...report.matchAll(/^- (\d+) (?:to (\d+) )?(.*)\n(?! {2}- )/gm)];
    for (const [, , , rest] of numbers)
      expect(rest).toMatch(/^(`[0-9a-f]{12}` )?[A-Z]+( of `[0-9a-f]{12}`)?(: .+)?$/);
    const of = (document: string): number[] =>
      [...report.matchAll(new RegExp(`### ${document}, section .*\\n([^#]*)`, 'g'))].flatMap(([, part]) =>
        [...part.matchAll(/^- (\d+)(?: to (\d+))? /gm)].flatMap(([, first, last]: (string | undefined)[]) =>
          Array.from({ length: Number(last ?? first) - Number(first) + 1 }, (_, at) => Number(first) + at),
        ),
      );
    expect(of('review-a')).toEqual(Array.from({ length: 169 }, (_, at) => at + 1));
    expect(of('review-b')).toEqual(Array.from({ length: 553 }, (_, at) => at + 1));
  });
});
