import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { ERRORS } from '../../src/errors.js';

describe('docs/errors.md', () => {
  const rows = [
    ...readFileSync('docs/errors.md', 'utf8').matchAll(/^\| `(\w+)` +\| (\d+) +\| (yes|no) +\|/gm),
  ];

  it('has each code once, with the status and the retry of the table', () => {
    const written = rows.map(([, code, status, retry]) => [code, Number(status), retry === 'yes']);
    const table = Object.entries(ERRORS).map(([code, { status, retriable }]) => [code, status, retriable]);
    expect(written.toSorted()).toEqual(table.toSorted());
  });
});
