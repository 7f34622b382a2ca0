/*
 * Full text over the nodes of a large graph: how long building the index takes, how large it is, and how long an answer takes, ranking included.
 *   npx tsx --expose-gc benchmark/search.ts FOLDER NAME [minisearch]
 * FOLDER holds NAME.nodes.tsv.gz (KGX columns). With `minisearch`, the source that this index took the place of answers the same texts, where its
 * objects fit into memory.
 */
import { buildTextIndex } from '../src/store/text/index/build-text-index.js';
import { createTextSource } from '../src/store/text/index/create-text-source.js';
import { createTextSearch, type TextSearch } from '../src/store/text/text-search.js';
import { machineLine, printTable, quantile } from './report.js';
import { drawTexts, type Kind } from './search/draw-texts.js';
import { readEntityTable } from './search/entity-table.js';
import { createTextSource as createMinisearchSource } from './search/minisearch-source.js';

const SEED = 20261121;
const TEXTS = 300;
const ROUNDS = 3;

const [folder = '', name = '', other = ''] = process.argv.slice(2);
if (name === '') {
  console.error('npx tsx --expose-gc benchmark/search.ts FOLDER NAME [minisearch]');
  process.exit(2);
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
const residentBytes = (): number => {
  globalThis.gc?.();
  return process.memoryUsage.rss();
};

const table = readEntityTable(`${folder}/${name}.nodes.tsv.gz`);
const before = residentBytes();
const startedAt = performance.now();
const index = buildTextIndex(table.count, (row) => table.textsOf(row));
const buildMs = performance.now() - startedAt;
const peak = process.resourceUsage().maxRSS * 1024;
const opening = performance.now();
const search = createTextSearch(createTextSource(index, table));
const openMs = performance.now() - opening;
const after = residentBytes();

/** Milliseconds of each text of each kind, the median of the rounds; between two of them all others are asked, so that no answer is remembered. */
const timed = async (search: TextSearch, kinds: readonly Kind[]): Promise<number[][]> => {
  const rounds = kinds.map(({ texts }) => texts.map((): number[] => []));
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [kind, { texts, ask }] of kinds.entries()) {
      for (const [at, text] of texts.entries()) {
        const begin = performance.now();
        await ask(search, text);
        if (round > 0) rounds[kind][at].push(performance.now() - begin); // the first round warms up
      }
    }
  }
  return rounds.map((texts) => texts.map((ms) => quantile(ms, 0.5)));
};

const parts: readonly [string, ArrayBufferView][] = Object.entries({ ...index });
const columns = parts.map(([column, { byteLength }]) => ({ column, size: byteLength }));
const bytes = columns.reduce((sum, { size }) => sum + size, 0);
console.log(
  `${machineLine()}; ${name}: ${table.count} entities; built in ${(buildMs / 1000).toFixed(2)} s, opened in ${openMs.toFixed(1)} ms; index ${megabytes(bytes)} MB; resident ${megabytes(before)} MB before, ${megabytes(after)} MB after, at most ${megabytes(peak)} MB by then`,
);
printTable(
  ['column', 'MB'],
  columns.map(({ column, size }) => [column, megabytes(size)]),
);

const contestants: [string, TextSearch][] = [['columns', search]];
if (other === 'minisearch') {
  const begin = performance.now();
  const entities = Array.from({ length: table.count }, (_, row) => table.entityAt(row));
  const source = createMinisearchSource(new Map(entities.map((entity) => [entity.id, entity])));
  contestants.push(['minisearch', createTextSearch(source)]);
  console.log(
    `minisearch: built in ${((performance.now() - begin) / 1000).toFixed(2)} s, resident ${megabytes(residentBytes())} MB after`,
  );
}
const kinds = drawTexts(table, TEXTS, SEED);
for (const [who, search] of contestants) {
  console.log(
    `\n${who}: ${TEXTS} texts of each kind, seed ${SEED}, median of ${ROUNDS} rounds, milliseconds`,
  );
  const times = await timed(search, kinds);
  printTable(
    ['asked', 'p50', 'p95', 'p99', 'max'],
    kinds.map(({ title }, kind) => [
      title,
      ...[0.5, 0.95, 0.99, 1].map((share) => quantile(times[kind], share).toFixed(2)),
    ]),
  );
}
