import { Failure } from '../failure.mjs';
import { hasJars } from './jars.mjs';
import { findDocker, findJava, findMaven } from './programs.mjs';

const ENOUGH = { missing: 'not needed' };

/** docker or java: the one that was asked for, else the first that this machine can do. @throws Failure when none */
export const chooseWay = (asked) => {
  const docker = asked === 'java' ? ENOUGH : findDocker();
  if (docker.command !== undefined) return { way: 'docker' };
  if (asked === 'docker') throw nothingFound({ docker });
  const java = findJava();
  const maven = hasJars() ? { command: 'jars are there' } : findMaven();
  if (java.command !== undefined && maven.command !== undefined) return { way: 'java', java: java.command };
  throw nothingFound(asked === 'java' ? { java, maven } : { docker, java, maven });
};

const nothingFound = ({ docker, java, maven }) => {
  const rows = [
    docker && ['Docker', docker.missing],
    java && ['Java 17 or newer', java.missing ?? 'found'],
    maven && ['Maven', maven.missing ?? 'found'],
  ];
  const lookedFor = rows.filter(Boolean).map(([name, outcome]) => `  ${name}: ${outcome}`);
  const remedies = [
    java && 'apt-get install default-jdk-headless maven',
    docker && 'start Docker, with compose',
    docker && java && 'set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to a server that runs (5.26 or newer)',
  ].filter(Boolean);
  return new Failure(
    [
      'Neo4j cannot be started on this machine. Looked for:',
      `  NEO4J_URI: ${process.env.NEO4J_URI ? 'set, but --with was given' : 'not set'}`,
      ...lookedFor,
      'One of these is enough:',
      ...remedies.map((remedy) => `  ${remedy}`),
    ].join('\n'),
  );
};
