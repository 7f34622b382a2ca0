import { describe, expect, it } from '@jest/globals';
import { get } from './sample-server.js';
import { startSample } from './sample-server.js';
import { SAMPLE_SDL } from './sample-schema.js';

describe('GET /health/live', () => {
  it('answers 200 even when the graph is not loaded', async () => {
    const server = await startSample({ isReady: () => false });
    const { status, body } = await get(server, '/health/live');
    expect([status, body]).toEqual([200, { status: 'live' }]);
  });
});

describe('GET /health/ready', () => {
  it('names the release when the graph is loaded', async () => {
    const server = await startSample({ isReady: () => Promise.resolve(true) });
    const { status, body } = await get(server, '/health/ready');
    expect([status, body]).toEqual([200, { status: 'ready', release: 'sha256:0123' }]);
  });

  it('answers 503 NOT_READY until then, and when the question itself fails', async () => {
    const loading = await startSample({ isReady: () => false });
    const broken = await startSample({ isReady: () => Promise.reject(new Error('no disk')) });
    for (const server of [loading, broken]) {
      const { status, codes, headers, error } = await get(server, '/health/ready');
      expect([status, codes, error.extensions['retriable']]).toEqual([503, ['NOT_READY'], true]);
      expect(headers.get('retry-after')).toBe('2');
    }
  });
});

describe('GET /graphql/schema', () => {
  it('gives the SDL as text', async () => {
    const { status, headers, text } = await get(await startSample(), '/graphql/schema');
    expect([status, headers.get('content-type'), text]).toEqual([
      200,
      'text/plain; charset=utf-8',
      SAMPLE_SDL,
    ]);
  });

  it('answers HEAD with the headers of GET and no body', async () => {
    const { status, headers, text } = await get(await startSample(), '/graphql/schema', { method: 'HEAD' });
    expect([status, headers.get('content-length'), text]).toEqual([200, `${SAMPLE_SDL.length}`, '']);
  });
});

describe('addresses', () => {
  it.each(['/nothing', '/graphql/', '//graphql', '/assets/../package.json', '/assets/%2e%2e/secret', '/%00'])(
    'answers 404 NOT_FOUND at %s',
    async (path) => {
      const { status, codes } = await get(await startSample(), path);
      expect([status, codes]).toEqual([404, ['NOT_FOUND']]);
    },
  );

  it.each([
    ['PUT', '/graphql', 'GET, POST, OPTIONS'],
    ['HEAD', '/graphql', 'GET, POST, OPTIONS'],
    ['POST', '/health/live', 'GET, HEAD, OPTIONS'],
    ['DELETE', '/graphql/schema', 'GET, HEAD, OPTIONS'],
  ])('answers 405 to %s %s and says that %s are answered', async (method, path, allow) => {
    const { status, headers } = await get(await startSample(), path, { method });
    expect([status, headers.get('allow')]).toEqual([405, allow]);
  });

  it('answers OPTIONS with what is allowed', async () => {
    const { status, headers } = await get(await startSample(), '/graphql', { method: 'OPTIONS' });
    expect([status, headers.get('allow')]).toEqual([204, 'GET, POST, OPTIONS']);
  });

  it('sends who opens /graphql in a browser to the page', async () => {
    const headers = { accept: 'text/html,application/xhtml+xml' };
    const answer = await get(await startSample(), '/graphql', { headers, redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([302, './']);
  });
});

describe('headers', () => {
  it('forbid outside sources, sniffing and referrers on every answer', async () => {
    const server = await startSample();
    for (const path of ['/health/live', '/nothing', '/graphql?query={hello}']) {
      const { headers } = await get(server, path);
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'self';/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    }
  });

  it('give no origin access unless one was named', async () => {
    const { headers } = await get(await startSample(), '/health/live', {
      headers: { origin: 'https://a.org' },
    });
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it('give the named origin access, and no other', async () => {
    const server = await startSample({ cors: 'https://a.org' });
    const allowed = async (origin: string): Promise<string | null> =>
      (await get(server, '/graphql', { method: 'OPTIONS', headers: { origin } })).headers.get(
        'access-control-allow-origin',
      );
    expect([await allowed('https://a.org'), await allowed('https://b.org')]).toEqual(['https://a.org', null]);
  });

  it('allow the JSON type and the request id in the preflight for *', async () => {
    const server = await startSample({ cors: '*' });
    const { headers } = await get(server, '/graphql', {
      method: 'OPTIONS',
      headers: { origin: 'https://a.org' },
    });
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-headers')).toMatch(/content-type.*x-request-id/);
    expect(headers.get('access-control-allow-methods')).toBe('GET, POST, OPTIONS');
  });
});
