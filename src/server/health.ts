import type { Logger } from 'pino';
import { ERRORS, VesipathError } from '../errors.js';
import type { Exchange } from './exchange.js';
import { sendJson } from './send.js';

export interface Readiness {
  readonly isReady: () => boolean | Promise<boolean>;
  readonly release: () => string | null | Promise<string | null>;
  readonly log: Logger;
}

/** @throws VesipathError NOT_READY until the graph is loaded, and when the question itself fails */
export const requireReady = async ({ isReady, log }: Readiness): Promise<void> => {
  try {
    const ready = isReady();
    if (ready === true || (await ready)) return;
  } catch (err) {
    log.error({ err }, 'readiness is unknown');
  }
  throw new VesipathError('NOT_READY', 'The graph is not loaded yet. Ask again in a few seconds.');
};

/** The process is up: do not restart it. */
export const answerLive = (exchange: Exchange): void => {
  sendJson(exchange, 200, { status: 'live' });
};

/** The server can answer: send it requests. @throws VesipathError NOT_READY, or what the store says hinders it */
export const answerReady = async (exchange: Exchange, readiness: Readiness): Promise<void> => {
  await requireReady(readiness);
  sendJson(exchange, 200, { status: 'ready', release: await loadedRelease(readiness) });
};

const loadedRelease = async ({ release, log }: Readiness): Promise<string | null> => {
  try {
    return await release();
  } catch (err) {
    log.warn({ err }, 'not ready');
    if (err instanceof VesipathError && ERRORS[err.code].status === 503) throw err;
    throw new VesipathError('NOT_READY', 'Whether the graph is loaded could not be found out. Ask again.');
  }
};
