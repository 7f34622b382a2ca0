import type { Curie } from '../../model/curie.js';
import type { Publication } from '../../model/publication.js';
import type { GraphTables } from '../tables/graph-tables.js';
import { publicationAt } from '../tables/records.js';

/**
 * Which publications of several graphs are one paper: those of which one states the other's DOI, PMID or PMCID, by its id or in its fields. Two records of one
 * paper would count as two independent sources. The record of the earliest graph keeps its id.
 * @returns by place of a graph: for ids that change, the id that they become
 */
export const joinPublications = (
  graphs: readonly Pick<GraphTables, 'publications'>[],
): ReadonlyMap<Curie, Curie>[] => {
  const idOf = new Map<string, Curie>();
  return graphs.map(({ publications }) => {
    const renamed = new Map<Curie, Curie>();
    const own = new Map<string, Curie>();
    for (let row = 0; row < publications.id.length; row++) {
      const publication = publicationAt(publications, row);
      const identifiers = identifiersOf(publication);
      const earlier = identifiers.map((identifier) => idOf.get(identifier)).find((id) => id !== undefined);
      if (earlier !== undefined && earlier !== publication.id) renamed.set(publication.id, earlier);
      for (const identifier of identifiers) own.set(identifier, earlier ?? publication.id);
    }
    // Only now: whether two records of one graph are one paper is the business of that graph.
    for (const [identifier, id] of own) if (!idOf.has(identifier)) idOf.set(identifier, id);
    return renamed;
  });
};

/** DOIs are compared without case. */
const identifiersOf = ({ id, doi, pmid, pmcid }: Publication): string[] => [
  id.startsWith('DOI:') ? id.toLowerCase() : id,
  ...(doi === null ? [] : [`doi:${doi.toLowerCase()}`]),
  ...(pmid === null ? [] : [`PMID:${pmid}`]),
  ...(pmcid === null ? [] : [`PMC:${pmcid}`]),
];
