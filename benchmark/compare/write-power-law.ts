import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { seededRandom } from '../seeded-graph.js';

const EDGES_A_NODE = 5;
const AT_ONCE = 1 << 14;
const CATEGORIES = ['biolink:Gene', 'biolink:SmallMolecule', 'biolink:Disease', 'biolink:BiologicalProcess'];
const SIGNS = ['1', '-1', ''];

/**
 * Writes two KGX tables. Half of the ends are taken from edges written before (preferential attachment), so that degrees follow a power law; five edges a node.
 * One statement in ten has a publication.
 */
export const writePowerLaw = async (
  edgeCount: number,
  seed: number,
  files: { readonly nodes: string; readonly edges: string },
): Promise<void> => {
  const random = seededRandom(seed);
  const nodeCount = Math.ceil(edgeCount / EDGES_A_NODE);
  await writeRows(files.nodes, 'id\tcategory\tname', nodeCount, (node) => {
    const category = CATEGORIES[node % CATEGORIES.length];
    return `X:${node}\t${category}\tentity ${node.toString(36)}`;
  });
  const [subjects, objects] = [new Uint32Array(edgeCount), new Uint32Array(edgeCount)];
  const end = (ends: Uint32Array, edge: number): number =>
    edge > 0 && random() < 0.5 ? ends[Math.floor(random() * edge)] : Math.floor(random() * nodeCount);
  await writeRows(files.edges, 'subject\tpredicate\tobject\tsign\tpublications', edgeCount, (edge) => {
    subjects[edge] = end(subjects, edge);
    objects[edge] = end(objects, edge);
    const sign = SIGNS[Math.floor(random() * SIGNS.length)];
    const publication = random() < 0.1 ? `PMID:${1 + Math.floor(random() * nodeCount)}` : '';
    return `X:${subjects[edge]}\tbiolink:affects\tX:${objects[edge]}\t${sign}\t${publication}`;
  });
};

const writeRows = async (
  file: string,
  header: string,
  count: number,
  rowOf: (row: number) => string,
): Promise<void> => {
  const out: WriteStream = createWriteStream(file);
  out.write(`${header}\n`);
  for (let at = 0; at < count; at += AT_ONCE) {
    let text = '';
    for (let row = at; row < Math.min(count, at + AT_ONCE); row++) text += `${rowOf(row)}\n`;
    if (!out.write(text)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'close');
};
