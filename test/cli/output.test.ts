import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { cleanEnvironment, MAIN, run } from './run-vesipath.js';

describe('standard output of vesipath', () => {
  it.each([[['paths', 'VESICLE', 'DISEASE', '--limit', '200', '--json']], [['schema']]])(
    'may be closed early by its reader without a word, as head does: %j',
    async (args) => {
      const child = spawn(process.execPath, [MAIN, ...args], { env: cleanEnvironment() });
      let stderr = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
      child.stdout.destroy();
      await once(child, 'close');
      expect([child.exitCode, stderr]).toEqual([0, '']);
    },
  );

  (existsSync('/dev/full') ? it : it.skip)(
    'that cannot be written ends in exit code 3 and one line',
    async () => {
      const command = `"${process.execPath}" "${MAIN}" schema > /dev/full`;
      const { code, stderr } = await run('sh', ['-c', command], { env: cleanEnvironment() });
      expect(code).toBe(3);
      expect(stderr).toMatch(/^vesipath: the output cannot be written \(ENOSPC.*\)\.\n$/);
    },
  );
});
