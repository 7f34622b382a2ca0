import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { run, type Run } from '../cli/run-vesipath.js';

const SCRIPT = fileURLToPath(new URL('../../scripts/neo4j.mjs', import.meta.url));

export type Environment = Readonly<Record<string, string | undefined>>;

/** Runs `npm run neo4j -- …` to its end; what the user's environment says of Neo4j does not count. */
export const runNeo4j = (args: readonly string[], extra: Environment = {}): Promise<Run> =>
  run(process.execPath, [SCRIPT, ...args], { env: environment(extra) });

/**
 * For servers that live some minutes: half the time to start, since Java compiles nothing twice. Room for what it compiles is given as it is without
 * that option: the 48 MB that come with it run out after some hundred tests, and the database panics.
 */
export const STARTS_QUICKLY: Environment = {
  JDK_JAVA_OPTIONS: '-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m',
};

/** Why no server can be started with Java here, as the program tells it; null when one can. Quick, and never waits. */
export const whyNoNeo4j = (): string | null => {
  const args = [SCRIPT, 'check', '--with', 'java'];
  const { status, stderr } = spawnSync(process.execPath, args, { env: environment(), encoding: 'utf8' });
  return status === 0 ? null : stderr.trim();
};

const environment = (extra: Environment = {}): NodeJS.ProcessEnv => {
  const kept = Object.entries(process.env).filter(([name]) => !/^(NEO4J_.*|NODE_OPTIONS)$/.test(name));
  return { ...Object.fromEntries(kept), ...extra };
};
