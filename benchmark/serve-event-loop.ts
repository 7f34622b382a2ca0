/* The server that event-loop.ts asks: a seeded graph under a store that is otherwise small. `tsx benchmark/serve-event-loop.ts EDGES THREADS` */
import { ASPECT_NAMES } from '../src/model/aspect.js';
import { CATEGORY_NAMES } from '../src/model/category.js';
import { EFFECTS } from '../src/model/effect.js';
import { PREDICATE_NAMES } from '../src/model/predicate.js';
import { buildSchema, readSdl } from '../src/graphql/build-schema.js';
import { createContext, type GraphqlContext } from '../src/graphql/context.js';
import { startServer } from '../src/server/server.js';
import { openEmbeddedStore } from '../src/store/embedded/open-embedded-store.js';
import type { MechanismStore } from '../src/store/mechanism-store.js';
import { findPathsIn } from '../src/store/projection/find-paths.js';
import { metaedgesOf } from '../src/store/projection/metaedges.js';
import { RecentCache } from '../src/store/recent-cache.js';
import type { Projection } from '../src/store/projection/projection.js';
import { joiningSubgraphIn } from '../src/store/projection/subgraphs.js';
import { Searches } from '../src/store/search-pool/searches.js';
import {
  FlagColumn,
  NameColumn,
  NO_CODE,
  NumberColumn,
  TextColumn,
  WordColumn,
} from '../src/store/tables/columns.js';
import { textColumnOf } from '../src/store/tables/text-column.js';
import { powerLawGraph } from './seeded-graph.js';

const SEED = 20261121;
const [edges = '', threads = ''] = process.argv.slice(2);

const graph = powerLawGraph(Number(edges), SEED);
const { nodeCount, edgeCount } = graph;
const ids = textColumnOf(
  Array.from({ length: nodeCount }, (_, node) => `X:${String(node).padStart(7, '0')}`),
);
/** What associations say is not asked, so one row stands for all but their ends. */
const tables = {
  entities: { id: ids, category: new NameColumn(new Int8Array(nodeCount), CATEGORY_NAMES) },
  associations: {
    id: new TextColumn(new Int32Array(edgeCount + 1), new Uint8Array()),
    subject: new WordColumn(Int32Array.from(graph.subjects), ids),
    object: new WordColumn(Int32Array.from(graph.objects), ids),
    predicate: new NameColumn(new Int8Array(edgeCount), PREDICATE_NAMES),
    effect: new NameColumn(new Int8Array(edgeCount), EFFECTS),
    aspect: new NameColumn(new Int8Array(edgeCount).fill(NO_CODE), ASPECT_NAMES),
    belief: new NumberColumn(new Float64Array(edgeCount).fill(0.5)),
    contested: new FlagColumn(new Uint8Array(edgeCount)),
    shortcut: new FlagColumn(new Uint8Array(edgeCount)),
  },
  studies: graph.studies,
  edgesOfDatasets: () => new Uint8Array(edgeCount),
};
const projection: Projection = {
  ...tables,
  graph,
  bitmaps: new RecentCache(32),
  nodeLists: new RecentCache(8),
  metaedges: () => metaedgesOf(tables),
};
const searches = new Searches({ threads: Number(threads) });
const small = openEmbeddedStore({
  datasets: [],
  entities: [],
  publications: [],
  associations: [],
  evidence: [],
  mechanisms: [],
});
const store: MechanismStore = {
  ...small,
  findPaths: (request) => findPathsIn(searches, projection, request, {}),
  joiningSubgraph: (request) => joiningSubgraphIn(searches, projection, request, {}),
  forRequest: () => store,
};

const server = await startServer<GraphqlContext>({
  schema: buildSchema(),
  sdl: readSdl(),
  createContext: (request) => createContext(store, request),
  isReady: () => true,
  release: () => null,
  port: 0,
  webFolder: null,
  logLevel: 'silent',
  limits: { timeoutMs: 600_000 },
});
process.stdout.write(`${server.url}\n`);
