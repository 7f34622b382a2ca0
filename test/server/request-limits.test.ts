import { describe, expect, it } from '@jest/globals';
import { ask, get, post, startSample } from './sample-server.js';

const repeat = (text: string, times: number): string => text.repeat(times);

describe('limits of a document', () => {
  it('answer QUERY_TOO_LONG from one token beyond 2000', async () => {
    const server = await startSample();
    const fitting = await ask(server, `{ nodes(ids: [${repeat('"a" ', 1988)}]) { id } }`);
    const tooLong = await ask(server, `{ nodes(ids: [${repeat('"a" ', 1989)}]) { id } }`);
    expect([fitting.status, fitting.codes]).toEqual([200, []]);
    expect([tooLong.status, tooLong.codes]).toEqual([400, ['QUERY_TOO_LONG']]);
  });

  it('do not call a mistake in a long document too long', async () => {
    const { codes } = await ask(await startSample(), `} ${repeat(' hello', 3000)}`);
    expect(codes).toEqual(['GRAPHQL_PARSE_FAILED']);
  });

  it('answer QUERY_TOO_DEEP from 17 fields', async () => {
    const server = await startSample();
    const nested = (depth: number): string =>
      `{ node(id: 1) ${repeat('{ children(first: 1) ', depth - 2)}{ id }${repeat('}', depth - 1)}`;
    expect((await ask(server, nested(16))).status).toBe(200);
    const { status, codes, error } = await ask(server, nested(17));
    expect([status, codes]).toEqual([400, ['QUERY_TOO_DEEP']]);
    expect(error.extensions).toMatchObject({ depth: 17, allowed: 16 });
  });

  it('answer TOO_MANY_ALIASES from 31', async () => {
    const server = await startSample();
    const aliased = (count: number): string =>
      `{ ${Array.from({ length: count }, (_, index) => `a${index}: hello`).join(' ')} }`;
    expect((await ask(server, aliased(30))).status).toBe(200);
    const { status, codes } = await ask(server, aliased(31));
    expect([status, codes]).toEqual([400, ['TOO_MANY_ALIASES']]);
  });

  it('answer QUERY_TOO_COSTLY and name the argument to lower', async () => {
    const query =
      'query($n: Int) { node(id: 1) { children(first: $n) { children(first: 20) { children { id } } } } }';
    const { status, codes, error, body } = await ask(await startSample(), { query, variables: { n: 500 } });
    expect([status, codes]).toEqual([400, ['QUERY_TOO_COSTLY']]);
    expect(error.message).toBe(
      'The operation costs 21,003 and 10,000 is allowed. Lower "first" of Node.children (now 500), or ask for fewer fields below it.',
    );
    expect(body['extensions']).toEqual({ cost: { requested: 21_003, allowed: 10_000 } });
  });

  it('refuse ten levels of nested pages without hanging', async () => {
    const server = await startSample();
    const query = `{ node(id: 1) ${repeat('{ children(first: 100) ', 10)}{ id }${repeat('}', 11)}`;
    const startedAt = performance.now();
    const { codes } = await ask(server, query);
    expect(codes).toEqual(['QUERY_TOO_COSTLY']);
    expect(performance.now() - startedAt).toBeLessThan(5_000);
  });

  it('refuse fragments that double each other without hanging', async () => {
    const doubling = Array.from(
      { length: 60 },
      (_, index) => `fragment F${index} on Node { ...F${index + 1} children { ...F${index + 1} } }`,
    );
    const query = `{ node(id: 1) { ...F0 } } ${doubling.join(' ')} fragment F60 on Node { id }`;
    const startedAt = performance.now();
    const { status, codes } = await ask(await startSample(), query);
    expect(status).toBe(400);
    expect(codes).toContain('QUERY_TOO_COSTLY');
    expect(performance.now() - startedAt).toBeLessThan(5_000);
  });

  it('are those that were set', async () => {
    const server = await startSample({ limits: { maxDepth: 2, maxCost: 1, maxTokens: 11, maxAliases: 1 } });
    expect((await ask(server, '{ node(id: 1) { __typename } }')).codes).toEqual([]);
    expect((await ask(server, '{ hello hello hello hello hello }')).codes).toEqual([]);
    expect(
      (await ask(server, '{ hello hello hello hello hello hello hello hello hello hello }')).codes,
    ).toEqual(['QUERY_TOO_LONG']);
    expect((await ask(server, '{ slow(ms: 1) }')).codes).toEqual(['QUERY_TOO_COSTLY']);
    expect((await ask(server, '{ a: hello b: hello }')).codes).toEqual(['TOO_MANY_ALIASES']);
  });

  it('let the introspection of GraphiQL and of code generators pass', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const { status, body } = await ask(
      await startSample(),
      getIntrospectionQuery({ inputValueDeprecation: true }),
    );
    expect([status, body['extensions']]).toEqual([200, { cost: { requested: 0, allowed: 10_000 } }]);
  });

  it('refuse introspection that walks the schema in circles', async () => {
    const circle = '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }';
    const { status, codes } = await ask(await startSample(), circle);
    expect([status, codes]).toEqual([400, ['GRAPHQL_VALIDATION_FAILED']]);
  });
});

