import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * A thread that runs search-worker. The built program starts its own file. Run from the sources (tests, benchmarks) that file is TypeScript, which Node
 * does not read: jest and tsx compile what their own thread imports, and nothing of that reaches a new thread. There tsx is imported first, by a line
 * of code and not by `--import`, which a thread of Node 20 heeds too late for its own program.
 */
export const startWorker = (options: WorkerOptions): Worker => {
  const isBuilt = import.meta.url.endsWith('.js');
  const program = new URL(isBuilt ? './search-worker.js' : './search-worker.ts', import.meta.url);
  if (isBuilt) return new Worker(program, options);
  const tsx = import.meta.resolve('tsx/esm/api');
  const line = `import('${tsx}').then(({ tsImport }) => tsImport('${program.href}', '${program.href}'))`;
  return new Worker(line, { ...options, eval: true });
};
