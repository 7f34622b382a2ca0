import { parseArgs } from 'node:util';

export const USAGE = `npx tsx benchmark/compare.ts FOLDER [NAME...] [options]

FOLDER holds NAME.nodes.tsv.gz and NAME.edges.tsv.gz (KGX columns); NAME: scale and wikipathways unless told otherwise.

  --python PYTHON     interpreter with networkx and igraph (python3 -m venv V && V/bin/pip install networkx igraph); without it they are left out
  --out FOLDER        where compare.md and compare.svg go; default docs/performance
  --only PARTS        some of paths,load,serve,growth, with commas between
  --without WHO       some of neo4j,graphology,networkx,igraph, with commas between
  --pairs N           questions of each kind; default 200
  --growth SIZES      millions of edges; default 0.1,0.3,1,3,10
  --limit SECONDS     time for one question of another contestant; default 60
  --budget SECONDS    time for all rounds of one question of one contestant; beyond it fewer are asked; default 240
  --quick             few questions of each contestant that is slow, one round`;

const PARTS = ['paths', 'load', 'serve', 'growth'] as const;
const PEERS = ['neo4j', 'graphology', 'networkx', 'igraph'] as const;
export type Part = (typeof PARTS)[number];
export type Peer = (typeof PEERS)[number];

export interface Options {
  /** As it was given, without places of this machine. */
  readonly command: string;
  readonly folder: string;
  readonly names: readonly string[];
  readonly python: string;
  readonly out: string;
  readonly parts: ReadonlySet<Part>;
  readonly peers: ReadonlySet<Peer>;
  readonly pairs: number;
  readonly sizes: readonly number[];
  readonly limitMs: number;
  readonly budgetMs: number;
  readonly quick: boolean;
}

/** @throws Error naming what is wrong */
export const parseOptions = (argv: readonly string[]): Options => {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      python: { type: 'string', default: '' },
      out: { type: 'string', default: 'docs/performance' },
      only: { type: 'string', default: PARTS.join(',') },
      without: { type: 'string', default: '' },
      pairs: { type: 'string', default: '200' },
      growth: { type: 'string', default: '0.1,0.3,1,3,10' },
      limit: { type: 'string', default: '60' },
      budget: { type: 'string', default: '240' },
      quick: { type: 'boolean', default: false },
    },
  });
  const [folder, names] = [positionals.at(0), positionals.slice(1)];
  if (folder === undefined) throw new Error(USAGE);
  const left = new Set<Peer>(chosen(values.without, PEERS));
  if (values.python === '') left.add('networkx').add('igraph');
  return {
    command: commandOf(argv, [folder, values.python, values.out]),
    folder,
    names: names.length === 0 ? ['scale', 'wikipathways'] : names,
    python: values.python,
    out: values.out,
    parts: new Set(chosen(values.only, PARTS)),
    peers: new Set(PEERS.filter((peer) => !left.has(peer))),
    pairs: number(values.pairs),
    sizes: values.growth.split(',').map(number),
    limitMs: number(values.limit) * 1000,
    budgetMs: number(values.budget) * 1000,
    quick: values.quick,
  };
};

const commandOf = (argv: readonly string[], [folder, python, out]: readonly string[]): string => {
  const shown = argv
    .filter((word, at) => word !== '--out' && !(word === out && argv[at - 1] === '--out'))
    .map((word) => (word === folder ? 'FOLDER' : word === python ? 'PYTHON' : word));
  return ['npx tsx benchmark/compare.ts', ...shown].join(' ');
};

const chosen = <Word extends string>(text: string, words: readonly Word[]): Word[] => {
  const given = text === '' ? [] : text.split(',');
  const wrong = given.filter((word) => !words.some((known) => known === word));
  if (wrong.length > 0) throw new Error(`${wrong.join(', ')}: none of ${words.join(', ')}`);
  return words.filter((word) => given.includes(word));
};

const number = (text: string): number => {
  const value = Number(text);
  if (!(value > 0)) throw new Error(`${text} is no number above 0`);
  return value;
};
