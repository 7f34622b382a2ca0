import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { Failure } from '../failure.mjs';
import { shown } from './place.mjs';

/**
 * What connection.json tells: `uri`, `user`, `password`, `way` (docker or java), `port`, and of a server that was
 * started `pid` and `startedAt`. Null when there is none.
 */
export const readConnection = ({ connection }) => {
  const text = readOrNull(connection);
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    throw new Failure(`${shown(connection)} is damaged. Mend it, or remove its folder with all data.`);
  }
};

/** Writes it whole or not at all, for this user alone. */
export const writeConnection = ({ connection }, facts) => {
  const draft = `${connection}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(facts, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, connection);
};

const readOrNull = (path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
};
