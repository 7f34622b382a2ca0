import { SingleBar } from 'cli-progress';
import { printNote } from './print.js';

/** Tells on standard error how far a long work is. */
export interface Progress {
  /** @param phase  what is being done: "writing" */
  readonly show: (phase: string, done: number, total: number) => void;
  /** Before anything else is printed. */
  readonly end: () => void;
}

/** Elsewhere than in a terminal: time between two lines, in milliseconds. */
const BETWEEN_LINES_MS = 5_000;

/** A bar with rate and remaining time in a terminal, otherwise a line now and then. */
export const createProgress = (isTerminal: boolean = process.stderr.isTTY): Progress =>
  isTerminal ? bars() : lines();

const bars = (): Progress => {
  let running: { readonly phase: string; readonly since: number; readonly bar: SingleBar } | null = null;
  const end = (): void => {
    running?.bar.stop();
    running = null;
  };
  const begin = (phase: string): { readonly since: number; readonly bar: SingleBar } => {
    end();
    const bar = new SingleBar({
      format: `${phase} {bar} {value} of {total}, {rate}, {eta_formatted} left`,
      stream: process.stderr,
      hideCursor: true,
      clearOnComplete: true,
    });
    running = { phase, since: performance.now(), bar };
    bar.start(0, 0, { rate: '' });
    return running;
  };
  return {
    show: (phase, done, total) => {
      const { bar, since } = running?.phase === phase ? running : begin(phase);
      bar.setTotal(total);
      bar.update(done, { rate: `${rate(done, since)}/s` });
    },
    end,
  };
};

const lines = (): Progress => {
  let running = { phase: '', since: 0 };
  let told = performance.now();
  return {
    show: (phase, done, total) => {
      const now = performance.now();
      if (running.phase !== phase) running = { phase, since: now };
      if (now - told < BETWEEN_LINES_MS || done === 0) return;
      told = now;
      const secondsLeft = ((total - done) * (now - running.since)) / done / 1000;
      const pace = `${rate(done, running.since)}/s, ${Math.ceil(secondsLeft)} s left`;
      printNote(`${phase}: ${grouped(done)} of ${grouped(total)} (${pace})`);
    },
    end: () => undefined,
  };
};

const rate = (done: number, since: number): string =>
  grouped(Math.round(done / Math.max(0.001, (performance.now() - since) / 1000)));

/** 12345 as "12,345". */
const grouped = (value: number): string => value.toLocaleString('en-US');
