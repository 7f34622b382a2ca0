import type { CandidateQuery } from '../../graph/metapaths/rank-candidates.js';
import { shareBytes, shareUint32s } from '../../graph/shared-memory.js';
import type { JoiningQuery } from '../../graph/joining-subgraph.js';
import type { Search, PathSearch } from './search.js';

/** The search with its bitmaps in shared memory, where they are not: handing it to a thread copies none of them. */
export const shareSearch = (search: Search): Search => {
  switch (search.kind) {
    case 'paths':
      return { ...search, query: sharePaths(search.query) };
    case 'joining':
      return { ...search, query: shareJoining(search.query) };
    case 'candidates':
      return { ...search, query: shareCandidates(search.query) };
  }
};

const sharePaths = ({
  innerNodes,
  edges,
  pattern,
  studies,
  ...rest
}: PathSearch['query']): PathSearch['query'] => ({
  ...rest,
  ...(innerNodes && { innerNodes: shareBytes(innerNodes) }),
  ...(edges && { edges: shareBytes(edges) }),
  ...(studies && { studies: { offsets: shareUint32s(studies.offsets), ids: shareUint32s(studies.ids) } }),
  ...(pattern && {
    pattern: pattern.map((part) => ({
      ...part,
      edges: shareBytes(part.edges),
      nodes: shareBytes(part.nodes),
    })),
  }),
});

const shareJoining = ({
  nodes,
  edges,
  ...rest
}: Omit<JoiningQuery, 'shouldStop'>): Omit<JoiningQuery, 'shouldStop'> => ({
  ...rest,
  ...(nodes && { nodes: shareBytes(nodes) }),
  ...(edges && { edges: shareBytes(edges) }),
});

const shareCandidates = (query: CandidateQuery): CandidateQuery => {
  const { metaedgeOf, edges, ...rest } = query.relations;
  return {
    ...query,
    candidates: shareBytes(query.candidates),
    relations: { ...rest, metaedgeOf: shareUint32s(metaedgeOf), ...(edges && { edges: shareBytes(edges) }) },
  };
};
