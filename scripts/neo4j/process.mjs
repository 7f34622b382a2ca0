import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

const BETWEEN_LOOKS_MS = 100;
const TERM_GRACE_MS = 20_000;

/** Whether a process has this id, whoever's it is. */
export const isAlive = (pid) => {
  if (!Number.isInteger(pid) || pid < 1) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** Whether the process is the Neo4j server of this place: ids return, so its command line must say so. */
export const isServerOf = ({ home }, pid) => {
  if (!isAlive(pid)) return false;
  const command = commandLine(pid);
  return command.includes('org.neo4j.server.CommunityEntryPoint') && command.includes(homeArgument(home));
};

/** The part of the server's command line that tells it from the servers of other folders. */
export const homeArgument = (home) => `--home-dir=${home} `;

/** Words with a blank after each; empty where the process has ended or may not be asked. */
const commandLine = (pid) => {
  if (process.platform === 'linux') return readOrEmpty(`/proc/${pid}/cmdline`).replaceAll('\0', ' ');
  return `${spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)]).stdout ?? ''} `;
};

const readOrEmpty = (path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

/** Ends the server: asks first, unless `atOnce`, and after 20 seconds does not ask any more. */
export const endServer = async (place, pid, { atOnce }) => {
  if (!atOnce) {
    send(pid, 'SIGTERM');
    if (await hasEnded(place, pid, TERM_GRACE_MS)) return;
  }
  if (isServerOf(place, pid)) send(pid, 'SIGKILL');
  await hasEnded(place, pid, TERM_GRACE_MS);
};

const hasEnded = async (place, pid, withinMs) => {
  const deadline = Date.now() + withinMs;
  while (isServerOf(place, pid)) {
    if (Date.now() > deadline) return false;
    await wait(BETWEEN_LOOKS_MS);
  }
  return true;
};

const send = (pid, signal) => {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
};
