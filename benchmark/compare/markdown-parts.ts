import type { Agreement } from './agreement.js';
import { askedRatios } from './asked-ratios.js';
import type { Grown } from './growth.js';
import { latency, type Served } from './served.js';
import type { Standing } from './standing.js';
import { isQuestion, QUESTIONS, type Load } from './task.js';
import { count, factor, megabytes, secondsRange, tableLines } from './written.js';

const titleOf = (question: string): string =>
  isQuestion(question) ? QUESTIONS[question] : 'costs of the 10 cheapest, at most 6 steps';

/** What we ask of ourselves, and whether it holds. */
export const askedLines = (standings: readonly Standing[]): string[] => {
  const ratios = askedRatios(standings);
  if (ratios.length === 0) return [];
  return [
    'What is asked of Vesipath, at p50 and at p99:',
    '',
    ...tableLines(
      ['question', 'times as fast as', 'asked', 'p50', 'p99', 'holds'],
      ratios.map(({ standing: { question, who, how, times }, least, holds }) => [
        ...[titleOf(question), `${who}, ${how}`, `≥ ${least}`],
        ...(times === null ? ['', ''] : [factor(times.p50), factor(times.p99)]),
        holds ? 'yes' : 'no',
      ]),
    ),
  ];
};

/** The largest size beside that of a million statements. */
export const growthVerdict = (growth: readonly Grown[]): string[] => {
  const [base, last] = [growth.find(({ edges }) => edges >= 1e6), growth.at(-1)];
  if (base === undefined || last === undefined || base === last) return [];
  const change = (costOf: (grown: Grown) => number): string => {
    const percent = Math.round((costOf(last) / last.edges / (costOf(base) / base.edges) - 1) * 100);
    return percent > 0 ? `+${percent} %` : `${percent} %`;
  };
  const processor = change(({ imported }) => imported.cpuSeconds);
  const most = change(({ imported }) => imported.peakBytes ?? 0);
  const open = change(({ opened }) => opened.peakBytes ?? 0);
  return [
    `From ${count(base.edges)} to ${count(last.edges)} statements, each of them costs ${processor} of processor and ${most} of memory at import, ${open} of memory when open; asked is no more than +20 %.`,
    '',
  ];
};

/** Whose answers are the same as ours. */
export const agreementLines = (agreements: readonly Agreement[]): string[] => [
  'The same answers as Vesipath, of those that both finished:',
  '',
  ...tableLines(
    ['question', 'who', 'compared', 'the same'],
    agreements.map(({ question, who, asked, agreed }) => [titleOf(question), who, asked, agreed]),
  ),
];

/** Until the first question can be asked. */
export const loadLines = (load: readonly Load[]): string[] => [
  'Until the first question, seconds (median, least to most), and resident memory of the process:',
  '',
  ...tableLines(
    ['who', 'what', 'seconds', 'most memory', 'memory at the end'],
    load.map(({ who, what, seconds, peakBytes, restBytes }) => [
      ...[who, what, secondsRange(seconds)],
      ...[megabytes(peakBytes), megabytes(restBytes)],
    ]),
  ),
];

/** Our server over the bundle. */
export const servedLines = (served: Served): string[] => {
  const { readySeconds, readyBytes, restBytes, peakBytes, pathMs, searchMs, failed } = served;
  return [
    `\`vesipath serve --bundle\`, one after another over HTTP; milliseconds p50 / p99. ${failed} of ${pathMs.length + searchMs.length} requests ended with an error.`,
    '',
    ...tableLines(
      [
        'ready after, s',
        'memory when ready',
        `${pathMs.length} × 10 cheapest paths`,
        `${searchMs.length} × search`,
        'memory after both',
        'most memory',
      ],
      [
        [
          ...[readySeconds.toFixed(2), megabytes(readyBytes), latency(pathMs), latency(searchMs)],
          ...[megabytes(restBytes), megabytes(peakBytes)],
        ],
      ],
    ),
  ];
};
