import type { RunningServer } from './server.js';

const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/**
 * Stops the server at SIGTERM and SIGINT, lets running requests end, and exits with 0, or with 1 when stopping fails. A second signal exits
 * at once. The listeners are gone when the server has stopped, for whatever reason.
 */
export const stopOnSignals = (
  server: Pick<RunningServer, 'stop' | 'stopped'>,
  exit: (code: number) => void = (code) => process.exit(code),
): void => {
  let isStopping = false;
  const onSignal = (): void => {
    if (isStopping) {
      exit(1);
      return;
    }
    isStopping = true;
    server.stop().then(
      () => {
        exit(0);
      },
      () => {
        exit(1);
      },
    );
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  void server.stopped.then(() => {
    for (const signal of SIGNALS) process.off(signal, onSignal);
  });
};
