import { describe, expect, it } from '@jest/globals';
import { runVesipath } from './run-vesipath.js';

const COMMANDS = [
  ...[
    'serve',
    'paths',
    'entity',
    'search',
    'hypotheses',
    'shared-mechanisms',
    'enrichment',
    'gaps',
    'compare',
    'validate',
    'fingerprint',
    'schema',
  ],
];
/** Examples that need nothing but the packaged data, and end. */
const RUNNABLE =
  /^(paths|entity|search|hypotheses|shared-mechanisms|enrichment|gaps|compare|validate$|schema)/;

/** Arguments of an example line; quotes hold words together, and what follows `>` belongs to the shell. */
const argumentsOf = (line: string): string[] =>
  [...line.replace(/ > [\w.]+$/, '').matchAll(/'[^']*'|"[^"]*"|\S+/g)].map(([word]) =>
    word.replaceAll(/^['"]|['"]$/g, ''),
  );

describe('vesipath', () => {
  it('prints its help and exits with 0 when nothing is asked', async () => {
    const { code, stdout, stderr } = await runVesipath([]);
    expect([code, stderr]).toEqual([0, '']);
    for (const name of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'));
    expect(stdout).toContain('Exit codes: 0 done; 1 nothing found');
    expect(stdout).toContain('Without a command this help is printed.');
  });

  it('tells its version', async () => {
    expect(await runVesipath(['--version'])).toMatchObject({ code: 0, stdout: '0.1.0\n' });
  });

  it('names the nearest command for serach', async () => {
    const { code, stdout, stderr } = await runVesipath(['serach', 'tendon']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      "vesipath: unknown command 'serach'\n(Did you mean search?)\n(vesipath --help shows the commands)\n",
    );
  });

  it('names the nearest option for --limitt', async () => {
    const { code, stderr } = await runVesipath(['search', 'tendon', '--limitt', '3']);
    expect(code).toBe(2);
    expect(stderr).toContain('(Did you mean --limit?)');
  });

  it.each(['paths', 'entity', 'search', 'hypotheses', 'shared-mechanisms', 'fingerprint'])(
    'exits with 2 for %s without its arguments',
    async (command) => {
      const { code, stderr } = await runVesipath([command]);
      expect(code).toBe(2);
      expect(stderr).toMatch(/^vesipath: (missing required argument|required option)/);
    },
  );
});

describe.each(COMMANDS)('vesipath %s --help', (command) => {
  it('shows at least two examples, and those that need only the packaged data work', async () => {
    const { code, stdout } = await runVesipath([command, '--help']);
    const lines = [...stdout.matchAll(/^ {2}vesipath (.+)$/gm)].map(([, line]) => line);
    expect(code).toBe(0);
    expect(lines.length).toBeGreaterThanOrEqual(2);
    for (const line of lines.filter((text) => RUNNABLE.test(text))) {
      expect([line, (await runVesipath(argumentsOf(line))).code]).toEqual([line, 0]);
    }
  });
});
