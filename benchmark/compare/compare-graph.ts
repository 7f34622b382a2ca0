import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CATEGORIES, type Category } from '../../src/model/category.js';
import { openBundle } from '../../src/store/bundle/open-bundle.js';
import { projectTables } from '../../src/store/embedded/project-tables.js';
import { drawPairs } from './draw-pairs.js';
import { agreementsOf, type Agreement } from './agreement.js';
import { drawStarts } from './draw-starts.js';
import { exportGraph } from './export-graph.js';
import { importBundle, openRepeatedly } from './load.js';
import { askNeo4j } from './neo4j.js';
import type { Options, Peer } from './options.js';
import { portionsOf } from './portions.js';
import { progress } from './progress.js';
import { runProgram } from './run-program.js';
import { measureServer, type Served } from './served.js';
import type { Answer, Load, Task } from './task.js';

const SEED = 20261121;
const OPENS = 5;

/** All that was measured on one graph. */
export interface Comparison {
  readonly name: string;
  readonly nodes: number;
  readonly edges: number;
  /** Kinds that the pattern passes through. */
  readonly pattern: readonly string[];
  readonly answers: readonly Answer[];
  readonly load: readonly Load[];
  readonly agreements: readonly Agreement[];
  readonly served: Served | null;
}

/** Everyone on one graph, one after another, each in a process of its own. Leaves nothing behind. */
export const compareGraph = async (name: string, options: Options): Promise<Comparison> => {
  const folder = mkdtempSync(join(tmpdir(), 'vesipath-compare-'));
  try {
    return await compareIn(folder, name, options);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const compareIn = async (folder: string, name: string, options: Options): Promise<Comparison> => {
  const { parts, peers, python } = options;
  const bundle = join(folder, 'bundle');
  const load: Load[] = [];
  progress(`${name}: import`);
  const tables = ['nodes', 'edges'].map((table) => `${options.folder}/${name}.${table}.tsv.gz`);
  load.push(await importBundle(tables, name, bundle));
  if (parts.has('load')) load.push(await openRepeatedly(bundle, OPENS));
  const { task, edges, ...facts } = await prepare(bundle, join(folder, 'tables'), options);
  const answers: Answer[] = [];
  const asked: readonly ('ours' | Peer)[] = parts.has('paths') ? ['ours', ...peers] : [];
  for (const who of asked) {
    progress(`${name}: ${who}`);
    const own = { ...task, portions: portionsOf(who, options, edges) };
    const outcome =
      who === 'neo4j' ? await askNeo4j(own, facts.exported) : await runProgram(PROGRAMS[who], own, python);
    answers.push(...outcome.answers.filter(({ ms }) => ms.length > 0));
    if (who !== 'ours') load.push(...outcome.load);
  }
  if (parts.has('serve')) progress(`${name}: server`);
  const served = parts.has('serve') ? await measureServer(bundle) : null;
  const pattern = ['GENE', task.middle, task.end];
  return {
    ...{ name, nodes: facts.nodes, edges, pattern, answers, load, served },
    agreements: agreementsOf(answers),
  };
};

const PROGRAMS = {
  ours: 'ours.ts',
  graphology: 'graphology.ts',
  networkx: 'networkx_peer.py',
  igraph: 'igraph_peer.py',
} as const;

/** The questions, and the graph as the others read it. What is held in memory for it is free again afterwards. */
const prepare = async (bundle: string, folder: string, { pairs: count, limitMs, budgetMs }: Options) => {
  mkdirSync(folder);
  const { tables, indexes } = await openBundle(bundle);
  const projection = projectTables(tables, undefined, indexes.graph);
  const { graph, entities } = projection;
  const categories = Array.from(entities.category.codes, (_, node) => drawnAs(entities.category.at(node)));
  const exported = await exportGraph(projection, folder);
  const { nodes, edges } = exported;
  const task: Omit<Task, 'portions'> = {
    ...{ bundle, nodes, edges, limitMs, budgetMs },
    pairs: drawPairs(graph, categories, count, SEED),
    ...drawStarts(projection, count, SEED),
  };
  return { task, exported, nodes: graph.nodeCount, edges: graph.edgeCount };
};

/** Kinds as the drawing of pairs names them. */
const drawnAs = (category: Category): string =>
  category === 'COMPOUND' ? 'biolink:SmallMolecule' : CATEGORIES[category].biolink;
