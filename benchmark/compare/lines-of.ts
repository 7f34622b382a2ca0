import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** The cells of each line of a table without a header. */
export async function* linesOf(file: string): AsyncGenerator<string[], void, undefined> {
  for await (const line of createInterface({ input: createReadStream(file) })) yield line.split('\t');
}
