import { agreementLines, askedLines, growthVerdict, loadLines, servedLines } from './markdown-parts.js';
import type { Comparison } from './compare-graph.js';
import type { Grown } from './growth.js';
import { quantile } from '../report.js';
import { standingsOf, type Standing } from './standing.js';
import { isQuestion, QUESTIONS, type Answer } from './task.js';
import { count, factor, megabytes, milliseconds, secondsRange, tableLines } from './written.js';

/** What a run was made on. */
export interface Run {
  readonly machine: string;
  readonly command: string;
  readonly loadBefore: string;
  readonly loadAfter: string;
  readonly limitMs: number;
}

/** The page of a run. */
export const markdownOf = (run: Run, comparisons: readonly Comparison[], growth: readonly Grown[]): string =>
  [
    '# Side by side',
    '',
    `Written by \`${run.command}\`: everything in one run on one machine, one contestant after another, each in a process of its own. ${run.machine}; load average ${run.loadBefore} at the beginning, ${run.loadAfter} at the end.`,
    '',
    ...comparisons.flatMap((comparison) => graphLines(comparison, run)),
    ...growthLines(growth),
  ].join('\n');

const graphLines = (comparison: Comparison, run: Run): string[] => {
  const { name, nodes, edges, pattern, answers, agreements, load, served } = comparison;
  const standings = standingsOf(answers);
  return [
    `## ${name}: ${count(nodes)} entities, ${count(edges)} associations`,
    '',
    ...(standings.length === 0
      ? []
      : [
          `Milliseconds over seeded questions, each the median of its rounds, in either direction. All have the graph as the import made it; several associations between the same two entities are several paths (networkx: for counts alone). The pattern is ${pattern.join(' – ')}. Cut after ${run.limitMs / 1000} s (igraph also at 4 GB, Neo4j at its heap); what was cut counts as that. "Times" is how many times as long as Vesipath, on the same questions, at p50 and at p99. Neo4j is asked over its driver, the others in their process.`,
          '',
          ...questionLines(standings),
          ...askedLines(standings),
          ...agreementLines(agreements),
        ]),
    ...loadLines(load),
    ...(served === null ? [] : servedLines(served)),
  ];
};

const questionLines = (standings: readonly Standing[]): string[] =>
  tableLines(
    ['question', 'who', 'how', 'asked', 'rounds', 'cut', 'p50', 'p95', 'p99', 'max', 'times'],
    Object.keys(QUESTIONS)
      .filter(isQuestion)
      .flatMap((question) =>
        standings
          .filter((standing) => standing.question === question)
          .map(({ who, how, asked, rounds, cut, p50, p95, p99, max, times }, at) => [
            at === 0 ? QUESTIONS[question] : '',
            ...[who, how, asked, rounds, cut],
            ...[p50, p95, p99, max].map(milliseconds),
            times === null ? '' : `${factor(times.p50)} / ${factor(times.p99)}`,
          ]),
      ),
  );

const growthLines = (growth: readonly Grown[]): string[] => {
  if (growth.length === 0) return [];
  const perEdge = (bytes: number | null, edges: number): string =>
    bytes === null ? '–' : Math.round(bytes / edges).toString();
  const both = ({ ms }: Answer): string =>
    `${milliseconds(quantile(ms, 0.5))} / ${milliseconds(quantile(ms, 0.99))}`;
  const questions = growth[0].answers.map(({ question }) => question).filter(isQuestion);
  return [
    '## Growth',
    '',
    'Seeded power-law graphs, five statements an entity, as KGX tables.',
    '',
    ...tableLines(
      [
        'statements',
        'import, s',
        'of processor, s',
        'µs of it each',
        'most memory',
        'bytes each',
        'open, s',
        'most memory',
        'bytes each',
      ],
      growth.map(({ edges, imported, opened }) => [
        count(edges),
        secondsRange(imported.seconds),
        imported.cpuSeconds.toFixed(1),
        ((imported.cpuSeconds / edges) * 1e6).toFixed(1),
        megabytes(imported.peakBytes),
        perEdge(imported.peakBytes, edges),
        secondsRange(opened.seconds),
        megabytes(opened.peakBytes),
        perEdge(opened.peakBytes, edges),
      ]),
    ),
    ...growthVerdict(growth),
    'Vesipath, milliseconds, p50 / p99:',
    '',
    ...tableLines(
      ['statements', ...questions.map((question) => QUESTIONS[question])],
      growth.map(({ edges, answers }) => [count(edges), ...answers.map(both)]),
    ),
  ];
};
