import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { formatProblems } from '../../src/curation/problems/problem.js';
import { loadSeeds } from '../../src/curation/load-seeds.js';
import { associationId } from '../../src/model/association.js';
import { contentChecksum } from '../../src/model/release.js';
import { edited, problemsOf, seedFolder, SEEDS, STUDY } from './seed-folder.js';

const GAO = 'studies/gao-2022.yaml';

const loaded = (changes: Record<string, string> = {}) => {
  const { knowledge, problems } = loadSeeds(seedFolder(changes));
  if (knowledge === null) throw new Error(formatProblems(problems));
  return knowledge;
};

describe('loadSeeds', () => {
  it('makes the smallest seeds 4 entities, 3 associations with 3 pieces of evidence, and 1 mechanism', () => {
    const { problems, warnings, counts } = loadSeeds(seedFolder());
    expect({ problems, warnings }).toEqual({ problems: [], warnings: [] });
    expect(counts).toEqual({
      entities: 4,
      publications: 3,
      documents: 1,
      studies: 1,
      associations: 3,
      evidence: 3,
      mechanisms: 1,
    });
  });

  it('reads xrefs with their mapping, synonyms as a list and empty cells as null', () => {
    expect(loaded().entities.find(({ name }) => name === 'iMSC-EV')).toEqual({
      id: 'VP:imsc-ev',
      name: 'iMSC-EV',
      category: 'VESICLE',
      synonyms: ['iMSC-EVs', 'iPSC-MSC vesicle'],
      xrefs: [
        { id: 'GO:1903561', mapping: 'BROAD' },
        { id: 'MESH:D000067128', mapping: 'EXACT' },
      ],
      description: 'Vesicles of iMSCs.',
      taxon: null,
      properties: [],
    });
    expect(loaded().publications.find(({ id }) => id === 'VP:gao-2022')).toEqual({
      id: 'VP:gao-2022',
      citation: 'Gao et al. 2022',
      title: null,
      year: 2022,
      journal: null,
      doi: null,
      pmid: null,
      pmcid: null,
    });
  });

  it('gives AMELIORATES its effect DECREASES and the id of its content', () => {
    const content = {
      subject: 'VP:imsc-ev',
      predicate: 'AMELIORATES',
      object: 'MONDO:0100010',
      effect: 'DECREASES',
      aspect: 'PAIN',
    } as const;
    expect(loaded().associations).toContainEqual({ id: associationId(content), ...content });
  });

  it('fills evidence from the defaults of the file, then from those of the format', () => {
    const [item] = loaded().evidence.filter(({ statement }) => statement === 'Mast cells answered less.');
    expect(item).toMatchObject({
      dataset: 'curated',
      publication: 'DOI:10.1234/ye',
      citedTogether: ['VP:gao-2022'],
      supports: 'SUPPORTS',
      directness: 'NOT_STATED',
      role: 'PRIMARY_RESULT',
      hedged: false,
      system: 'NOT_STATED',
      species: [],
      diseaseModel: 'MONDO:0100010',
      recipientCell: 'CL:0000097',
      comparator: null,
      dose: null,
      locator: { document: 'review-a', section: '3.2' },
      knowledgeLevel: 'KNOWLEDGE_ASSERTION',
      agentType: 'MANUAL_AGENT',
      note: null,
    });
  });

  it('lets evidence go against the defaults, also to "not stated"', () => {
    const more = `recipientCell: mast cell
        role: BACKGROUND
        diseaseModel: null
        citedTogether: []
        species: [NCBITaxon:10116]
        dose: { value: 5, unit: ug }
        duration: { value: 7, max: 14, unit: d }`;
    const [item] = loaded(edited(STUDY, 'recipientCell: mast cell', more)).evidence.filter(
      ({ recipientCell }) => recipientCell !== null,
    );
    expect(item).toMatchObject({
      role: 'BACKGROUND',
      diseaseModel: null,
      citedTogether: [],
      species: ['NCBITaxon:10116'],
      dose: { value: 5, max: null, unit: 'ug' },
      duration: { value: 7, max: 14, unit: 'd' },
    });
  });

  it('makes the same association of two files one, with the evidence of both', () => {
    const both = loaded({ [GAO]: SEEDS[STUDY].replace('DOI:10.1234/ye', 'VP:gao-2022') });
    expect(both.associations).toEqual(loaded().associations);
    expect(both.evidence).toHaveLength(6);
    expect(new Set(both.evidence.map(({ publication }) => publication))).toEqual(
      new Set(['DOI:10.1234/ye', 'VP:gao-2022']),
    );
    expect(both.mechanisms).toHaveLength(2);
  });

  it('sorts every list by id, and the checksum is that of the content', () => {
    const { datasets, ...content } = loaded();
    for (const list of Object.values(content)) {
      const ids = list.map(({ id }) => id);
      expect(ids).toEqual([...ids].sort());
    }
    expect(datasets).toEqual([
      {
        id: 'curated',
        name: 'Test core',
        version: '0.1.0',
        licence: 'CC-BY-4.0',
        checksum: contentChecksum(content),
      },
    ]);
  });

  it('reads the same from files with CRLF, without a final newline and with a byte order mark', () => {
    const changed = Object.fromEntries(
      Object.entries(SEEDS).map(([name, text]) => [
        name,
        `\uFEFF${text.replace(/\n$/, '').replaceAll('\n', '\r\n')}`,
      ]),
    );
    expect(loaded(changed)).toEqual(loaded());
  });

  it('reports what is wrong in five files in one run, in order of file and line', () => {
    const problems = problemsOf({
      ...edited('dataset.yaml', 'licence', 'license'),
      ...edited('documents.tsv', 'VP:review', 'VP:reviews'),
      ...edited('entities.tsv', 'VESICLE\tSMMSC-EV', 'VESICEL\tSMMSC-EV'),
      ...edited('publications.tsv', '2022\t\t\t\t\n', '22\t\t\t\t\n'),
      [STUDY]: SEEDS[STUDY].replace('subject: mast cell', 'subject: mast cel')
        .replace('sentence: pain', 'sentence: pian')
        .replace('hedged: true', 'hedged: maybe'),
    });
    expect(problems.map((line) => line.split(/[;,.] /)[0].replace(/ \(.*/, ''))).toEqual([
      'dataset.yaml:1: licence is missing',
      'dataset.yaml:3: unknown key "license"',
      'documents.tsv:2: publication "VP:reviews" is not a publication',
      'entities.tsv:3: "VESICEL" is not a category',
      'publications.tsv:3: year "22" is not a year from 1900 to 2099',
      'studies/ye-2023.yaml:17: sentence "pian" is not one of this file',
      'studies/ye-2023.yaml:31: subject "mast cel" is not an entity',
      'studies/ye-2023.yaml:37: hedged is text "maybe"',
    ]);
  });

  it('has no knowledge when there is a problem, and counts what was read', () => {
    const { knowledge, counts } = loadSeeds(
      seedFolder(edited(STUDY, 'subject: mast cell', 'subject: mast cel')),
    );
    expect(knowledge).toBeNull();
    expect(counts).toMatchObject({ entities: 4, studies: 1, associations: 2, evidence: 2, mechanisms: 0 });
  });
});

describe('the seeds of this repository', () => {
  it('have no problem', () => {
    const { problems, counts } = loadSeeds(fileURLToPath(new URL('../../seeds', import.meta.url)));
    expect(formatProblems(problems)).toBe('');
    expect(counts.studies).toBeGreaterThan(0);
  });
});
