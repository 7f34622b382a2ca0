import { describe, expect, it } from '@jest/globals';
import { CAUSALTAB_COLUMNS } from '../../src/import/readers/causaltab-columns.js';
import { importTexts, tsv } from './import-texts.js';

/** A row with the given cells by column name; the others are empty. */
const row = (cells: Readonly<Partial<Record<(typeof CAUSALTAB_COLUMNS)[number], string>>>): string[] =>
  CAUSALTAB_COLUMNS.map((name) => cells[name] ?? '-');
const HEADER = CAUSALTAB_COLUMNS.map((name, at) => (at === 0 ? `#${name}` : name));

const ROW = row({
  'ID(s) interactor A': 'uniprotkb:P31749',
  'ID(s) interactor B': 'signor:SIGNOR-PH2',
  'Alt. ID(s) interactor A': 'ensembl:ENSP1',
  'Alias(es) interactor A': 'signor:AKT1(display_short)|uniprotkb:PKB(gene name synonym)',
  'Alias(es) interactor B': 'signor:"Apoptosis (cell)"(display_short)',
  'Publication Identifier(s)': 'pubmed:12345',
  'Taxid interactor A': 'taxid:9606(human)|taxid:9606(Homo sapiens)',
  'Taxid interactor B': 'taxid:-2(chemical synthesis)',
  'Interaction type(s)': 'psi-mi:"MI:0407"(direct interaction)',
  'Source database(s)': 'psi-mi:"MI:2214"(signor)',
  'Interaction identifier(s)': 'signor:SIGNOR-1',
  'Type(s) interactor A': 'psi-mi:"MI:0326"(protein)',
  'Type(s) interactor B': 'psi-mi:"MI:2261"(phenotype)',
  'Host organism(s)': 'taxid:10090(mouse)',
  'Causal regulatory mechanism': 'psi-mi:"MI:2247"(transcriptional regulation)',
  'Causal statement': 'psi-mi:"MI:2241"(down-regulates activity)',
});

describe('importDataset of causalTAB', () => {
  it('makes entities, an association and a finding of a row', async () => {
    const { sink, associations, counts, report } = await importTexts({
      'signor.tsv': `\ufeff${tsv(HEADER, ROW)}`,
    });
    expect(report.files[0]).toMatchObject({ format: 'causaltab', mappings: ['biolink', 'signor'], rows: 1 });
    expect(counts).toEqual({});
    expect([...sink.entities.values()]).toEqual([
      {
        id: 'UniProtKB:P31749',
        name: 'AKT1',
        category: 'GENE',
        synonyms: ['PKB'],
        xrefs: [{ id: 'ensembl:ENSP1', mapping: 'CLOSE' }],
        description: null,
        taxon: 'NCBITaxon:9606',
        properties: [],
      },
      {
        id: 'SIGNOR:SIGNOR-PH2',
        name: 'Apoptosis (cell)',
        category: 'PROCESS',
        synonyms: [],
        xrefs: [],
        description: null,
        taxon: null,
        properties: [],
      },
    ]);
    expect(associations).toEqual(['UniProtKB:P31749 AFFECTS DECREASES ACTIVITY SIGNOR:SIGNOR-PH2']);
    expect([...sink.evidence.values()]).toMatchObject([
      {
        publication: 'PMID:12345',
        directness: 'DIRECT',
        species: ['NCBITaxon:10090'],
        statement: 'Listed by signor as "down-regulates activity".',
        knowledgeLevel: 'KNOWLEDGE_ASSERTION',
        properties: [
          { name: 'Causal statement', value: 'psi-mi:"MI:2241"(down-regulates activity)' },
          { name: 'Interaction type(s)', value: 'psi-mi:"MI:0407"(direct interaction)' },
          { name: 'Interaction identifier(s)', value: 'signor:SIGNOR-1' },
          { name: 'Causal regulatory mechanism', value: 'psi-mi:"MI:2247"(transcriptional regulation)' },
        ],
      },
    ]);
  });

  it.each([
    ['MI:2235', 'AFFECTS INCREASES'],
    ['MI:2236', 'AFFECTS INCREASES ACTIVITY'],
    ['MI:2238', 'AFFECTS INCREASES EXPRESSION'],
    ['MI:2240', 'AFFECTS DECREASES'],
    ['MI:2243', 'AFFECTS DECREASES EXPRESSION'],
    ['MI:2244', 'AFFECTS DECREASES ABUNDANCE'],
  ])('takes the causal statement %s for %s', async (term, words) => {
    const cells = [...ROW.slice(0, 45), `psi-mi:"${term}"(x)`];
    const { associations } = await importTexts({ f: tsv(HEADER, cells) });
    expect(associations).toEqual([`UniProtKB:P31749 ${words} SIGNOR:SIGNOR-PH2`]);
  });

  it('reads a file without header, counts rows of another length, and takes a negative row for a refutation', async () => {
    const negative = ROW.map((cell, at) => (at === 35 ? 'true' : at === 28 ? 'taxid:-1(in vitro)' : cell));
    const { sink, counts } = await importTexts({ f: tsv(negative, ROW.slice(1), [...ROW, 'more']) });
    expect(counts).toEqual({ BAD_ROW: 2 });
    expect([...sink.evidence.values()]).toMatchObject([
      { supports: 'REFUTES', system: 'IN_VITRO', species: [] },
    ]);
  });

  it('refuses a header of another version', async () => {
    await expect(importTexts({ f: tsv(HEADER.slice(0, 42), ROW) })).rejects.toThrow(
      'f is no causalTAB file: PSI-MI TAB 2.8 has 46 columns, the first "ID(s) interactor A", the last "Causal statement". Its first line has 42',
    );
  });
});
