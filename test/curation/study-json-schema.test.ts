import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { studyJsonSchema, studyJsonSchemaText } from '../../src/curation/read/study-json-schema.js';
import { PREDICATE_NAMES } from '../../src/model/predicate.js';

const walk = (value: unknown, visit: (schema: object, name: string) => void, name = ''): void => {
  if (typeof value !== 'object' || value === null) return;
  visit(value, name);
  for (const [key, inner] of Object.entries(value)) walk(inner, visit, `${name}/${key}`);
};

describe('studyJsonSchemaText', () => {
  it('equals seeds/study.schema.json', () => {
    const path = new URL('../../seeds/study.schema.json', import.meta.url);
    expect(readFileSync(path, 'utf8')).toBe(studyJsonSchemaText());
  });
});

describe('studyJsonSchema', () => {
  it('refuses unknown keys in every mapping with named keys', () => {
    const open: string[] = [];
    walk(studyJsonSchema(), (schema, name) => {
      const isOpen = !('additionalProperties' in schema) || schema.additionalProperties !== false;
      if ('properties' in schema && 'type' in schema && isOpen) open.push(name);
    });
    expect(open).toEqual([]);
  });

  it('describes every property', () => {
    const silent: string[] = [];
    walk(studyJsonSchema(), (schema, name) => {
      if (name.split('/').at(-2) === 'properties' && !('description' in schema)) silent.push(name);
    });
    expect(silent).toEqual([]);
  });

  it('completes the predicates, each with its meaning', () => {
    const lists: unknown[] = [];
    walk(studyJsonSchema(), (schema, name) => {
      if (!name.endsWith('/predicate') || !('enum' in schema) || !('enumDescriptions' in schema)) return;
      lists.push(schema.enum);
      expect(schema.enumDescriptions).toHaveLength(PREDICATE_NAMES.length);
    });
    expect(lists).toEqual([PREDICATE_NAMES]);
  });
});
