import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { curatedKnowledge } from '../curated-knowledge.js';

const FOLDER = 'docs/curation/coverage';
const { evidence, mechanisms } = curatedKnowledge();
const documents = [...new Set(evidence.flatMap(({ locator }) => locator?.document ?? []))].sort();

const idsOf = (items: readonly { id: string; locator: { document: string } | null }[], document: string) =>
  items.flatMap(({ id, locator }) => (locator?.document === document ? id : [])).sort();

describe('docs/curation/coverage', () => {
  it('has a report on each source document, and no other', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(documents.map((document) => `${document}.md`));
  });
});

describe.each(documents)('docs/curation/coverage/%s.md', (document) => {
  const report = readFileSync(`${FOLDER}/${document}.md`, 'utf8');
  const listed = (prefix: string): string[] => {
    const ids = report.matchAll(new RegExp(`^ {2}- (${prefix}:[0-9a-f]{16}) `, 'gm'));
    return [...new Set([...ids].map(([, id]) => id))].sort();
  };

  it('lists every finding and every mechanism that rests on the document, and no other', () => {
    expect(listed('VPE')).toEqual(idsOf(evidence, document));
    expect(listed('VPM')).toEqual(idsOf(mechanisms, document));
  });

  it('leaves no sentence unaccounted for', () => {
    expect(report).not.toContain('UNACCOUNTED');
    expect(report).toMatch(/^\| unaccounted \| 0 \| +\|$/m);
  });

  it('gives a reason for each sentence that carries nothing, and numbers the sentences without a gap', () => {
    for (const [, , , rest] of report.matchAll(/^- (\d+) (?:to (\d+) )?(.*)\n(?! {2}- )/gm)) {
      expect(rest).toMatch(/^(`[0-9a-f]{12}` )?[A-Z]+( of `[0-9a-f]{12}`)?(: .+)?$/);
    }
    const numbers = [...report.matchAll(/^- (\d+)(?: to (\d+))? /gm)].flatMap(
      ([, first, last]: (string | undefined)[]) =>
        Array.from({ length: Number(last ?? first) - Number(first) + 1 }, (_, at) => Number(first) + at),
    );
    const sentences = Number(/^\| sentences \| (\d+) /m.exec(report)?.[1]);
    expect(numbers).toEqual(Array.from({ length: sentences }, (_, at) => at + 1));
  });
});
