import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { stripVTControlCharacters } from 'node:util';
import { Failure } from '../failure.mjs';
import { withLock } from './lock.mjs';
import { JARS_FOLDER, POM } from './place.mjs';
import { progress } from './progress.mjs';

const UNFINISHED = '.unfinished-';

/** Named after the content of the pom, so that a folder of this name holds what this pom asks for. */
const jarsFolder = () =>
  join(JARS_FOLDER, createHash('sha256').update(readFileSync(POM)).digest('hex').slice(0, 12));

export const hasJars = () => existsSync(jarsFolder());

/** Folder with the jars of the server, which are fetched when this pom was not seen before. @throws Failure of Maven */
export const requireJars = async () => {
  const folder = jarsFolder();
  if (existsSync(folder)) return folder;
  mkdirSync(JARS_FOLDER, { recursive: true });
  return withLock(join(JARS_FOLDER, 'fetch.lock'), async () => {
    if (!existsSync(folder)) await fetchJars(folder);
    return folder;
  });
};

/** The folder gets its name when all jars are there: what an interruption leaves is never taken for whole. */
const fetchJars = async (folder) => {
  removeUnfinished();
  progress('Fetching the jars of Neo4j with Maven (once; 118 MB, often about a minute) …');
  const unfinished = join(JARS_FOLDER, `${UNFINISHED}${process.pid}`);
  const { code, output } = await runMaven(unfinished);
  if (code !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    throw new Failure(
      `Maven could not fetch the jars of Neo4j (${POM}):\n${output}\n` +
        'Check the network (behind a proxy: ~/.m2/settings.xml), then try again.',
    );
  }
  renameSync(unfinished, folder);
};

const removeUnfinished = () => {
  for (const name of readdirSync(JARS_FOLDER).filter((found) => found.startsWith(UNFINISHED))) {
    rmSync(join(JARS_FOLDER, name), { recursive: true, force: true });
  }
};

const runMaven = async (outputFolder) => {
  const goal = [GOAL, `-DoutputDirectory=${outputFolder}`];
  const maven = spawn('mvn', ['-q', '-B', '-f', POM, ...goal], { stdio: ['ignore', 'pipe', 'pipe'] });
  const [said, complained, [code]] = await Promise.all([
    text(maven.stdout),
    text(maven.stderr),
    once(maven, 'close'),
  ]);
  return { code, output: withoutAdvice(stripVTControlCharacters(`${said}\n${complained}`)) };
};

const GOAL = 'org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies';

/** Of Maven's complaint what happened; not how to see more of it. */
const withoutAdvice = (output) =>
  output
    .split('\n')
    .filter(
      (line) =>
        !/^(\[ERROR\])?\s*$|Re-run Maven|re-run Maven|For more information|\[Help 1\] http/.test(line),
    )
    .slice(0, MOST_LINES)
    .join('\n');

const MOST_LINES = 12;
