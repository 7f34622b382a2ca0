import type { Entity, Mapping } from '../../../src/model/entity.js';
import type { Knowledge } from '../../../src/model/knowledge.js';
import { joinGraphs, type JoinedGraph } from '../../../src/store/join/join-graphs.js';
import { tablesOf } from '../../../src/store/tables/build/knowledge-builder.js';
import { knowledgeOf } from '../../../src/store/tables/knowledge-of.js';
import { entityOf } from '../knowledge-of.js';

/** A graph of the dataset `name`. */
export const graph = (name: string, content: Partial<Omit<Knowledge, 'datasets'>>): Knowledge => ({
  datasets: [{ id: name, name, version: '1', licence: 'CC0-1.0', checksum: name }],
  entities: [],
  publications: [],
  associations: [],
  evidence: [],
  mechanisms: [],
  ...content,
});

/** All records of the joined graph, and what was told about joining. */
export const join = (
  ...graphs: readonly Knowledge[]
): Pick<JoinedGraph, 'joined' | 'ambiguous'> & Knowledge => {
  const { tables, joined, ambiguous } = joinGraphs(graphs.map(tablesOf));
  return { ...knowledgeOf(tables), joined, ambiguous };
};

/** A gene with exact cross references, or others. */
export const gene = (id: string, xrefs: readonly string[] = [], mapping: Mapping = 'EXACT'): Entity =>
  entityOf(id, 'GENE', `gene ${id}`, { xrefs: xrefs.map((other) => ({ id: other, mapping })) });

export const ids = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id);
