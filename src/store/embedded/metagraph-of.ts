import type { Metagraph } from '../mechanism-store.js';
import type { KnowledgeIndex } from '../knowledge-index.js';
import { assembleMetagraph } from '../assemble-metagraph.js';

export const metagraphOf = (index: KnowledgeIndex): Metagraph => {
  const categories = new Map<string, number>();
  for (const { category } of index.entities) categories.set(category, (categories.get(category) ?? 0) + 1);
  const edges = new Map<string, Metagraph['edges'][number]>();
  for (const association of index.associations) {
    const subject = index.entityById.get(association.subject)?.category;
    const object = index.entityById.get(association.object)?.category;
    if (subject === undefined || object === undefined) continue;
    const { predicate } = association;
    const key = [subject, predicate, object].join(' ');
    edges.set(key, { subject, predicate, object, count: (edges.get(key)?.count ?? 0) + 1 });
  }
  return assembleMetagraph(categories, [...edges.values()]);
};
