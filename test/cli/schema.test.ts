import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { z } from 'zod';
import { parsed } from './parsed.js';
import { runVesipath } from './run-vesipath.js';

describe('vesipath schema', () => {
  it('prints SDL from which a schema can be built', async () => {
    const { code, stdout } = await runVesipath(['schema']);
    expect(code).toBe(0);
    expect(Object.keys(buildSchema(stdout).getQueryType()?.getFields() ?? {})).toContain('paths');
  });

  it('prints the JSON Schema of study files', async () => {
    const schema = parsed(
      z.looseObject({ $schema: z.string() }),
      await runVesipath(['schema', '--kind', 'STUDY']),
    );
    expect(schema.$schema).toMatch(/json-schema\.org/);
  });
});
