import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Findings } from '../problems/findings.js';

/** Text of a file, or why there is none and what to do. */
export type TextFile =
  | { readonly text: string; readonly message: null }
  | { readonly text: null; readonly message: string; readonly remedy: string };

/** Text of a UTF-8 file without byte order mark, unless it is missing, larger than `maxBytes` or no text. */
export const readTextFile = (path: string, maxBytes: number): TextFile => {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) {
      return refused('the file is missing', 'add it; seeds/README.md tells what it holds');
    }
    // A pipe would be waited for, and a device has no end.
    if (!found.isFile()) return refused('this is not a file', 'replace it by a text file');
    if (found.size > maxBytes) {
      return refused(
        `the file has ${found.size} bytes, more than ${maxBytes}`,
        'split it, or remove what does not belong here',
      );
    }
    const text = decoded(readFileSync(path));
    return text === null
      ? refused('the file is not UTF-8 text', 'save it as UTF-8')
      : { text, message: null };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refused(`the file cannot be read (${reason})`, 'check its permissions');
  }
};

/** Text of a seed file; null, with a problem, when there is none or it is blank. */
export const readText = (dir: string, file: string, maxBytes: number, findings: Findings): string | null => {
  const found = readTextFile(join(dir, file), maxBytes);
  const place = { file, line: 1 };
  if (found.text === null) findings.add(place, found.message, found.remedy);
  else if (found.text.trim() === '') {
    findings.add(place, 'the file is empty', 'fill it as seeds/README.md tells, or remove it');
    return null;
  }
  return found.text;
};

const refused = (message: string, remedy: string): TextFile => ({ text: null, message, remedy });

/** Text of UTF-8 bytes; null when they are none, or hold a NUL as binary files do. */
const decoded = (bytes: Uint8Array): string | null => {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};
