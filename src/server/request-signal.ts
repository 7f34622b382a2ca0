import type { ServerResponse } from 'node:http';
import { VesipathError } from '../errors.js';

/** Ends the work on one request: at its deadline, when its client goes, or when the server must stop. */
export interface RequestSignal {
  readonly signal: AbortSignal;
  readonly deadlineAt: number;
  /** Resolves to the reason when the signal fires. */
  readonly fired: Promise<unknown>;
}

export const startRequestSignal = (
  response: ServerResponse,
  timeoutMs: number,
  stop: AbortSignal,
): RequestSignal => {
  const controller = new AbortController();
  const abort = (reason: unknown): void => {
    controller.abort(reason);
  };
  const timer = setTimeout(() => {
    const message = `The request took longer than ${timeoutMs} ms. Ask for less, or narrow the search.`;
    abort(new VesipathError('TIMEOUT', message));
  }, timeoutMs);
  const onStop = (): void => {
    abort(new VesipathError('DRAINING', 'The server is stopping and could not wait for this request.'));
  };
  stop.addEventListener('abort', onStop, { once: true });
  response.once('close', () => {
    clearTimeout(timer);
    stop.removeEventListener('abort', onStop);
    if (!response.writableFinished) abort(new Error('The client has gone.'));
  });
  const { signal } = controller;
  const fired = new Promise<unknown>((resolve) => {
    signal.addEventListener(
      'abort',
      () => {
        resolve(signal.reason);
      },
      { once: true },
    );
  });
  return { signal, deadlineAt: Date.now() + timeoutMs, fired };
};
