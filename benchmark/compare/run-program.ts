import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { Outcome, type Task } from './task.js';

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** What a program of a contestant answers to a task, in a process of its own. */
export const runProgram = async (file: string, task: Task, python: string): Promise<Outcome> => {
  const [command, args] = file.endsWith('.py')
    ? [python, [here(file)]]
    : [process.execPath, ['--import', 'tsx', '--max-old-space-size=8192', here(file)]];
  const program = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(program, 'close');
  program.stdin.end(JSON.stringify(task));
  const said = await text(program.stdout);
  await ended;
  if (program.exitCode !== 0)
    throw new Error(`${file} ended with ${program.signalCode ?? `exit code ${String(program.exitCode)}`}`);
  return Outcome.parse(JSON.parse(said));
};
