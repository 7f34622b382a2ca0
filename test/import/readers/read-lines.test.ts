import { describe, expect, it } from '@jest/globals';
import { Ledger } from '../../../src/import/ledger.js';
import { readLines } from '../../../src/import/readers/read-lines.js';
import { seededRandom } from '../../graph/seeded-random.js';

async function* inChunks(bytes: Buffer, sizes: () => number): AsyncGenerator<Buffer> {
  await Promise.resolve();
  for (let at = 0; at < bytes.length;) {
    const end = at + sizes();
    yield bytes.subarray(at, end);
    at = end;
  }
}

const linesOf = async (
  chunks: AsyncIterable<Buffer>,
  mostBytes: number,
): Promise<{ lines: (string | null)[]; tooLong: number[] }> => {
  const ledger = new Ledger();
  const lines: (string | null)[] = [];
  for await (const batch of readLines(chunks, ledger.forFile('f'), mostBytes)) {
    expect(batch.first).toBe(lines.length + 1);
    lines.push(...batch.lines);
  }
  const tooLong =
    ledger
      .counts()
      .get('LINE_TOO_LONG')
      ?.examples.map(({ line }) => line) ?? [];
  return { lines, tooLong };
};

describe('readLines', () => {
  it('agrees with split on 300 seeded texts, cut anywhere, inside of characters and of \\r\\n too', async () => {
    const random = seededRandom(11);
    for (let round = 0; round < 300; round += 1) {
      const text = Array.from({ length: random.integer(40) }, () =>
        random.pick(['a', 'é', '漢', '😀', '\n', '\r\n', '\t']),
      ).join('');
      const chunks = inChunks(Buffer.from(text), () => 1 + random.integer(5));
      const expected = text.split('\n').map((line) => line.replace(/\r$/, ''));
      if (expected.at(-1) === '') expected.pop();
      expect((await linesOf(chunks, 1000)).lines).toEqual(expected);
    }
  });

  it('leaves out a byte order mark', async () => {
    const { lines } = await linesOf(
      inChunks(Buffer.from('\ufeffa\nb'), () => 4),
      100,
    );
    expect(lines).toEqual(['a', 'b']);
  });

  it('passes over a line that is too long, in the middle and at the end, without losing count', async () => {
    const text = `a\n${'x'.repeat(50)}\nb\n${'y'.repeat(50)}`;
    expect(
      await linesOf(
        inChunks(Buffer.from(text), () => 7),
        20,
      ),
    ).toEqual({
      lines: ['a', null, 'b', null],
      tooLong: [2, 4],
    });
  });
});
