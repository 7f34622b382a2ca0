import { describe, expect, it } from '@jest/globals';
import { ask, get, startSample, type SampleServer } from './sample-server.js';

/** The lines about requests; each is written when its connection is done with it. */
const requestLines = async (server: SampleServer): Promise<readonly Readonly<Record<string, unknown>>[]> => {
  await server.stop();
  return server.log.filter(({ msg }) => msg === 'request');
};

describe('the log', () => {
  it('has one line a request, with operation and cost', async () => {
    const server = await startSample();
    await ask(server, 'query Greet { hello node(id: 1) { id } }', { 'x-request-id': 'abc_1-2' });
    const [line, ...others] = await requestLines(server);
    expect(others).toEqual([]);
    expect(line).toMatchObject({
      requestId: 'abc_1-2',
      method: 'POST',
      path: '/graphql',
      status: 200,
      operationName: 'Greet',
      cost: 1,
    });
    expect(line['ms']).toEqual(expect.any(Number));
  });

  it('has the codes of errors, also of those that Apollo refuses by itself', async () => {
    const server = await startSample();
    await ask(server, '{ refuses again: refuses }');
    await get(server, '/graphql?query={hello}', { headers: { 'sec-fetch-site': 'cross-site' } });
    await get(server, '/nothing');
    expect((await requestLines(server)).map(({ status, errorCodes }) => [status, errorCodes])).toEqual([
      [200, ['UNKNOWN_ID']],
      [400, ['BAD_REQUEST']],
      [404, ['NOT_FOUND']],
    ]);
  });

  it('never has variables or the query string', async () => {
    const server = await startSample();
    const query = 'query($name: String) { hello(name: $name) fails }';
    await ask(server, { query, variables: { name: 'patient-4711' } });
    await get(server, `/graphql?query=${encodeURIComponent(query)}&variables={"name":"patient-4711"}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    await server.stop();
    expect(JSON.stringify(server.log)).not.toMatch(/patient-4711/);
  });

  it('has a masked error in full, under the id that the answer has', async () => {
    const server = await startSample();
    const { headers, error } = await ask(server, '{ fails }');
    const line = server.log.find(({ msg }) => msg === 'an error was masked');
    expect(line).toMatchObject({
      requestId: headers.get('x-request-id'),
      path: ['fails'],
      err: {
        type: 'TypeError',
        message: 'secret of /etc/passwd',
        stack: expect.stringContaining('sample-schema'),
      },
    });
    expect(error.extensions['requestId']).toBe(headers.get('x-request-id'));
  });
});

describe('x-request-id', () => {
  it.each(['a', 'A-z_09', 'x'.repeat(64)])('is kept when it is %s', async (id) => {
    const { headers } = await get(await startSample(), '/health/live', { headers: { 'x-request-id': id } });
    expect(headers.get('x-request-id')).toBe(id);
  });

  it.each(['', 'x'.repeat(65), 'a b', '{"msg":"forged"}', 'a,b', 'ü'])(
    'is made anew when it is %s',
    async (id) => {
      const { headers } = await get(await startSample(), '/health/live', { headers: { 'x-request-id': id } });
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    },
  );
});
