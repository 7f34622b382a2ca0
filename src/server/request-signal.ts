import type { ServerResponse } from 'node:http';
import { VesipathError } from '../errors.js';

/** Ends the work on one request: at its deadline, when its client goes, or when the server must stop. */
export interface RequestSignal {
  readonly signal: AbortSignal;
  readonly deadlineAt: number;
  /** Resolves to the reason when the signal fires. */
  readonly fired: Promise<Error>;
}

/** Ends every request that runs; empty when none does. */
export type RequestEnders = Set<(reason: Error) => void>;

export const startRequestSignal = (
  response: ServerResponse,
  timeoutMs: number,
  enders: RequestEnders,
): RequestSignal => {
  const controller = new AbortController();
  let tell: (reason: Error) => void = () => undefined;
  const fired = new Promise<Error>((resolve) => {
    tell = resolve;
  });
  const end = (reason: Error): void => {
    controller.abort(reason);
    tell(reason);
  };
  const timer = setTimeout(() => {
    const message = `The request took longer than ${timeoutMs} ms. Ask for less, or narrow the search.`;
    end(new VesipathError('TIMEOUT', message));
  }, timeoutMs);
  enders.add(end);
  response.once('close', () => {
    clearTimeout(timer);
    enders.delete(end);
    if (!response.writableFinished) end(new Error('The client has gone.'));
  });
  return { signal: controller.signal, deadlineAt: Date.now() + timeoutMs, fired };
};
