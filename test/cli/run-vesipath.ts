import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
export const SEEDS = fileURLToPath(new URL('../../seeds/', import.meta.url));

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Environment without what would change the program's answers. */
export const cleanEnvironment = (extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv => {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(VESIPATH_.*|PORT|NODE_OPTIONS)$/.test(name),
  );
  return { ...Object.fromEntries(kept), ...extra };
};

/** Runs the built program to its end, its output piped. */
export const runVesipath = (
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Run> => {
  if (!existsSync(MAIN)) throw new Error('dist/ is missing: run npm run build first.');
  return run(process.execPath, [MAIN, ...args], { env: cleanEnvironment(environment) });
};

/** Runs any command to its end. */
export const run = (
  command: string,
  args: readonly string[],
  options: { readonly env: NodeJS.ProcessEnv; readonly cwd?: string },
): Promise<Run> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, stdout, stderr });
    });
  });
