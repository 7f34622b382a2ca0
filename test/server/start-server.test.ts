import { createServer } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { startSample } from './sample-server.js';

describe('startServer', () => {
  it('takes a free port for port 0 and tells it', async () => {
    const { port, url } = await startSample({ port: 0 });
    expect(port).toBeGreaterThan(0);
    expect(url).toBe(`http://127.0.0.1:${port}`);
  });

  it('says in one line which port is in use and what to do', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => {
        const address = other.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
    await expect(startSample({ port })).rejects.toMatchObject({
      code: 'BAD_ARGUMENT',
      message: `Port ${port} on 127.0.0.1 is in use. Choose another with --port, or --port 0 for a free one.`,
    });
    await new Promise((resolve) => other.close(resolve));
  });

  it('names an address that the machine has not', async () => {
    await expect(startSample({ host: '203.0.113.7' })).rejects.toThrow(
      'This machine has no address 203.0.113.7',
    );
  });

  it.each([0, -1, 1.5, Number.NaN, Infinity])('refuses the limit maxDepth of %s', async (maxDepth) => {
    await expect(startSample({ limits: { maxDepth } })).rejects.toThrow(
      `The limit maxDepth must be a whole number from 1, not ${maxDepth}.`,
    );
  });

  it.each(['https://a.org/', 'a.org', 'https://a.org/path', ''])(
    'refuses "%s" as an origin',
    async (cors) => {
      await expect(startSample({ cors })).rejects.toThrow(`"${cors}" is not an origin.`);
    },
  );

  it.each([-1, 65_536, 0.5])('refuses port %s', async (port) => {
    await expect(startSample({ port })).rejects.toThrow(
      `The port must be a whole number from 0 to 65535, not ${port}.`,
    );
  });
});
