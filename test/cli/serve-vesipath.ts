import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

export interface ServeRun {
  readonly child: ChildProcess;
  /** `http://127.0.0.1:PORT` as the program printed it. */
  readonly url: string;
  /** The line that told it. */
  readonly line: string;
}

const ADDRESS = /ready at (http:\/\/[^/\s]+)/;

/** Starts a command that serves, and waits for the line that tells its address. */
export const startServe = (
  command: string,
  args: readonly string[],
  options: { readonly env: NodeJS.ProcessEnv; readonly cwd?: string },
): Promise<ServeRun> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let [stdout, stderr] = ['', ''];
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      const url = ADDRESS.exec(stdout)?.at(1);
      if (url !== undefined && stdout.endsWith('\n')) resolve({ child, url, line: stdout });
    });
    child.on('error', reject);
    child.on('close', (code) => {
      reject(new Error(`It ended with ${code ?? 'a signal'} and told no address: ${stdout}${stderr}`));
    });
  });

/** Sends the signal, and waits for the exit code; null when the signal itself ended the process. */
export const stopServe = async ({ child }: ServeRun, signal: NodeJS.Signals): Promise<number | null> => {
  const closed = once(child, 'close');
  child.kill(signal);
  await closed;
  return child.exitCode;
};
