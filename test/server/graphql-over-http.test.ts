import { describe, expect, it } from '@jest/globals';
import { ask, get, post, startSample } from './sample-server.js';

describe('POST /graphql', () => {
  it('answers data, and the cost of the request', async () => {
    const { status, body } = await ask(await startSample(), '{ hello(name: "you") }');
    expect(status).toBe(200);
    expect(body).toEqual({
      data: { hello: 'hello you' },
      extensions: { cost: { requested: 0, allowed: 10_000 } },
    });
  });

  it.each([
    'application/json',
    'application/json; charset=utf-8',
    'application/json;charset="UTF-8"',
    'Application/JSON ; charset=utf8',
    'application/json; profile="x"; charset=utf-8',
  ])('reads a body of type %s', async (type) => {
    const { status } = await ask(await startSample(), '{ hello }', { 'content-type': type });
    expect(status).toBe(200);
  });

  it.each([
    'text/plain',
    'application/graphql',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/jsonp',
    'application/json; charset=utf-16',
    'application/json; charset=latin1',
  ])('refuses a body of type %s with 415', async (type) => {
    const { status, codes } = await ask(await startSample(), '{ hello }', { 'content-type': type });
    expect([status, codes]).toEqual([415, ['UNSUPPORTED_MEDIA_TYPE']]);
  });

  it.each(['gzip', 'br', 'deflate'])('refuses a body compressed with %s', async (encoding) => {
    const { status, codes } = await ask(await startSample(), '{ hello }', { 'content-encoding': encoding });
    expect([status, codes]).toEqual([415, ['UNSUPPORTED_MEDIA_TYPE']]);
  });

  it.each([
    ['{', 'The body is not valid JSON.'],
    ['', 'The body is not valid JSON.'],
    ['"{ hello }"', 'The body must be a JSON object such as {"query": "{ __typename }"}.'],
    ['null', 'The body must be a JSON object such as {"query": "{ __typename }"}.'],
    ['[{"query": "{ hello }"}]', 'The body is a list. Send one operation a request.'],
    ['{}', 'POST body missing, invalid Content-Type, or JSON object has no keys.'],
    ['{"query": 5}', 'GraphQL queries must be strings.'],
    ['{"query": "{ hello }", "variables": []}', '`variables` in a POST body must be an object if provided.'],
  ])('answers 400 BAD_REQUEST to the body %s', async (body, message) => {
    const { status, codes, error } = await post(await startSample(), body);
    expect([status, codes, error.message]).toEqual([400, ['BAD_REQUEST'], message]);
  });

  it('gives each failure of the request its code and status', async () => {
    const server = await startSample();
    const codes = async (operation: string | Record<string, unknown>): Promise<unknown> => {
      const answer = await ask(server, operation);
      return [answer.status, ...answer.codes];
    };
    expect(await codes('{ hello')).toEqual([400, 'GRAPHQL_PARSE_FAILED']);
    expect(await codes('{ nothing }')).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
    expect(await codes('query A { hello } query B { hello }')).toEqual([400, 'OPERATION_RESOLUTION_FAILURE']);
    expect(await codes({ query: 'query A { hello }', operationName: 'B' })).toEqual([
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ]);
    expect(await codes({ query: 'query($ms: Int!) { slow(ms: $ms) }', variables: { ms: 'x' } })).toEqual([
      400,
      'BAD_USER_INPUT',
    ]);
    expect(await codes('subscription { hello }')).toEqual([400, 'OPERATION_RESOLUTION_FAILURE']);
    expect(await codes({ extensions: { persistedQuery: { version: 1, sha256Hash: '0' } } })).toEqual([
      400,
      'BAD_REQUEST',
    ]);
  });

  it('calls a value that does not fit in the midst of the answer BAD_USER_INPUT', async () => {
    const query = 'query($ms: Int = 5) { hello slow(ms: $ms) }';
    const { codes } = await ask(await startSample(), { query, variables: { ms: null } });
    expect(codes).toEqual(['BAD_USER_INPUT']);
  });

  it('says which media types it can send when none is accepted', async () => {
    const { status, codes } = await ask(await startSample(), '{ hello }', { accept: 'text/csv' });
    expect([status, codes]).toEqual([406, ['BAD_REQUEST']]);
  });
});

