import { describe, expect, it } from '@jest/globals';
import { edited, problemsOf, SEEDS, STUDY, studyProblems } from './seed-folder.js';

const withEntities = (rows: readonly string[]): Record<string, string> => ({
  'entities.tsv': `${SEEDS['entities.tsv']}${rows.map((row) => `${row}\n`).join('')}`,
});
const renamed = (from: string, to: string, rows: readonly string[]): string[] =>
  problemsOf({ ...edited(STUDY, from, to), ...withEntities(rows) });

describe('an aspect', () => {
  it('of which more is less of a disease is refused on a disease', () => {
    expect(studyProblems('aspect: PAIN', 'aspect: REPAIR')).toEqual([
      `${STUDY}:15: more REPAIR of tendinopathy would count as more of the disease. Remedy: use AMELIORATES, or name the process that heals as the object.`,
    ]);
  });

  it('is not the activity of a pathway, which is the pathway itself', () => {
    const rows = ['GO:0038066\tPATHWAY\tp38 MAPK pathway\t\t\t\t'];
    const [from, to] = ['    object: mast cell\n    effect', '    object: p38 MAPK pathway\n    effect'];
    expect(renamed(from, to, rows)).toContain(
      `${STUDY}:25: aspect ACTIVATION is given for p38 MAPK pathway, which is a pathway. Remedy: leave it out: more of a pathway is more of its activity.`,
    );
  });
});

describe('EntityNames', () => {
  it.each(['VP:imsc-ev', 'iMSC-EVs', 'imsc-ev', 'IPSC-MSC VESICLE'])('finds iMSC-EV by %s', (name) => {
    expect(studyProblems('comparator: SMMSC-EV', `comparator: ${name}`)).toEqual([]);
  });

  it('names the nearest entity, and what to do', () => {
    expect(
      studyProblems('  - key: relief\n    subject: iMSC-EV', '  - key: relief\n    subject: iMSC-EX'),
    ).toEqual([
      `${STUDY}:12: subject "iMSC-EX" is not an entity; nearest: iMSC-EV (VP:imsc-ev). Remedy: use an id or exact name of entities.tsv, or add a row there.`,
    ]);
  });

  it('names no entity as nearest when none is near', () => {
    expect(studyProblems('comparator: SMMSC-EV', 'comparator: gadolinium')).toEqual([
      `${STUDY}:19: comparator "gadolinium" is not an entity. Remedy: use an id or exact name of entities.tsv, or add a row there.`,
    ]);
  });

  it('takes the entity of this very spelling where two differ in upper and lower case', () => {
    const rows = ['HGNC:11920\tGENE\tFAS\t\t\t\t', 'VP:mouse-fas\tGENE\tFas\t\t\t\t'];
    expect(renamed('comparator: SMMSC-EV', 'comparator: Fas', rows)).toEqual([]);
    expect(renamed('comparator: SMMSC-EV', 'comparator: fas', rows)).toEqual([
      `${STUDY}:19: comparator "fas" names 2 entities: FAS (HGNC:11920), Fas (VP:mouse-fas). Remedy: use the id of the one that is meant.`,
    ]);
  });

  it('prefers a name to a synonym of another entity', () => {
    const problems = renamed('comparator: SMMSC-EV', 'comparator: EV', [
      'VP:ev\tVESICLE\tEV\t\t\t\t',
      'VP:other\tVESICLE\tother\tEV\t\t\t',
    ]);
    expect(problems).toEqual([
      expect.stringContaining('entities.tsv:7: synonym "EV" also stands for EV (VP:ev)'),
    ]);
  });
});

describe('resolveAssociation', () => {
  it('tells the category on the wrong side, those that fit, and predicates for the pair', () => {
    expect(studyProblems('predicate: WORSENS', 'predicate: EXPRESSES')).toContain(
      `${STUDY}:33: object "tendinopathy" is a DISEASE, but the object of EXPRESSES is GENE, GENE_FAMILY, MICRORNA, RNA or COMPLEX. Remedy: use AFFECTS, AMELIORATES, PREVENTS, WORSENS, CORRELATED_WITH, SUBCLASS_OF, MODEL_OF, TESTED_IN, INDICATED_FOR, ASSOCIATED_WITH or SIMILAR_TO, or correct the category in entities.tsv.`,
    );
  });

  it('reports both sides when both are wrong', () => {
    const problems = studyProblems('predicate: WORSENS', 'predicate: HAS_MEMBER');
    expect(problems).toEqual([
      expect.stringContaining(`${STUDY}:31: subject "mast cell" is a CELL, but the subject of HAS_MEMBER is`),
      expect.stringContaining(
        `${STUDY}:33: object "tendinopathy" is a DISEASE, but the object of HAS_MEMBER is`,
      ),
    ]);
  });

  it('demands an effect for AFFECTS', () => {
    expect(studyProblems('    effect: DECREASES\n', '')).toEqual([
      `${STUDY}:22: AFFECTS has no effect. Remedy: add effect: INCREASES, DECREASES, NONE or, when the source does not tell the direction, UNKNOWN.`,
    ]);
  });

  it('refuses an effect for another predicate', () => {
    expect(studyProblems('aspect: PAIN', 'effect: DECREASES')).toEqual([
      `${STUDY}:15: effect DECREASES is given for AMELIORATES, which means DECREASES. Remedy: remove the effect, or use AFFECTS.`,
    ]);
    expect(studyProblems('AMELIORATES', 'TESTED_IN\n    effect: NONE')[0]).toContain(
      `${STUDY}:14: effect NONE is given for TESTED_IN, which has none.`,
    );
  });

  it('refuses one entity on both sides, also under two names', () => {
    expect(studyProblems('object: mast cell', 'object: iMSC-EVs')[0]).toBe(
      `${STUDY}:23: subject and object are both iMSC-EV (VP:imsc-ev). Remedy: name two entities; an association joins one to another.`,
    );
  });
});

