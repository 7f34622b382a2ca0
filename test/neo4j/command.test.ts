import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNeo4j } from './run-neo4j.js';

describe('npm run neo4j', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'vesipath-neo4j-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('explains itself', async () => {
    const { code, stdout } = await runNeo4j(['--help']);
    expect(code).toBe(0);
    for (const word of [
      'start',
      'stop',
      'status',
      '--folder',
      '--port',
      '--json',
      'NEO4J_URI',
      'NEO4J_HEAP',
    ]) {
      expect(stdout).toContain(word);
    }
  });

  it('says what it looked for and what to install where there is neither Docker nor Java', async () => {
    const nothing = { PATH: folder, JAVA_HOME: undefined };
    const { code, stderr } = await runNeo4j(['start', '--folder', folder], nothing);
    expect(code).toBe(1);
    expect(stderr).toContain(
      'NEO4J_URI: not set\n  Docker: not found\n  Java 17 or newer: not found\n  Maven: ',
    );
    expect(stderr).toContain('apt-get install default-jdk-headless maven');
    const program = await runNeo4j(['check', '--json'], nothing);
    expect([program.code, JSON.parse(program.stdout)]).toEqual([1, { error: stderr.trim() }]);
  });

  it('has nothing to stop in a folder that is not there', async () => {
    const { code, stdout } = await runNeo4j(['stop', '--folder', join(folder, 'none'), '--json']);
    expect([code, JSON.parse(stdout)]).toEqual([
      0,
      { state: 'stopped', folder: join(folder, 'none'), wasRunning: false },
    ]);
  });

  it('leaves alone a program that has got the process id of a server that died', async () => {
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    await once(other, 'spawn');
    const facts = {
      uri: 'bolt://127.0.0.1:1',
      user: 'neo4j',
      password: 'any',
      way: 'java',
      port: 1,
      pid: other.pid,
    };
    writeFileSync(join(folder, 'connection.json'), JSON.stringify(facts));
    const { stdout } = await runNeo4j(['stop', '--kill', '--folder', folder]);
    expect(stdout).toBe(`No Neo4j runs in ${folder}: nothing to stop.\n`);
    expect([other.exitCode, other.signalCode]).toEqual([null, null]);
    other.kill();
  });

  it.each([
    ['bolt://127.0.0.1:1', 'No Neo4j answers at bolt://127.0.0.1:1: start it, or mend NEO4J_URI'],
    ['localhost', 'An address looks like bolt://HOST:7687 or neo4j+s://HOST.'],
  ])('refuses the NEO4J_URI %s with what to do', async (uri, message) => {
    const { code, stderr } = await runNeo4j(['start'], { NEO4J_URI: uri, NEO4J_PASSWORD: 'any' });
    expect([code, stderr]).toEqual([1, expect.stringContaining(message)]);
  });

  it.each([
    [['begin'], '"begin" is none of start, stop, status, check.'],
    [['start', '--port', '70000'], '--port takes a whole number from 0 to 65535, not "70000".'],
    [['start', '--with', 'podman'], '--with takes docker or java, not "podman".'],
    [['start', '--kill'], '--kill goes with stop.'],
    [['--prot', '1'], "Unknown option '--prot'."],
  ])('refuses %j', async (args, message) => {
    const { code, stderr } = await runNeo4j(args);
    expect([code, stderr]).toEqual([2, `${message} See npm run neo4j -- --help\n`]);
  });
});
