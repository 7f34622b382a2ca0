import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { buildGraph, type MechanismGraph } from '../../src/graph/mechanism-graph.js';

export interface TableGraph {
  readonly graph: MechanismGraph;
  /** By node. */
  readonly ids: readonly string[];
  /** By node. */
  readonly categories: readonly string[];
}

/** The graph of two KGX tables as columns, without names and evidence. Edges whose end is no node are left out; all weigh the same. */
export const graphOfTables = async (folder: string, name: string): Promise<TableGraph> => {
  const nodeOf = new Map<string, number>();
  const categories: string[] = [];
  for await (const [id, category] of rows(`${folder}/${name}.nodes.tsv.gz`)) {
    if (nodeOf.has(id)) continue;
    nodeOf.set(id, nodeOf.size);
    categories.push(category);
  }
  const [subjects, objects, signs]: [number[], number[], number[]] = [[], [], []];
  for await (const [from, , to, sign] of rows(`${folder}/${name}.edges.tsv.gz`)) {
    const [subject, object] = [nodeOf.get(from), nodeOf.get(to)];
    if (subject === undefined || object === undefined) continue;
    subjects.push(subject);
    objects.push(object);
    signs.push(Number(sign));
  }
  const count = subjects.length;
  const graph = buildGraph({
    nodeCount: nodeOf.size,
    subjects: Uint32Array.from(subjects),
    objects: Uint32Array.from(objects),
    signs: Int8Array.from(signs),
    mechanistic: new Uint8Array(count).fill(1),
    closed: new Uint8Array(count),
    weights: new Uint32Array(count).fill(693_147),
    studies: { offsets: new Uint32Array(count + 1), ids: new Uint32Array() },
  });
  return { graph, ids: [...nodeOf.keys()], categories };
};

async function* rows(file: string): AsyncGenerator<string[], void, undefined> {
  let isHeader = true;
  for await (const line of createInterface({ input: createReadStream(file).pipe(createGunzip()) })) {
    if (!isHeader) yield line.split('\t');
    isHeader = false;
  }
}
