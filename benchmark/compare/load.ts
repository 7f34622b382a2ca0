import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Load } from './task.js';

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

const Used = z.object({ peakBytes: z.number(), cpuSeconds: z.number() });

/** `vesipath import` of the built program into a bundle; the seconds of processor are not those that others make it wait. */
export const importBundle = async (
  files: readonly string[],
  dataset: string,
  out: string,
): Promise<Load & { cpuSeconds: number }> => {
  const begin = performance.now();
  const program = spawn(
    process.execPath,
    [
      '--import',
      here('print-peak.mjs'),
      'dist/cli/main.js',
      'import',
      ...files,
      '--dataset',
      dataset,
      '--out',
      out,
    ],
    { stdio: ['ignore', 'ignore', 'inherit', 'pipe'] },
  );
  const ended = once(program, 'close');
  const used = program.stdio[3];
  const said = used instanceof Readable ? await text(used) : '';
  await ended;
  if (program.exitCode !== 0) throw new Error('vesipath import failed; is it built? npm run build');
  const seconds = [(performance.now() - begin) / 1000];
  const { peakBytes, cpuSeconds } = Used.parse(JSON.parse(said));
  return { who: 'Vesipath', what: 'vesipath import', seconds, cpuSeconds, peakBytes, restBytes: null };
};

const Opened = z.object({
  seconds: z.number(),
  edges: z.number(),
  peakBytes: z.number(),
  restBytes: z.number(),
});

/** Opens the bundle in as many new processes. */
export const openRepeatedly = async (bundle: string, times: number): Promise<Load & { edges: number }> => {
  const opened: z.infer<typeof Opened>[] = [];
  for (let run = 0; run < times; run++) {
    const program = spawn(process.execPath, [here('open-bundle.mjs'), bundle], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    opened.push(Opened.parse(JSON.parse(await text(program.stdout))));
  }
  return {
    who: 'Vesipath',
    what: 'new process, open the bundle',
    seconds: opened.map(({ seconds }) => seconds),
    peakBytes: Math.max(...opened.map(({ peakBytes }) => peakBytes)),
    restBytes: Math.max(...opened.map(({ restBytes }) => restBytes)),
    edges: opened[0].edges,
  };
};
