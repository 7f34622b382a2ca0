import { buildGraph, type MechanismGraph } from '../../graph/mechanism-graph.js';
import { beliefWeight } from '../../model/belief.js';
import type { CuratedRecord } from '../curated-record.js';
import type { RecordGraph } from '../record-graph.js';

/**
 * Records as a graph for the engine. First come the links: (subject, object, sign), whatever the predicate; then an edge from drug to disease for every pair
 * that a record tells, with sign -1 and no step of a mechanism.
 */
export interface IndicationGraph {
  readonly graph: MechanismGraph;
  /** By link: how many records state it. */
  readonly stated: readonly number[];
  /** By record: its links. */
  readonly linksOf: readonly (readonly number[])[];
  readonly linkCount: number;
  /** The edge of a pair that is told; -1 for none. */
  readonly indicationOf: (drug: number, disease: number) => number;
  /** By edge. Metaedges of links: (category, sign, category); the last number is that of indications. */
  readonly metaedgeOf: Uint32Array;
  readonly metaedgeCount: number;
  /** Nodes that a record calls its disease and that most records class as one, ascending. */
  readonly diseases: readonly number[];
}

/** @param nodes  of these records, or of more */
export const indicationGraph = (records: readonly CuratedRecord[], nodes: RecordGraph): IndicationGraph => {
  const { links, linksOf } = numberedLinks(records, nodes);
  const pairs = new Map<string, readonly [number, number]>();
  for (const { drug, disease } of records) {
    const pair = [nodes.nodeOf(drug), nodes.nodeOf(disease)] as const;
    pairs.set(pair.join(), pair);
  }
  const places = new Map([...pairs.keys()].map((key, at) => [key, links.length + at]));
  const ends = [...links, ...pairs.values()];
  const stated = links.map(() => 0);
  for (const link of linksOf.flat()) stated[link]++;
  const counts = [...stated, ...Array.from(pairs.values(), () => 1)];
  const graph = buildGraph({
    nodeCount: nodes.ids.length,
    subjects: Uint32Array.from(ends, ([subject]) => subject),
    objects: Uint32Array.from(ends, ([, object]) => object),
    signs: Int8Array.from(ends, ([, , sign = -1]) => sign),
    mechanistic: Uint8Array.from(ends.keys(), (at) => (at < links.length ? 1 : 0)),
    closed: new Uint8Array(ends.length),
    weights: Uint32Array.from(counts, statedWeight),
    studies: { offsets: new Uint32Array(ends.length + 1), ids: new Uint32Array(0) },
  });
  const isDisease = (node: number): boolean => nodes.categories[node] === 'Disease';
  const diseases = new Set([...pairs.values()].map(([, disease]) => disease).filter(isDisease));
  return {
    graph,
    stated,
    linksOf,
    linkCount: links.length,
    indicationOf: (drug, disease) => places.get([drug, disease].join()) ?? -1,
    ...metaedges(links, ends.length, nodes.categories),
    diseases: [...diseases].sort((a, b) => a - b),
  };
};

/** −ln(belief), where belief in what `count` records state is count / (count + 1); in millionths. */
export const statedWeight = (count: number): number => beliefWeight(count / (count + 1));

type Link = readonly [subject: number, object: number, sign: number];

const numberedLinks = (
  records: readonly CuratedRecord[],
  { nodeOf }: RecordGraph,
): { links: Link[]; linksOf: number[][] } => {
  const numbers = new Map<string, number>();
  const links: Link[] = [];
  const linksOf = records.map((record) => {
    const own = new Set<number>();
    for (const { subject, object, sign } of record.links) {
      if (subject === object) continue;
      const link = [nodeOf(subject), nodeOf(object), sign] as const;
      const number = numbers.get(link.join()) ?? links.length;
      if (number === links.length) links.push(link);
      numbers.set(link.join(), number);
      own.add(number);
    }
    return [...own];
  });
  return { links, linksOf };
};

const metaedges = (
  links: readonly Link[],
  edgeCount: number,
  categories: readonly string[],
): { metaedgeOf: Uint32Array; metaedgeCount: number } => {
  const numbers = new Map<string, number>();
  const metaedgeOf = new Uint32Array(edgeCount);
  for (const [at, [subject, object, sign]] of links.entries()) {
    const key = [categories[subject], sign, categories[object]].join('|');
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    metaedgeOf[at] = number;
  }
  metaedgeOf.fill(numbers.size, links.length);
  return { metaedgeOf, metaedgeCount: numbers.size + 1 };
};
