import type { Curie } from '../../../model/curie.js';
import { compareIn } from '../../discovery/compare.js';
import { enrichmentIn } from '../../discovery/enrichment.js';
import { gapsIn } from '../../discovery/gaps.js';
import type {
  Comparison,
  ComparisonRequest,
  Enrichment,
  EnrichmentRequest,
  GapPage,
  GapRequest,
} from '../../discovery-request.js';
import type {
  AssociationFilter,
  JoiningAnswer,
  JoiningRequest,
  NeighborhoodRequest,
  PathPage,
  PathRequest,
  Subgraph,
} from '../../path-request.js';
import { hypothesesIn } from '../../discovery/hypotheses.js';
import { sharedMechanismsIn } from '../../discovery/shared-mechanisms.js';
import type {
  HypothesisPage,
  HypothesisRequest,
  SharedPage,
  SharedRequest,
} from '../../hypothesis-request.js';
import { findPathsIn, type FittingEdges } from '../../projection/find-paths.js';
import type { Projection } from '../../projection/projection.js';
import { joiningSubgraphIn, neighborhoodIn } from '../../projection/subgraphs.js';
import type { Searches } from '../../search-pool/searches.js';
import { fittingEdges } from './fitting-edges.js';
import { findPathsInCypher, isForCypher, isPlainShortest } from './paths-in-cypher.js';
import type { PathEngine } from './path-engine.js';
import { projectDatabase } from './project-database.js';
import { evidenceOfAssociations } from '../read/evidence.js';
import type { ReleaseReader } from '../release-reader.js';
import { SnapshotCache } from '../snapshot-cache.js';

/** What walks the graph. Every id of a request is known to exist. */
export interface GraphQueries {
  /** Begins to stream the projection of the reader's release, so that the first question need not wait for it; nothing where it is there. */
  readonly prepare: (reader: ReleaseReader) => void;
  readonly findPaths: (reader: ReleaseReader, request: PathRequest) => Promise<PathPage>;
  readonly neighborhood: (reader: ReleaseReader, request: NeighborhoodRequest) => Promise<Subgraph>;
  readonly joiningSubgraph: (reader: ReleaseReader, request: JoiningRequest) => Promise<JoiningAnswer>;
  /** @param told  as of hypothesesIn */
  readonly hypotheses: (
    reader: ReleaseReader,
    request: HypothesisRequest,
    told: readonly Curie[],
  ) => Promise<HypothesisPage>;
  readonly sharedMechanisms: (reader: ReleaseReader, request: SharedRequest) => Promise<SharedPage>;
  readonly enrichment: (reader: ReleaseReader, request: EnrichmentRequest) => Promise<Enrichment>;
  readonly gaps: (reader: ReleaseReader, request: GapRequest) => Promise<GapPage>;
  readonly compare: (reader: ReleaseReader, request: ComparisonRequest) => Promise<Comparison>;
}

export const createGraphQueries = (engine: PathEngine, searches: Searches): GraphQueries => {
  const projections = new SnapshotCache(projectDatabase);
  /** What is computed on the projection of the reader's release, with the associations that pass a filter. */
  const inProjection = async <Answer>(
    reader: ReleaseReader,
    filter: AssociationFilter | null,
    answer: (projection: Projection, fitting: FittingEdges) => Answer | Promise<Answer>,
  ): Promise<Answer> => {
    const projection = await projections.at(reader);
    return answer(projection, await fittingEdges(reader, projection, filter));
  };
  /** Nobody waits for a projection where the database itself is quick. */
  const isForDatabase = async (reader: ReleaseReader, request: PathRequest): Promise<boolean> =>
    isForCypher(request) &&
    (engine === 'CYPHER' ||
      (engine === 'AUTO' && isPlainShortest(request) && !(await projections.has(reader))));
  return {
    prepare(reader) {
      projections.at(reader).catch(() => undefined); // who needs it asks again, and is told
    },
    async findPaths(reader, request) {
      const found = (await isForDatabase(reader, request)) ? await findPathsInCypher(reader, request) : null;
      return (
        found ??
        inProjection(reader, request.associations, (projection, fitting) =>
          findPathsIn(searches, projection, request, fitting),
        )
      );
    },
    neighborhood: (reader, request) =>
      inProjection(reader, request.associations, (projection, fitting) =>
        neighborhoodIn(projection, request, fitting),
      ),
    joiningSubgraph: (reader, request) =>
      inProjection(reader, request.associations, (projection, fitting) =>
        joiningSubgraphIn(searches, projection, request, fitting),
      ),
    hypotheses: (reader, request, told) =>
      inProjection(reader, request.associations, (projection, fitting) =>
        hypothesesIn(searches, projection, request, fitting, told),
      ),
    sharedMechanisms: (reader, request) =>
      inProjection(reader, request.associations, (projection, fitting) =>
        sharedMechanismsIn(searches, projection, request, fitting),
      ),
    enrichment: (reader, request) =>
      inProjection(reader, request.associations, (projection, fitting) =>
        enrichmentIn(projection, request, fitting),
      ),
    async gaps(reader, request) {
      const projection = await projections.at(reader);
      return gapsIn(projection, request, (filter) => fittingEdges(reader, projection, filter));
    },
    compare: (reader, request) =>
      inProjection(reader, request.associations, (projection, fitting) =>
        compareIn(projection, request, fitting, (ids) => evidenceOfAssociations(reader, ids)),
      ),
  };
};