describe('limits of a body', () => {
  const padded = (bytes: number): string => {
    const body = JSON.stringify({ query: '{ hello }', pad: '' });
    return body.replace('"pad":""', `"pad":"${repeat('x', bytes - body.length)}"`);
  };

  it('are 128 KiB to the byte', async () => {
    const server = await startSample();
    const fitting = await post(server, padded(128 * 1024));
    const tooLarge = await post(server, padded(128 * 1024 + 1));
    expect([fitting.status, tooLarge.status, tooLarge.codes]).toEqual([200, 413, ['BODY_TOO_LARGE']]);
  });

  it('hold for a body that does not tell its size', async () => {
    const piece = new TextEncoder().encode(repeat('x', 64 * 1024));
    const stream = new ReadableStream({
      start: (controller) => {
        for (let sent = 0; sent < 40; sent++) controller.enqueue(piece);
        controller.close();
      },
    });
    const { status, codes } = await post(await startSample(), stream);
    expect([status, codes]).toEqual([413, ['BODY_TOO_LARGE']]);
  });

  it('answer, and do not break the pipe, when 10 MB are sent', async () => {
    const { status, codes } = await post(await startSample(), padded(10_000_000));
    expect([status, codes]).toEqual([413, ['BODY_TOO_LARGE']]);
  });
});

describe('limit of time', () => {
  it('answers 503 TIMEOUT and fires the signal', async () => {
    const server = await startSample({ limits: { timeoutMs: 60 } });
    const { status, codes, error } = await ask(server, '{ untilStopped }');
    expect([status, codes, error.extensions['retriable']]).toEqual([503, ['TIMEOUT'], true]);
    expect(server.fired).toEqual([
      'VesipathError: The request took longer than 60 ms. Ask for less, or narrow the search.',
    ]);
  });

  it('gives resolvers the moment at which it is over', async () => {
    const deadlines: number[] = [];
    const server = await startSample({
      limits: { timeoutMs: 5000 },
      createContext: (facts) => {
        deadlines.push(facts.deadlineAt - Date.now());
        return { facts, fired: [] };
      },
    });
    await ask(server, '{ hello }');
    expect(deadlines[0]).toBeGreaterThan(4900);
    expect(deadlines[0]).toBeLessThanOrEqual(5000);
  });

  it('is not what ends a request whose client goes: the signal fires at once', async () => {
    const server = await startSample();
    const leaving = new AbortController();
    const request = get(server, '/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ untilStopped }' }),
      signal: leaving.signal,
    });
    setTimeout(() => {
      leaving.abort();
    }, 50);
    await expect(request).rejects.toThrow();
    for (let waited = 0; server.fired.length === 0 && waited < 100; waited++) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect(server.fired).toEqual(['Error: The client has gone.']);
  });
});
