import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import type { Projection } from '../../src/store/projection/projection.js';

/** Where the graph stands for the others. */
export interface ExportedGraph {
  readonly nodes: string;
  readonly edges: string;
  /** With the headers of neo4j-admin. */
  readonly neo4jNodes: string;
  readonly neo4jEdges: string;
}

/**
 * Writes the graph as the import made it, so that all contestants answer about the same: nodes as numbers, edges that may be walked (no self loops).
 * Several edges between two nodes stay several.
 */
export const exportGraph = async (
  { graph, entities }: Projection,
  folder: string,
): Promise<ExportedGraph> => {
  const { subjects, objects, signs, weights, closed, hubPenalties } = graph;
  const files = {
    nodes: join(folder, 'nodes.tsv'),
    edges: join(folder, 'edges.tsv'),
    neo4jNodes: join(folder, 'neo4j-nodes.csv'),
    neo4jEdges: join(folder, 'neo4j-edges.csv'),
  };
  const category = (node: number): string => entities.category.at(node);
  const [nodes, edges] = [Array.from(hubPenalties.keys()), walked(graph)];
  await writeLines(files.nodes, nodes, (node) => `${category(node)}\t${hubPenalties[node]}`);
  await writeLines(files.neo4jNodes, nodes, (node) => `${node},N;${category(node)}`, 'id:ID,:LABEL');
  await writeLines(
    files.edges,
    edges,
    (edge) => `${subjects[edge]}\t${objects[edge]}\t${signs[edge]}\t${weights[edge]}`,
  );
  await writeLines(
    files.neo4jEdges,
    edges,
    (edge) => `${subjects[edge]},${objects[edge]},R,${signs[edge]}`,
    ':START_ID,:END_ID,:TYPE,sign:int',
  );
  return files;

  function walked({ edgeCount }: Projection['graph']): number[] {
    const all: number[] = [];
    for (let edge = 0; edge < edgeCount; edge++) {
      if (closed[edge] === 0 && subjects[edge] !== objects[edge]) all.push(edge);
    }
    return all;
  }
};

const AT_ONCE = 1 << 16;

const writeLines = async (
  file: string,
  rows: readonly number[],
  lineOf: (row: number) => string,
  header?: string,
): Promise<void> => {
  const out = createWriteStream(file);
  if (header !== undefined) out.write(`${header}\n`);
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    const text = rows.slice(at, at + AT_ONCE).map((row) => `${lineOf(row)}\n`);
    if (!out.write(text.join(''))) await once(out, 'drain');
  }
  out.end();
  await once(out, 'close');
};
