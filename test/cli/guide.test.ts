import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { runVesipath } from './run-vesipath.js';

const guide = readFileSync('docs/curation/guide.md', 'utf8');
const study = readFileSync('examples/add-a-paper/seeds/studies/nobody-2026.yaml', 'utf8');
const blocks = (language: string): string[] =>
  [...guide.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, block]) => block);
const commands = blocks('sh')
  .map((block) => block.trim().replace(/^npx vesipath /, ''))
  .filter((command) => command.includes('examples/add-a-paper'));
const run = (command: string) => runVesipath(command.split(' '));

describe('docs/curation/guide.md', () => {
  it('shows four commands on its example, and each does what the guide says', async () => {
    expect(commands.map((command) => command.split(' ')[0])).toEqual([
      'fingerprint',
      'validate',
      'coverage',
      'paths',
    ]);
    const [fingerprint, validate, coverage, paths] = await Promise.all(commands.map(run));
    expect([fingerprint, validate, coverage, paths].map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    expect(fingerprint.stdout).toMatch(/ 2\.1 +d9e9a112/);
    expect(validate.stdout).toMatch(
      /^Valid: 7 entities, 1 publications, 1 documents, 1 studies, 4 associations/,
    );
    expect(coverage.stdout).toContain('Every sentence carries evidence or has a reason why it carries none.');
    expect(guide).toContain(paths.stdout.trim());
  });

  it('prints YAML that stands in the example as it is', () => {
    const printed = blocks('yaml').flatMap((block) => block.split('\n'));
    expect(printed.length).toBeGreaterThan(20);
    const lines = new Set(study.split('\n'));
    expect(printed.filter((line) => !lines.has(line))).toEqual([]);
  });

  it('counts the sentences of the invented article as they are', async () => {
    const { stdout } = await run('fingerprint --source examples/add-a-paper/articles/invented.txt --json');
    expect(JSON.parse(stdout)).toHaveLength(9);
  });
});

describe('vesipath sample', () => {
  const sample = (seed: string) =>
    run(
      `sample examples/add-a-paper/seeds --source examples/add-a-paper/articles --count 2 --seed ${seed} --json`,
    );

  it('prints findings beside the sentences that they rest on', async () => {
    const { code, stdout } = await run(
      'sample examples/add-a-paper/seeds --source examples/add-a-paper/articles',
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /iMSC-EV ameliorates the pain of tendinopathy\n[^]*?dose 200 µg · at 7 days · n = 12[^]*?sentence: Seven days later/,
    );
    expect(stdout.match(/^\d\. /gm)).toHaveLength(4);
  });

  it('draws the same findings for the same seed', async () => {
    const [one, again, other] = await Promise.all([sample('1'), sample('1'), sample('2')]);
    expect(one.stdout).toBe(again.stdout);
    expect(one.stdout).not.toBe(other.stdout);
  });

  it('says what is wrong with seeds that are not valid, and with a count of 0', async () => {
    const damaged = await run('sample examples/add-a-paper/articles --source examples/add-a-paper/articles');
    expect([damaged.code, damaged.stdout]).toEqual([1, '']);
    expect(damaged.stderr).toContain('dataset.yaml');
    expect((await run('sample --source examples --count 0')).code).toBe(2);
  });
});
