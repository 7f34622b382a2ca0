import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const OLDEST_JAVA = 17;
const ANSWER_WITHIN_MS = 20_000;

/** `{ command }` of a Java that is new enough, else `{ missing }`. JAVA_HOME comes before PATH. */
export const findJava = () => {
  const home = process.env.JAVA_HOME ?? '';
  const command = home === '' ? 'java' : join(home, 'bin', 'java');
  const where = home === '' ? '' : ` at JAVA_HOME (${home})`;
  const { status, stderr } = run(command, ['-version']);
  const version = /version "(?:1\.)?(\d+)/.exec(stderr ?? '')?.at(1);
  if (status !== 0 || version === undefined) return { missing: `not found${where}` };
  return Number(version) >= OLDEST_JAVA ? { command } : { missing: `version ${version}${where}` };
};

/** `{ command }` of Maven, else `{ missing }`. */
export const findMaven = () =>
  run('mvn', ['--version']).status === 0 ? { command: 'mvn' } : { missing: 'not found' };

/** `{ command }` of a Docker that can start services, else `{ missing }`. */
export const findDocker = () => {
  if (run('docker', ['--version']).status !== 0) return { missing: 'not found' };
  if (run('docker', ['info']).status !== 0) return { missing: 'found, but its daemon does not answer' };
  if (run('docker', ['compose', 'version']).status !== 0) return { missing: 'found, but without compose' };
  return { command: 'docker' };
};

const run = (command, args) => spawnSync(command, args, { encoding: 'utf8', timeout: ANSWER_WITHIN_MS });
