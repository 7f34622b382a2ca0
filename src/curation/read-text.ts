import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Findings } from './findings.js';

/** Text of a seed file without byte order mark; null, with a problem, when it is missing, empty, larger than `maxBytes` or not UTF-8. */
export const readText = (dir: string, file: string, maxBytes: number, findings: Findings): string | null => {
  const refuse = (message: string, remedy: string): null => {
    findings.add({ file, line: 1 }, message, remedy);
    return null;
  };
  try {
    const path = join(dir, file);
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined)
      return refuse('the file is missing', 'add it; seeds/README.md tells what it holds');
    if (!found.isFile()) return refuse('this is not a file', 'replace it by a text file');
    if (found.size > maxBytes) {
      return refuse(
        `the file has ${found.size} bytes, more than ${maxBytes}`,
        'split it, or remove what does not belong here',
      );
    }
    const text = decoded(readFileSync(path));
    if (text === null) return refuse('the file is not UTF-8 text', 'save it as UTF-8');
    return text.trim() === ''
      ? refuse('the file is empty', 'fill it as seeds/README.md tells, or remove it')
      : text;
  } catch (error) {
    return refuse(`the file cannot be read (${reason(error)})`, 'check its permissions');
  }
};

/** Text of UTF-8 bytes; null when they are none, or hold a NUL as binary files do. */
export const decoded = (bytes: Uint8Array): string | null => {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));
