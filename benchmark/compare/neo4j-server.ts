import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { ExportedGraph } from './export-graph.js';

/** Of its own, so that no one's data are replaced. */
const FOLDER = '.neo4j/compare';
/** Enough for the large graph; both can be set from outside. */
const MEMORY = { NEO4J_HEAP: '2g', NEO4J_PAGECACHE: '1g' };

const Imported = z.object({ seconds: z.number(), peakBytes: z.number().nullable() });
const Started = z.object({ connectionFile: z.string(), version: z.string() });
const Connection = z.object({ uri: z.string(), user: z.string(), password: z.string(), pid: z.number() });

export interface Neo4jServer extends z.infer<typeof Connection> {
  readonly version: string;
  readonly memory: typeof MEMORY;
  readonly importSeconds: number;
  readonly importPeakBytes: number | null;
  readonly startSeconds: number;
}

const memory = (): typeof MEMORY => ({
  NEO4J_HEAP: process.env['NEO4J_HEAP'] ?? MEMORY.NEO4J_HEAP,
  NEO4J_PAGECACHE: process.env['NEO4J_PAGECACHE'] ?? MEMORY.NEO4J_PAGECACHE,
});

const run = (program: string, args: readonly string[]): unknown =>
  JSON.parse(
    execFileSync(process.execPath, [program, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, ...memory() },
    }),
  );

/** A new server over the exported graph. */
export const startNeo4j = ({ neo4jNodes, neo4jEdges }: ExportedGraph): Neo4jServer => {
  stopNeo4j();
  const importer = fileURLToPath(new URL('neo4j-import.mjs', import.meta.url));
  const imported = Imported.parse(run(importer, [FOLDER, neo4jNodes, neo4jEdges]));
  const begin = performance.now();
  const started = Started.parse(
    run('scripts/neo4j.mjs', ['start', '--folder', FOLDER, '--with', 'java', '--port', '0', '--json']),
  );
  const startSeconds = (performance.now() - begin) / 1000;
  const connection = Connection.parse(JSON.parse(readFileSync(started.connectionFile, 'utf8')));
  return {
    ...connection,
    version: started.version,
    memory: memory(),
    importSeconds: imported.seconds,
    importPeakBytes: imported.peakBytes,
    startSeconds,
  };
};

/** Ends it and removes its data. */
export const stopNeo4j = (): void => {
  run('scripts/neo4j.mjs', ['stop', '--folder', FOLDER, '--json']);
  rmSync(FOLDER, { recursive: true, force: true });
};
