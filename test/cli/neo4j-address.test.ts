import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { neo4jAddress } from '../../src/cli/neo4j-address.js';

const GIVEN = { NEO4J_URI: 'neo4j+s://db.example.org', NEO4J_PASSWORD: 'secret-1' };

describe('neo4jAddress', () => {
  let empty = '';
  let folder = '';
  const write = (text: string): void => {
    writeFileSync(join(folder, '.neo4j', 'connection.json'), text);
  };
  beforeAll(() => {
    empty = mkdtempSync(join(tmpdir(), 'vesipath-address-'));
    folder = join(empty, 'with-file');
    mkdirSync(join(folder, '.neo4j'), { recursive: true });
  });
  afterAll(() => {
    rmSync(empty, { recursive: true });
  });

  it('is what the environment says, before the file; the user is neo4j unless named', () => {
    write(JSON.stringify({ uri: 'bolt://127.0.0.1:7001', user: 'me', password: 'secret-2', pid: 7 }));
    expect(neo4jAddress(GIVEN, folder)).toEqual({
      uri: 'neo4j+s://db.example.org',
      user: 'neo4j',
      password: 'secret-1',
      database: undefined,
    });
    expect(neo4jAddress({ ...GIVEN, NEO4J_USER: 'x', NEO4J_DATABASE: 'd' }, empty)).toMatchObject({
      user: 'x',
      database: 'd',
    });
  });

  it('is what the file says where NEO4J_URI is not set, or empty', () => {
    write(JSON.stringify({ uri: 'bolt://127.0.0.1:7001', user: 'me', password: 'secret-2', pid: 7 }));
    const address = { uri: 'bolt://127.0.0.1:7001', user: 'me', password: 'secret-2' };
    expect(neo4jAddress({}, folder)).toEqual({ ...address, database: undefined });
    expect(neo4jAddress({ NEO4J_URI: '', NEO4J_DATABASE: 'd' }, folder)).toEqual({
      ...address,
      database: 'd',
    });
  });

  it.each([
    [{ NEO4J_USER: 'x' }, { user: 'x', password: 'secret-2', database: undefined }],
    [{ NEO4J_PASSWORD: 'secret-1' }, { user: 'me', password: 'secret-1', database: undefined }],
    [
      { NEO4J_USER: 'x', NEO4J_PASSWORD: 'secret-1', NEO4J_DATABASE: 'd' },
      { user: 'x', password: 'secret-1', database: 'd' },
    ],
    [
      { NEO4J_USER: '', NEO4J_PASSWORD: '' },
      { user: 'me', password: 'secret-2', database: undefined },
    ],
  ])('takes from the environment %j what is set, the rest from the file', (environment, expected) => {
    write(JSON.stringify({ uri: 'bolt://127.0.0.1:7001', user: 'me', password: 'secret-2', pid: 7 }));
    expect(neo4jAddress(environment, folder)).toEqual({ uri: 'bolt://127.0.0.1:7001', ...expected });
  });

  it('names both ways where there is neither', () => {
    expect(() => neo4jAddress({}, empty)).toThrow(
      /NEO4J_URI and NEO4J_PASSWORD .* npm run neo4j.*connection\.json/,
    );
  });

  it.each([
    [{ NEO4J_URI: GIVEN.NEO4J_URI }, 'NEO4J_PASSWORD is missing'],
    [{ ...GIVEN, NEO4J_URI: 'https://db.example.org' }, 'NEO4J_URI is no address such as neo4j://HOST:7687'],
    [{ ...GIVEN, NEO4J_URI: 'localhost' }, 'NEO4J_URI is no address'],
    [{ ...GIVEN, NEO4J_URI: 'bolt://u:secret-1@host' }, 'NEO4J_URI holds a user name'],
  ])('refuses the environment %j without telling the password', (environment, fault) => {
    const ask = (): unknown => neo4jAddress(environment, empty);
    expect(ask).toThrow(fault);
    expect(ask).not.toThrow(/secret/);
  });

  it.each([
    ['{ "password": "secret-2"', 'cannot be read as JSON'],
    ['{ "password": "secret-2" }', 'uri is missing'],
    ['[]', 'does not name a database'],
  ])('refuses the file %j without telling the password', (text, fault) => {
    write(text);
    const ask = (): unknown => neo4jAddress({}, folder);
    expect(ask).toThrow(fault);
    expect(ask).not.toThrow(/secret/);
  });
});
