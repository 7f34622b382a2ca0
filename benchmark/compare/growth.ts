import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededRandom } from '../seeded-graph.js';
import { importBundle, openRepeatedly } from './load.js';
import type { Options } from './options.js';
import { portionsOf } from './portions.js';
import { progress } from './progress.js';
import { runProgram } from './run-program.js';
import type { Answer, Load, Task } from './task.js';
import { writePowerLaw } from './write-power-law.js';

const SEED = 20261121;
const OPENS = 3;
const MILLION = 1_000_000;

/** What a graph of one size costs. */
export interface Grown {
  /** Statements in the table. */
  readonly edges: number;
  readonly imported: Awaited<ReturnType<typeof importBundle>>;
  readonly opened: Load;
  readonly answers: readonly Answer[];
}

/** Seeded graphs of growing size, each written, imported, opened and asked. Leaves nothing behind. */
export const measureGrowth = async (
  options: Options,
  onGrown: (grown: readonly Grown[]) => Promise<void>,
): Promise<void> => {
  const grown: Grown[] = [];
  for (const size of options.sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'vesipath-growth-'));
    try {
      grown.push(await measureSize(Math.round(size * MILLION), folder, options));
      await onGrown(grown);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
};

const measureSize = async (edges: number, folder: string, options: Options): Promise<Grown> => {
  progress(`growth: ${edges} edges`);
  const files = { nodes: join(folder, 'nodes.tsv'), edges: join(folder, 'edges.tsv') };
  await writePowerLaw(edges, SEED, files);
  const bundle = join(folder, 'bundle');
  const imported = await importBundle([files.nodes, files.edges], 'growth', bundle);
  const opened = await openRepeatedly(bundle, OPENS);
  const { any, shortest, all, ten } = portionsOf('ours', options, edges);
  const task: Task = {
    ...{
      bundle,
      nodes: '',
      edges: '',
      starts: [],
      middle: '',
      end: '',
      limitMs: options.limitMs,
      budgetMs: options.budgetMs,
    },
    pairs: drawEnds(Math.ceil(edges / 5), options.pairs),
    portions: { any, shortest, all, ten },
  };
  const { answers } = await runProgram('ours.ts', task, '');
  return { edges, imported, opened, answers };
};

const drawEnds = (nodes: number, count: number): Task['pairs'] => {
  const random = seededRandom(SEED);
  const node = (): number => Math.floor(random() * nodes);
  return Array.from({ length: count }, (): Task['pairs'][number] => [node(), node()]);
};
