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
  isTerminal ? bars() : progressLines(() => performance.now(), printNote);

const bars = (): Progress => {
  let heard = performance.now();
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
    running = { phase, since: heard, bar };
    bar.start(0, 0, { rate: '' });
    return running;
  };
  return {
    show: (phase, done, total) => {
      const { bar, since } = running?.phase === phase ? running : begin(phase);
      heard = performance.now();
      bar.setTotal(total);
      bar.update(done, { rate: `${rate(done, performance.now() - since)}/s` });
    },
    end,
  };
};

/**
 * A line every five seconds. A phase begins where the one before it was last heard of, since its own first report may come late.
 * @param clock  milliseconds
 */
export const progressLines = (clock: () => number, tell: (line: string) => void): Progress => {
  let heard = clock();
  let running = { phase: '', since: heard };
  let told = heard;
  return {
    show: (phase, done, total) => {
      const now = clock();
      if (running.phase !== phase) running = { phase, since: heard };
      heard = now;
      if (now - told < BETWEEN_LINES_MS || done === 0) return;
      told = now;
      const secondsLeft = ((total - done) * (now - running.since)) / done / 1000;
      const pace = `${rate(done, now - running.since)}/s, ${Math.ceil(secondsLeft)} s left`;
      tell(`${phase}: ${grouped(done)} of ${grouped(total)} (${pace})`);
    },
    end: () => undefined,
  };
};

const rate = (done: number, milliseconds: number): string =>
  grouped(Math.round(done / Math.max(0.001, milliseconds / 1000)));

/** 12345 as "12,345". */
const grouped = (value: number): string => value.toLocaleString('en-US');
