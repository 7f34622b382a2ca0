import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_MAPPINGS, readBuiltInMapping } from '../../../src/import/mapping/read-mapping.js';
import { BIOLINK } from '../../model/biolink-tables.js';
import { importTexts, tsv } from '../import-texts.js';

const NODES = tsv(['id', 'category', 'name'], ['GO:0000001', 'biolink:Pathway', 'a'], ['77', 'my:Kind', 'b']);
const EDGES = tsv(['subject', 'predicate', 'object', 'sign'], ['GO:0000001', 'my:word', '77', '1']);
const withMapping = (mapping: string) =>
  importTexts({ 'nodes.tsv': NODES, 'edges.tsv': EDGES, 'my.yaml': mapping }, { mapping: 'my.yaml' });

describe('a mapping of the user', () => {
  it('is laid over those of the package, entry by entry', async () => {
    const { associations, counts, report } = await withMapping(`
ids: [{ match: '^\\d+$', prefix: NCBIGene }]
categories: { my:Kind: GENE }
predicates: { my:word: { predicate: AFFECTS, aspect: ACTIVITY, swap: true } }
`);
    expect(associations).toEqual(['NCBIGene:77 AFFECTS INCREASES ACTIVITY GO:0000001']);
    expect(counts).toEqual({ PREFIXED_ID: 1 });
    expect(report.files[0].mappings[0]).toBe('biolink');
  });

  it('chooses the first rule whose conditions hold', async () => {
    const { associations } = await withMapping(`
categories: { my:Kind: GENE }
predicates:
  my:word:
    - { sign: -1, predicate: PREVENTS }
    - { object: [DISEASE], predicate: WORSENS }
    - { subject: [PATHWAY], sign: [0, 1], predicate: AFFECTS, effect: DECREASES }
    - { predicate: LOCATED_IN }
`);
    expect(associations).toEqual(['GO:0000001 AFFECTS DECREASES X:77']);
  });

  it.each([
    ['predicates:\n  a: { predicate: LIKES }', 'my.yaml:2: predicates.a.predicate: Invalid option'],
    [
      'predicates:\n  a:\n    - { predicate: AFFECTS }\n    - { predicate: AFFECTS, colour: red }',
      'my.yaml:4: predicates.a.1: Unrecognized key: "colour"',
    ],
    [
      'predicates:\n  a: { predicate: PREVENTS, effect: INCREASES }',
      'my.yaml:2: predicates.a.effect: PREVENTS takes no effect of its own',
    ],
    ['\nids:\n  - { match: "(", prefix: X }', 'my.yaml:3: ids.0.match: "(" is no regular expression'],
    ['categories: [', 'my.yaml:1: '],
    ['categoreis: {}', 'my.yaml:1: Unrecognized key: "categoreis"'],
  ])('is refused with file and line: %j', async (mapping, message) => {
    const error: unknown = await withMapping(mapping).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'BAD_DATA' });
    expect(String(error)).toContain(message);
  });
});

describe('the mappings of the package', () => {
  it.each(BUILT_IN_MAPPINGS)('%s is valid', (name) => {
    expect(Object.keys(readBuiltInMapping(name).predicates ?? {}).length).toBeGreaterThan(0);
  });

  const unknownTo = (terms: Readonly<Record<string, unknown>>, words: readonly string[]): string[] =>
    words.map((word) => word.replace('biolink:', '')).filter((name) => !Object.hasOwn(terms, name));

  it('biolink names categories and predicates of Biolink 4.4.6, and these of older releases', () => {
    const { categories = {}, predicates = {} } = readBuiltInMapping('biolink');
    expect(unknownTo(BIOLINK.classes, Object.keys(categories))).toEqual([
      'MacromolecularComplexMixin',
      'ChemicalSubstance',
      'Metabolite',
    ]);
    expect(unknownTo(BIOLINK.predicates, Object.keys(predicates))).toEqual([
      'positively_regulates',
      'negatively_regulates',
      'entity_positively_regulates_entity',
      'entity_negatively_regulates_entity',
      'process_positively_regulates_process',
      'process_negatively_regulates_process',
      'increases_abundance_of',
      'decreases_abundance_of',
      'increases_activity_of',
      'decreases_activity_of',
      'increases_expression_of',
      'decreases_expression_of',
      'affects_abundance_of',
      'affects_activity_of',
      'affects_expression_of',
      'stimulates',
      'approved_to_treat',
      'ameliorates',
      'prevents',
      'exacerbates',
      'molecularly_interacts_with',
    ]);
  });
});