describe('resolveStudy', () => {
  it.each([
    [
      'publication: DOI:10.1234/ye',
      'publication: DOI:10.1234/yee',
      '1: publication "DOI:10.1234/yee" is not a publication; nearest: DOI:10.1234/ye',
    ],
    [
      'document: review-a',
      'document: review-b',
      '2: document "review-b" is not a document; nearest: review-a',
    ],
    [
      '[VP:gao-2022]',
      '[VP:review, VP:gao-2021]',
      '9: citedTogether "VP:gao-2021" is not a publication; nearest: VP:gao-2022',
    ],
    ['sentence: pain', 'sentence: gain', '17: sentence "gain" is not one of this file; nearest: pain'],
    [
      'sentence: cells # line 40',
      'sentence: cell',
      '40: sentence "cell" is not one of this file; nearest: cells',
    ],
    ['sentence: pain', 'sentence: constructor', '17: sentence "constructor" is not one of this file'],
    [
      'recipientCell: mast cell',
      'recipientCell: tendinopathy',
      '29: recipientCell "tendinopathy" is a DISEASE, expected CELL',
    ],
    [
      'diseaseModel: tendinopathy',
      'diseaseModel: mast cell',
      '8: diseaseModel "mast cell" is a CELL, expected DISEASE or PHENOTYPE',
    ],
    [
      'hedged: true',
      'species: [NCBITaxon:9606, HGNC:1]',
      '37: species "HGNC:1" has the prefix HGNC, expected NCBITaxon',
    ],
    ['hedged: true', 'species: [rat]', '37: species "rat" is not a CURIE'],
    [
      'hedged: true',
      'species:\n          - NCBITaxon:9606\n          - NCBITaxon:rat',
      '39: species "NCBITaxon:rat" does not have the form',
    ],
  ])('%j becomes %j', (from, to, message) => {
    expect(studyProblems(from, to)).toEqual([expect.stringContaining(`${STUDY}:${message}`)]);
  });

  it('demands a role from each piece of evidence when the defaults tell none', () => {
    expect(studyProblems('  role: PRIMARY_RESULT\n', '')).toEqual(
      [16, 26, 34].map(
        (line) =>
          `${STUDY}:${line}: neither the evidence nor the defaults of the file tell the role. Remedy: add role: PRIMARY_RESULT, REVIEW_STATEMENT or BACKGROUND.`,
      ),
    );
  });

  it('takes a role that is wrong in the defaults for no missing role', () => {
    expect(studyProblems('role: PRIMARY_RESULT', 'role: PRIMARY')).toEqual([
      expect.stringContaining(`${STUDY}:7: role "PRIMARY" is not known here`),
    ]);
  });
});

describe('resolveSteps', () => {
  it('refuses a step that is no association of the file, with the nearest key', () => {
    expect(studyProblems('[calm, mast-pain]', '[calm, mastpain]')).toEqual([
      `${STUDY}:42: step "mastpain" is not an association of this file; nearest: mast-pain. Remedy: use the key of an association, or add the association with its evidence.`,
    ]);
  });

  it('refuses steps that do not join', () => {
    expect(studyProblems('[calm, mast-pain]', '[mast-pain, calm]')).toEqual([
      `${STUDY}:42: step "calm" starts at VP:imsc-ev, but "mast-pain" ends at MONDO:0100010. Remedy: let each step start where the one before it ends; add the association that is missing between them.`,
    ]);
  });

  it('refuses a terminal predicate and the effect NONE', () => {
    expect(studyProblems('predicate: WORSENS', 'predicate: ASSOCIATED_WITH')).toEqual([
      `${STUDY}:42: step "mast-pain" is no step of a mechanism: ASSOCIATED_WITH neither carries nor passes on a sign. Remedy: end the mechanism before it, or choose a causal or structural association.`,
    ]);
    expect(studyProblems('effect: DECREASES', 'effect: NONE')).toEqual([
      `${STUDY}:42: step "calm" is no step of a mechanism: its effect is NONE. Remedy: leave it out; what has no effect explains nothing.`,
    ]);
  });

  it('says nothing of steps whose association is wrong itself', () => {
    expect(studyProblems('predicate: WORSENS', 'predicate: WORSE')).toHaveLength(1);
  });
});
