import { describe, expect, it } from '@jest/globals';
import { Findings } from '../../src/curation/problems/findings.js';
import { formatProblems } from '../../src/curation/problems/problem.js';

describe('formatProblems', () => {
  it('writes one problem a line, and nothing for none', () => {
    const problem = { file: 'a.yaml', line: 3, message: 'x is missing', remedy: 'add x' };
    expect(formatProblems([problem, { ...problem, line: 4 }])).toBe(
      'a.yaml:3: x is missing. Remedy: add x.\na.yaml:4: x is missing. Remedy: add x.',
    );
    expect(formatProblems([])).toBe('');
  });

  it('shows control and direction characters instead of sending them to the terminal', () => {
    const problem = { file: 'a\n.yaml', line: 1, message: 'x\u001B[31m\u202E', remedy: 'y' };
    expect(formatProblems([problem])).toBe('a\\u{a}.yaml:1: x\\u{1b}[31m\\u{202e}. Remedy: y.');
  });
});

describe('Findings', () => {
  it('are in order of file, line and message, however they came', () => {
    const findings = new Findings();
    findings.add({ file: 'b', line: 1 }, 'm', 'r');
    findings.add({ file: 'a', line: 10 }, 'm', 'r');
    findings.add({ file: 'a', line: 9 }, 'n', 'r');
    findings.add({ file: 'a', line: 9 }, 'm', 'r');
    expect(findings.problems.map(({ file, line, message }) => `${file}${line}${message}`)).toEqual([
      'a9m',
      'a9n',
      'a10m',
      'b1m',
    ]);
  });
});
