import { isUtf8 } from 'node:buffer';
import { VesipathError } from '../../errors.js';
import type { FileLedger } from '../ledger.js';

/** Lines of a file, some at a time. */
export interface LineBatch {
  /** Number of the first line, from 1. */
  readonly first: number;
  /** null for a line that was too long. */
  readonly lines: readonly (string | null)[];
}

/** A longer line is counted and passed over. */
export const MOST_LINE_BYTES = 16 * 1024 * 1024;
const NEWLINE = 10;

/** For files whose first line says how to read the others. */
export const firstLineTooLong = (path: string): VesipathError =>
  new VesipathError(
    'BAD_DATA',
    `${path}: its first line is longer than ${MOST_LINE_BYTES / 1024 / 1024} MB. See whether its lines end as they should.`,
  );

/**
 * Lines without their ends (\n or \r\n), a byte order mark and the empty line after the last end left out. What is no UTF-8 becomes U+FFFD.
 * Memory: one chunk and one line.
 */
export async function* readLines(
  chunks: AsyncIterable<Buffer>,
  ledger: FileLedger,
  mostBytes: number = MOST_LINE_BYTES,
): AsyncGenerator<LineBatch> {
  const carried = new Carry(mostBytes);
  let first = 1;
  const batchOf = (parts: readonly Buffer[], headIsTooLong: boolean): LineBatch => {
    const lines: (string | null)[] = decoded(Buffer.concat(parts), first, ledger);
    if (headIsTooLong) {
      lines[0] = null;
      ledger.add('LINE_TOO_LONG', first, `more than ${mostBytes} bytes`);
    }
    const batch = { first, lines };
    first += lines.length;
    return batch;
  };
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(NEWLINE);
    if (end < 0) {
      carried.add(chunk);
      continue;
    }
    const headEnd = carried.isEmpty ? 0 : chunk.indexOf(NEWLINE);
    carried.add(chunk.subarray(0, headEnd));
    const { parts, isTooLong } = carried.take();
    yield batchOf([...parts, chunk.subarray(headEnd, end)], isTooLong);
    carried.add(chunk.subarray(end + 1));
  }
  if (!carried.isEmpty) {
    const { parts, isTooLong } = carried.take();
    yield batchOf(parts, isTooLong);
  }
}

/** The beginning of a line whose end is in a later chunk; of one that is too long nothing is kept. */
class Carry {
  readonly #mostBytes: number;
  #parts: Buffer[] = [];
  #bytes = 0;

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  get isEmpty(): boolean {
    return this.#bytes === 0;
  }

  add(bytes: Buffer): void {
    this.#bytes += bytes.length;
    if (this.#bytes > this.#mostBytes) this.#parts = [];
    else if (bytes.length > 0) this.#parts.push(bytes);
  }

  /** What was carried, which is forgotten. */
  take(): { parts: readonly Buffer[]; isTooLong: boolean } {
    const taken = { parts: this.#parts, isTooLong: this.#bytes > this.#mostBytes };
    this.#parts = [];
    this.#bytes = 0;
    return taken;
  }
}

const decoded = (block: Buffer, first: number, ledger: FileLedger): string[] => {
  const start = first === 1 && block[0] === 0xef && block[1] === 0xbb && block[2] === 0xbf ? 3 : 0;
  const text = block.toString('utf8', start);
  const lines = text.split('\n');
  if (text.includes('\r')) {
    for (const [at, line] of lines.entries()) if (line.endsWith('\r')) lines[at] = line.slice(0, -1);
  }
  if (!isUtf8(block)) {
    for (const [at, line] of lines.entries()) {
      if (line.includes('\ufffd')) ledger.add('BAD_UTF8', first + at, line);
    }
  }
  return lines;
};
