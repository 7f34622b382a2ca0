import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { extractOf } from '../../scripts/biolink/extract-of.mjs';
import { parseModel } from '../../scripts/biolink/parse-model.mjs';

const SCRIPT = fileURLToPath(new URL('../../scripts/biolink.mjs', import.meta.url));

/** A model of a few terms, with all that the real one has of oddities: texts for booleans, terms without fields, mixins. */
const MODEL = `
version: 9.1
classes:
  entity: { abstract: true }
  named thing: { is_a: entity }
  RNA product: { is_a: named thing, mixins: [gene product mixin] }
  gene product mixin: { mixin: true }
  microRNA: { is_a: RNA product }
  association:
slots:
  related to: { annotations: { canonical_predicate: true }, domain: named thing }
  binds to: { is_a: related to, deprecated: "true", inverse: bound by }
  bound by: { mixins: [binds to], deprecated: false }
  agent type: { range: AgentTypeEnum }
  loop: { is_a: other loop }
  other loop: { is_a: loop }
enums:
  AgentTypeEnum: { permissible_values: { robot: , human: { description: one } } }
  OtherEnum:
`;

describe('extractOf', () => {
  const extract = extractOf(parseModel(MODEL, 'model.yaml'), 'sum');

  it('has each class below named thing, its ancestors and mixins, named as in CURIEs', () => {
    expect(extract.classes).toEqual({
      Entity: { parents: [], abstract: true },
      GeneProductMixin: { parents: [], mixin: true },
      MicroRNA: { parents: ['RNAProduct'] },
      NamedThing: { parents: ['Entity'] },
      RNAProduct: { parents: ['NamedThing', 'GeneProductMixin'] },
    });
  });

  it('has each slot below related to as a predicate, by is_a or by a mixin', () => {
    expect(extract.predicates).toEqual({
      binds_to: { parents: ['related_to'], deprecated: true, inverse: 'bound_by' },
      bound_by: { parents: ['binds_to'] },
      related_to: { parents: [], canonical: true, domain: 'NamedThing' },
    });
    expect(extract.otherSlots).toEqual(['agent_type', 'loop', 'other_loop']);
  });

  it('has the values of the enums in alphabetical order, none where the model has no such enum', () => {
    expect(extract.enums['AgentTypeEnum']).toEqual(['human', 'robot']);
    expect(extract.enums['KnowledgeLevelEnum']).toEqual([]);
    expect(extract.qualifiers['agent_type']).toBe('AgentTypeEnum');
    expect([extract.version, extract.sha256]).toEqual(['9.1', 'sum']);
  });
});

describe('parseModel', () => {
  it.each([
    ['', 'is empty'],
    [' \n', 'is empty'],
    ['a: [1, 2', 'is no YAML'],
    ['a: 1\na: 2', 'is no YAML'],
    ['just words', 'is no LinkML schema: the whole'],
    ['version: 4.4.6', 'is no LinkML schema: classes'],
    ['{version: 1, classes: {a: {is_a: 7}}, slots: {}, enums: {}}', 'is no LinkML schema: classes.a.is_a'],
  ])('refuses %j: it %s', (text, reason) => {
    expect(() => parseModel(text, 'model.yaml')).toThrow(`model.yaml ${reason}`);
  });

  it('refuses a text that multiplies itself by aliases', () => {
    const lines = ['l0: &l0 [x]'];
    for (let n = 1; n < 12; n += 1) lines.push(`l${n}: &l${n} [${`*l${n - 1},`.repeat(9)}]`);
    expect(() => parseModel(lines.join('\n'), 'model.yaml')).toThrow('is no YAML: Excessive alias count');
  });
});

describe('node scripts/biolink.mjs', () => {
  const run = (...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], { encoding: 'utf8' });
    return { status, stdout, stderr };
  };

  it('explains itself with --help', () => {
    expect(run('--help')).toMatchObject({ status: 0, stderr: '' });
    expect(run('--help').stdout).toContain('Usage: node scripts/biolink.mjs check FILE');
  });

  it.each([
    [[], 'A command is missing.'],
    [['chekc', 'x'], '"chekc" is none of check, extract, table.'],
    [['check'], 'check takes the path of biolink_model.yaml.'],
    [['check', 'a', 'b'], '"b" is one argument too many.'],
    [['check', 'a', '--write', 'b'], '--write goes with table.'],
    [['check', '--fast'], "Unknown option '--fast'."],
    [['check', 'no-such.yaml'], 'no-such.yaml cannot be read: it does not exist.'],
    [['check', '.'], '. is no file.'],
    [['extract', SCRIPT], `${SCRIPT} is no`],
  ])('answers %j with exit code 2 and "%s"', (args, message) => {
    const { status, stdout, stderr } = run(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});
