import type { Server } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import { VesipathError } from '../errors.js';
import { InFlight } from './in-flight.js';
import type { RequestEnders } from './request-signal.js';

type ServerState =
  | { readonly phase: 'serving' }
  | { readonly phase: 'draining'; readonly stopped: Promise<void> }
  | { readonly phase: 'stopped' };

/** How long requests that were ended may take to say so to their clients. */
const LAST_WORDS_MS = 500;

/** From serving over draining to stopped; never back. */
export class Lifecycle {
  readonly inFlight = new InFlight();
  readonly enders: RequestEnders = new Set();
  /** Resolves when the port is closed and no connection is left. */
  readonly stopped: Promise<void>;
  #state: ServerState = { phase: 'serving' };
  readonly #http: Server;
  readonly #apollo: { readonly stop: () => Promise<void> };
  readonly #graceMs: number;
  readonly #log: Logger;

  constructor(http: Server, apollo: { readonly stop: () => Promise<void> }, graceMs: number, log: Logger) {
    this.#http = http;
    this.#apollo = apollo;
    this.#graceMs = graceMs;
    this.#log = log;
    this.stopped = new Promise((resolve) => {
      http.once('close', resolve);
    });
  }

  get isDraining(): boolean {
    return this.#state.phase !== 'serving';
  }

  stop(): Promise<void> {
    switch (this.#state.phase) {
      case 'serving': {
        const stopped = this.#drainAndClose();
        this.#state = { phase: 'draining', stopped };
        return stopped;
      }
      case 'draining':
        return this.#state.stopped;
      case 'stopped':
        return Promise.resolve();
    }
  }

  /**
   * The port stays open while requests run: a load balancer that still sends some is told 503 DRAINING instead of finding nobody.
   */
  async #drainAndClose(): Promise<void> {
    this.#log.info('draining');
    if (!(await this.#noneWithin(this.#graceMs))) {
      const reason = new VesipathError(
        'DRAINING',
        'The server is stopping and could not wait for this request.',
      );
      for (const end of this.enders) end(reason);
      await this.#noneWithin(LAST_WORDS_MS);
    }
    this.#http.close();
    this.#http.closeAllConnections();
    await this.stopped;
    await this.#apollo.stop();
    this.#state = { phase: 'stopped' };
    this.#log.info('stopped');
  }

  /** Whether no request is left before the time is over. */
  async #noneWithin(ms: number): Promise<boolean> {
    const timer = new AbortController();
    const late = delay(ms, false, { signal: timer.signal }).catch(() => false);
    const ended = await Promise.race([this.inFlight.none().then(() => true), late]);
    timer.abort();
    return ended;
  }
}
