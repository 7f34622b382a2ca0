/* A program of its own for tests of signals: prints its address, stops as `vesipath serve` does. */
import { startServer } from '../../src/server/server.js';
import { stopOnSignals } from '../../src/server/stop-on-signals.js';
import { SAMPLE_SDL, sampleSchema } from './sample-schema.js';

const server = await startServer({
  schema: sampleSchema(),
  createContext: (facts) => ({ facts, fired: [] }),
  isReady: () => true,
  release: () => null,
  sdl: SAMPLE_SDL,
  port: 0,
  webFolder: null,
  stopGraceMs: 5_000,
});
stopOnSignals(server);
process.stdout.write(`${server.url}\n`);
