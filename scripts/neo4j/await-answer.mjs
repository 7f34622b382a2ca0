import { setTimeout as wait } from 'node:timers/promises';
import { askServer } from './ask-server.mjs';
import { Failure } from '../failure.mjs';
import { shown } from './place.mjs';
import { progress } from './progress.mjs';
import { isRunning } from './status.mjs';

const BETWEEN_LOOKS_MS = 250;
const PATIENCE_MS = 300_000;
const TELL_AFTER_MS = 30_000;

/**
 * Version of the server, once a session with it answers: a line in its log comes too early.
 * @throws Failure when it ends before, refuses the password, or takes longer than five minutes
 */
export const awaitAnswer = async (place, facts) => {
  const begun = Date.now();
  let hasTold = false;
  while (Date.now() - begun < PATIENCE_MS) {
    const { version, code, reason } = await askServer(facts);
    if (version !== undefined) return version;
    if (code === UNAUTHORIZED) throw otherPassword(place, facts);
    if (!isRunning(place, facts)) throw new Failure('Neo4j ended before it answered.');
    if (!hasTold && Date.now() - begun > TELL_AFTER_MS) {
      progress(`Neo4j still does not answer (${reason.split('\n')[0]}); waiting …`);
      hasTold = true;
    }
    await wait(BETWEEN_LOOKS_MS);
  }
  throw new Failure(`Neo4j did not answer within ${PATIENCE_MS / 60_000} minutes.`);
};

const UNAUTHORIZED = 'Neo.ClientError.Security.Unauthorized';

const otherPassword = ({ connection }, { uri, way }) =>
  new Failure(
    `Neo4j at ${uri} refuses the password of ${shown(connection)}: its data were made with another one. ` +
      `Put that one there${way === 'docker' ? ', or remove the data with docker compose down --volumes' : ''}.`,
  );
