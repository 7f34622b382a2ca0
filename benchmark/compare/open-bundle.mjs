/* `node open-bundle.mjs FOLDER`: opens a bundle and builds its graph, as the built program does; seconds from the start of the process, and memory, as JSON. */
import { openBundle } from '../../dist/store/bundle/open-bundle.js';
import { projectTables } from '../../dist/store/embedded/project-tables.js';

const { tables, indexes } = await openBundle(process.argv[2]);
const { graph } = projectTables(tables, undefined, indexes.graph);
const seconds = performance.now() / 1000; // the clock starts with the process
const peakBytes = process.resourceUsage().maxRSS * 1024;
console.log(
  JSON.stringify({ seconds, edges: graph.edgeCount, peakBytes, restBytes: process.memoryUsage.rss() }),
);
