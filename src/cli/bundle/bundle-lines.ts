import { inShell } from '../in-shell.js';
import type { WrittenBundle } from '../../store/bundle/write-bundle.js';

/** What a bundle holds, and how to go on from there. */
export const bundleLines = (folder: string, { release, rows, bytes }: WrittenBundle): string => {
  const counts = Object.entries(rows).map(([table, count]) => `${count.toLocaleString('en-US')} ${table}`);
  const size = (bytes / 1e6).toLocaleString('en-US', { maximumFractionDigits: 1 });
  return `Wrote ${folder}: ${counts.join(', ')}; ${size} MB; release ${release}.
Serve it: vesipath serve --bundle ${inShell(folder)}`;
};