describe('GET /graphql', () => {
  const query = `/graphql?query=${encodeURIComponent('query A($name: String) { hello(name: $name) }')}`;
  const headers = { 'apollo-require-preflight': 'yes' };

  it('answers with the header that no foreign page can send unasked', async () => {
    const { status, body } = await get(await startSample(), `${query}&variables={"name":"a b"}`, { headers });
    expect([status, body['data']]).toEqual([200, { hello: 'hello a b' }]);
  });

  it.each([
    ['a program', {}],
    ['the address bar of a browser', { 'user-agent': 'Mozilla/5.0', 'sec-fetch-site': 'none' }],
    ['our own page', { 'user-agent': 'Mozilla/5.0', 'sec-fetch-site': 'same-origin' }],
  ])('answers %s without it', async (_who, sent) => {
    const { status } = await get(await startSample(), query, {
      headers: { 'user-agent': 'curl/8', ...sent },
    });
    expect(status).toBe(200);
  });

  it.each([
    ['a page of another site', { 'user-agent': 'Mozilla/5.0', 'sec-fetch-site': 'cross-site' }],
    ['a page of a neighbouring site', { 'user-agent': 'Mozilla/5.0', 'sec-fetch-site': 'same-site' }],
    ['a browser that does not say where it comes from', { 'user-agent': 'Mozilla/5.0' }],
  ])('refuses %s without it', async (_who, sent) => {
    const { status, codes, error } = await get(await startSample(), query, { headers: sent });
    expect([status, codes]).toEqual([400, ['BAD_REQUEST']]);
    expect(error.message).toMatch(/apollo-require-preflight/);
  });

  it('refuses mutations with 405', async () => {
    const {
      status,
      codes,
      headers: got,
    } = await get(await startSample(), '/graphql?query=mutation{change}', { headers });
    expect([status, codes, got.get('allow')]).toEqual([405, ['METHOD_NOT_ALLOWED'], 'POST']);
  });

  it('answers 503 NOT_READY while the graph is loading', async () => {
    const { status, codes } = await get(await startSample({ isReady: () => false }), query, { headers });
    expect([status, codes]).toEqual([503, ['NOT_READY']]);
  });
});

describe('errors of resolvers', () => {
  it('keep code, message and details when they are ours', async () => {
    const { status, body } = await ask(await startSample(), '{ hello refuses }');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      data: { hello: 'hello world', refuses: null },
      errors: [
        {
          message: 'No entity is called VP:nobody.',
          path: ['refuses'],
          extensions: { code: 'UNKNOWN_ID', retriable: false, nearest: ['VP:imsc-ev'] },
        },
      ],
    });
  });

  it.each([['fails'], ['colour'], ['required']])('are masked when %s is not ours', async (field) => {
    const server = await startSample();
    const { text, codes, error } = await ask(server, `{ ${field} }`, { 'x-request-id': 'test-7' });
    expect(codes).toEqual(['INTERNAL_SERVER_ERROR']);
    expect(error.message).toBe(
      'Something went wrong in the server. Its log says what, under the id of this request.',
    );
    expect(error.extensions).toEqual({
      code: 'INTERNAL_SERVER_ERROR',
      retriable: false,
      requestId: 'test-7',
    });
    expect(text).not.toMatch(/secret|cellar|non-nullable|stack|\.ts/);
  });

  it('leave the context with the code it threw', async () => {
    const server = await startSample({
      createContext: () => {
        throw new TypeError('secret');
      },
    });
    const { status, codes, text } = await ask(server, '{ hello }');
    expect([status, codes]).toEqual([500, ['INTERNAL_SERVER_ERROR']]);
    expect(text).not.toMatch(/secret/);
  });
});
