import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { isAlive } from './process.mjs';

const BETWEEN_LOOKS_MS = 200;

/** Answer of `work`, which runs in one process at a time: the file holds the id of the one whose turn it is. */
export const withLock = async (file, work) => {
  while (!take(file)) {
    if (isAlive(holderOf(file))) await wait(BETWEEN_LOOKS_MS);
    else rmSync(file, { force: true });
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
};

/** Whether the file could be made. A link makes it with its content, so that nobody reads half a number. */
const take = (file) => {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, String(process.pid));
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft);
  }
};

/** Null when the lock was given back meanwhile. */
const holderOf = (file) => {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
};
