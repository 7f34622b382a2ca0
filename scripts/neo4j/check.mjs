import { chooseWay } from './choose-way.mjs';
import { givenServer, requireGivenServer } from './given-server.mjs';

/** How `start` would get a server. @throws Failure when it could not */
export const check = async (options) => {
  const given = givenServer(options);
  if (given !== null) {
    const version = await requireGivenServer(given);
    return { isGood: true, way: 'given', message: `Neo4j ${version} of NEO4J_URI would be used.` };
  }
  const { way } = chooseWay(options.with);
  const means = way === 'docker' ? 'Docker (compose.yaml)' : 'Java';
  return { isGood: true, way, message: `Neo4j would be started with ${means}.` };
};
