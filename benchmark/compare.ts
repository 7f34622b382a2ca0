/*
 * Vesipath, Neo4j, graphology, networkx and igraph on the same questions over the same graphs, in one run; then loading, memory, our server and growth.
 * Writes a page of tables and a plot. `npx tsx benchmark/compare.ts FOLDER [NAME...] [--python PYTHON]`; without arguments it tells its options. Needs `npm run build`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { compareGraph, type Comparison } from './compare/compare-graph.js';
import { measureGrowth, type Grown } from './compare/growth.js';
import { markdownOf } from './compare/markdown.js';
import { parseOptions, type Options } from './compare/options.js';
import { plotOf } from './compare/plot.js';
import { progress } from './compare/progress.js';
import { format } from 'prettier';
import { machineLine } from './report.js';

const loadNow = (): string =>
  loadavg()
    .map((load) => load.toFixed(1))
    .join(', ');

const options = ((): Options => {
  try {
    return parseOptions(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
})();

const loadBefore = loadNow();
mkdirSync(options.out, { recursive: true });

/** After each part, so that an end before the last one leaves what was measured. */
const write = async (comparisons: readonly Comparison[], growth: readonly Grown[]): Promise<void> => {
  const run = {
    ...{ machine: machineLine(), command: options.command, loadBefore, limitMs: options.limitMs },
    loadAfter: loadNow(),
  };
  const page = await format(markdownOf(run, comparisons, growth), { parser: 'markdown' });
  writeFileSync(join(options.out, 'compare.md'), page);
  if (options.parts.has('paths')) writeFileSync(join(options.out, 'compare.svg'), plotOf(comparisons));
};

const comparisons: Comparison[] = [];
const asksGraphs = (['paths', 'load', 'serve'] as const).some((part) => options.parts.has(part));
for (const name of asksGraphs ? options.names : []) {
  comparisons.push(await compareGraph(name, options));
  await write(comparisons, []);
}
if (options.parts.has('growth')) {
  await measureGrowth(options, (grown) => write(comparisons, grown));
}
progress(`written to ${options.out}`);

const wrong = comparisons.flatMap(({ name, agreements }) =>
  agreements
    .filter(({ asked, agreed }) => agreed < asked)
    .map(({ who, question, asked, agreed }) => `${name}, ${who}, ${question}: ${agreed} of ${asked}`),
);
if (wrong.length > 0) {
  console.error(`Not the same answers:\n${wrong.join('\n')}`);
  process.exitCode = 1;
}
