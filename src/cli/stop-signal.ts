import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Fires at the first Ctrl+C or SIGTERM; the second ends the program as usual. */
export interface StopSignal {
  readonly signal: AbortSignal;
  /** What a shell calls the ending of a program by that signal: 130 or 143. */
  readonly exitCode: () => number;
  /** Signals end the program again. */
  readonly release: () => void;
}

export const stopSignal = (): StopSignal => {
  const controller = new AbortController();
  let exitCode = 0;
  const handlers = SIGNALS.map((name) => ({
    name,
    stop: () => {
      exitCode = 128 + constants.signals[name];
      release();
      controller.abort();
    },
  }));
  const release = (): void => {
    for (const { name, stop } of handlers) process.off(name, stop);
  };
  for (const { name, stop } of handlers) process.on(name, stop);
  return { signal: controller.signal, exitCode: () => exitCode, release };
};
