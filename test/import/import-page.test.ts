import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { MappingFile } from '../../src/import/mapping/mapping-schema.js';
import { NOTICE_KINDS, NOTICES } from '../../src/import/notices.js';
import { parse } from 'yaml';

const PAGE = readFileSync(new URL('../../docs/import.md', import.meta.url), 'utf8');

describe('docs/import.md', () => {
  it('lists every kind of notice with its action and sentence, and no other', () => {
    const rows = [...PAGE.matchAll(/^\| ([A-Z0-9_]+) +\| (skipped|repaired|noted) +\| (.+?) +\|$/gm)];
    expect(rows.map(([, kind, action, sentence]) => [kind, action.toUpperCase(), sentence])).toEqual(
      NOTICE_KINDS.map((kind) => [kind, NOTICES[kind].action, NOTICES[kind].sentence]),
    );
  });

  it('shows a mapping that is valid', () => {
    const example = /```yaml\n([\s\S]*?)```/.exec(PAGE)?.[1];
    expect(MappingFile.safeParse(parse(example ?? '')).error).toBeUndefined();
  });
});
