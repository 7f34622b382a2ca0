import { setTimeout as delay } from 'node:timers/promises';
import { connect } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { rawPost, sendRaw } from './raw-connection.js';
import { ask, post, startSample, type SampleServer } from './sample-server.js';

/** The server survived: it answers the smallest question. */
const expectAlive = async (server: SampleServer): Promise<void> => {
  const { status, body } = await ask(server, '{ __typename }');
  expect([status, body['data']]).toEqual([200, { __typename: 'Query' }]);
};

const HELLO = JSON.stringify({ query: '{ hello }' });

describe('hostile bodies', () => {
  it.each<[string, string | Buffer, number]>([
    ['invalid UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), 400],
    ['UTF-8 cut in two', Buffer.from('{"query":"é'.slice(0, -1) + '\xc3', 'latin1'), 400],
    ['null bytes', '\0\0\0\0', 400],
    ['a null byte in the query', JSON.stringify({ query: '{ hello\0 }' }), 400],
    ['lists 60,000 deep', '['.repeat(60_000) + ']'.repeat(60_000), 400],
    [
      'variables 20,000 deep',
      `{"query":"query($name: String) { hello(name: $name) }","variables":{"name":${'['.repeat(20_000)}${']'.repeat(20_000)}}}`,
      400,
    ],
    ['a query nested 60,000 deep', JSON.stringify({ query: '{a'.repeat(40_000) }), 400],
    ['a number without end', `{"query":"{ hello }","variables":{"a":${'9'.repeat(100_000)}}}`, 200],
    [
      '10,000 aliases',
      JSON.stringify({ query: `{ ${Array.from({ length: 10_000 }, (_, i) => `a${i}:hello`).join(' ')} }` }),
      400,
    ],
    [
      'a fragment inside itself',
      JSON.stringify({
        query:
          '{ node(id: 1) { ...A } } fragment A on Node { children { ...B } } fragment B on Node { ...A }',
      }),
      400,
    ],
    ['600 unknown fields', JSON.stringify({ query: `{ ${'nothing '.repeat(600)} }` }), 400],
    ['600 directives', JSON.stringify({ query: `{ hello ${'@skip(if: true) '.repeat(200)} }` }), 400],
    ['comments alone', JSON.stringify({ query: '#'.repeat(100_000) }), 400],
  ])('of %s are answered, and the server goes on', async (_name, body, status) => {
    const server = await startSample();
    expect((await post(server, body)).status).toBe(status);
    await expectAlive(server);
  });

  it('with keys of prototypes change nothing', async () => {
    const server = await startSample();
    const answer = await post(
      server,
      '{"query":"query($name: String) { hello(name: $name) }","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"variables":{"__proto__":{"name":"evil","polluted":1},"hasOwnProperty":1}}',
    );
    expect(answer.body['data']).toEqual({ hello: 'hello world' });
    expect('polluted' in {}).toBe(false);
    await expectAlive(server);
  });

  it('do not hide the query in a prototype', async () => {
    const { status } = await post(await startSample(), '{"__proto__":{"query":"{ hello }"}}');
    expect(status).toBe(400);
  });
});

describe('hostile connections', () => {
  it.each<[string, readonly string[], string]>([
    ['no HTTP', ['\x16\x03\x01\x02\x00\x01\x00\r\n\r\n'], '400'],
    ['headers without end', [`GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(40_000)}`], '431'],
    ['two lengths', [rawPost(HELLO, ['Content-Length: 3'])], '400'],
    ['length and chunks', [rawPost(HELLO, ['Transfer-Encoding: chunked'])], '400'],
    [
      'a chunk without size',
      [
        'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
      ],
      '400',
    ],
    ['no host', ['GET /health/live HTTP/1.1\r\n\r\n'], '400'],
    [
      'a declared body of 8 EB',
      [
        'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 9007199254740991\r\n\r\n',
      ],
      '413',
    ],
  ])('with %s get an answer that is JSON', async (_name, pieces, status) => {
    const server = await startSample();
    const received = await sendRaw(server.port, pieces);
    expect(received).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    if (status !== '400' || received.includes('errors')) expect(received).toContain('"errors":[{"message":');
    await expectAlive(server);
  });

  it('that stop in the midst of headers or body are ended', async () => {
    const server = await startSample({ limits: { headersTimeoutMs: 200, receiveTimeoutMs: 400 } });
    const [headers, body] = await Promise.all([
      sendRaw(server.port, ['POST /graphql HTTP/1.1\r\nHost: a\r\n']),
      sendRaw(server.port, [rawPost(HELLO).slice(0, -3)]),
    ]);
    expect([headers, body].map((text) => text.slice(9, 12))).toEqual(['408', '408']);
    await expectAlive(server);
  });

  it('that close in the midst of a body leave no request behind', async () => {
    const server = await startSample({ stopGraceMs: 60_000 });
    const socket = connect(server.port, '127.0.0.1');
    socket.write(rawPost(HELLO).slice(0, -3));
    await delay(50);
    socket.destroy();
    await expectAlive(server);
    await server.stop();
  });

  it('that send 100 requests at once get 100 answers in order', async () => {
    const server = await startSample();
    const bodies = Array.from({ length: 100 }, (_, index) =>
      rawPost(
        JSON.stringify({ query: `{ hello(name: "${index}") }` }),
        index === 99 ? ['Connection: close'] : [],
      ),
    );
    const received = await sendRaw(server.port, [bodies.join('')]);
    const names = [...received.matchAll(/hello (\d+)"/g)].map(([, name]) => Number(name));
    expect(names).toEqual(Array.from({ length: 100 }, (_, index) => index));
    await expectAlive(server);
  });

  it('are asked to go on only when the body is small enough', async () => {
    const server = await startSample();
    const expecting = ['Expect: 100-continue', 'Connection: close'];
    const small = await sendRaw(server.port, [rawPost(HELLO, expecting)]);
    const large = await sendRaw(server.port, [
      rawPost('', expecting).replace('Content-Length: 0', 'Content-Length: 200000'),
    ]);
    expect(small).toMatch(/^HTTP\/1.1 100 Continue[^]*HTTP\/1.1 200 OK/);
    expect(large).toMatch(/^HTTP\/1.1 413 /);
  });
});

describe('many clients', () => {
  it('get 200 answers to 200 requests at the same time', async () => {
    const server = await startSample();
    const names = Array.from({ length: 200 }, (_, index) => `${index}`);
    const answers = await Promise.all(
      names.map((name) =>
        ask(server, {
          query: 'query($name: String) { hello(name: $name) slow(ms: 20) }',
          variables: { name },
        }),
      ),
    );
    expect(answers.map(({ body }) => body['data'])).toEqual(
      names.map((name) => ({ hello: `hello ${name}`, slow: 'after 20 ms' })),
    );
  });
});
