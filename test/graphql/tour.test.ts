import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { dataOf } from './run.js';

const readme = readFileSync('README.md', 'utf8');
const tour = [
  ...readme.matchAll(/### \d\. (.+?)\n[\s\S]*?```graphql\n([\s\S]*?)```\s+```json\n([\s\S]*?)```/g),
].map(([, title, query, answer]) => ({ title, query, answer: parsed(answer) }));

function parsed(json: string): unknown {
  return JSON.parse(json);
}

describe('README tour', () => {
  it('has six operations', () => {
    expect(tour).toHaveLength(6);
  });

  it.each(tour)('$title: answers as printed', async ({ query, answer }) => {
    expect(await dataOf(query)).toEqual(answer);
  });

  it('is what the GraphQL page offers', () => {
    const examples: unknown = JSON.parse(readFileSync('web/examples.json', 'utf8'));
    expect(examples).toEqual(tour.map(({ title, query }) => ({ name: title, query })));
  });
});
