import { askServer } from './ask-server.mjs';
import { Failure } from '../failure.mjs';

const OLDEST = [5, 26];

/** Address and user of NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD; null when there is none, or another way was chosen. */
export const givenServer = (options, environment = process.env) => {
  const { NEO4J_URI: uri = '', NEO4J_USER: user = '', NEO4J_PASSWORD: password = '' } = environment;
  if (uri === '' || options.with !== undefined) return null;
  return { uri, user: user === '' ? 'neo4j' : user, password };
};

/** Version of the given server. @throws Failure with a remedy when it cannot be used */
export const requireGivenServer = async (server) => {
  const { uri, user, password } = server;
  if (password === '') throw new Failure(`NEO4J_URI is set (${uri}), NEO4J_PASSWORD is not: set it too.`);
  const { version, code, reason } = await askServer(server);
  if (version === undefined) throw new Failure(complaint(uri, user, code, reason));
  if (!isNewEnough(version)) {
    throw new Failure(`${uri} is Neo4j ${version}, and ${OLDEST.join('.')} is needed: use a newer server.`);
  }
  return version;
};

const complaint = (uri, user, code, reason) => {
  const [firstLine] = reason.split('\n');
  switch (code) {
    case 'Neo.ClientError.Security.Unauthorized':
      return `${uri} refuses user ${user}: NEO4J_PASSWORD (or NEO4J_USER) is wrong.`;
    case 'Neo.ClientError.Security.AuthenticationRateLimit':
      return `${uri} refuses user ${user} after too many wrong passwords: wait a few seconds, then set the right one.`;
    case 'Neo.ClientError.Security.CredentialsExpired':
      return `${uri} wants another password of user ${user} first: change it with ALTER CURRENT USER SET PASSWORD.`;
    case 'ServiceUnavailable':
      return `No Neo4j answers at ${uri}: start it, or mend NEO4J_URI (or unset it, and one is started here).`;
    default:
      return `${uri} cannot be used (${code}: ${firstLine}). An address looks like bolt://HOST:7687 or neo4j+s://HOST.`;
  }
};

/** Versions are 5.26.28, or 2025.06.1 since the year is counted. */
const isNewEnough = (version) => {
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
};
