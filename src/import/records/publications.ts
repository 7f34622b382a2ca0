import { curieProblem, parseCurie, type Curie } from '../../model/curie.js';
import type { KnowledgeSink } from '../../model/knowledge-sink.js';
import type { Publication } from '../../model/publication.js';
import type { Mapping } from '../mapping/mapping.js';
import { articleIn } from '../readers/article-in.js';
import { detached } from '../readers/detached.js';

/** CURIE of a publication, which the sink has then; null when the text names none. */
export type Publications = (text: string) => Curie | null;

/** Adds every publication once, when it is first named. */
export const createPublications = (
  { prefixes }: Pick<Mapping, 'prefixes'>,
  sink: Pick<KnowledgeSink, 'addPublication'>,
): Publications => {
  const known = new Map<string, Curie>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const id = curieOf(text, prefixes);
    if (id === null) return null;
    sink.addPublication(publicationOf(id));
    known.set(detached(text), id);
    return id;
  };
};

const curieOf = (text: string, prefixes: Mapping['prefixes']): Curie | null => {
  const parts = parseCurie(text);
  const prefix = parts === null ? undefined : prefixes.get(parts.prefix);
  const renamed = parts === null || prefix === undefined ? text : `${prefix}:${parts.local}`;
  const isAddress = parts !== null && /^(https?|ftp)$/i.test(parts.prefix);
  if (!isAddress && parseCurie(renamed) !== null && curieProblem(renamed) === null) return detached(renamed);
  const article = articleIn(text);
  return article === null ? null : detached(article);
};

const publicationOf = (id: Curie): Publication => {
  const parts = parseCurie(id);
  const local = (prefix: string): string | null => (parts?.prefix === prefix ? parts.local : null);
  return {
    id,
    citation: id,
    title: null,
    year: null,
    journal: null,
    doi: local('DOI'),
    pmid: local('PMID'),
    pmcid: local('PMC'),
  };
};
