import {
  associationOf,
  entityOf,
  findingOf,
  knowledgeOf,
  mechanismOf,
  publicationOf,
} from './knowledge-of.js';

/** Entities by the name that the tests use. */
export const E = {
  imsc: 'VP:imsc',
  ev: 'VP:imsc-ev',
  agedEv: 'VP:aged-imsc-ev',
  dusp2: 'HGNC:3068',
  ifng: 'HGNC:5438',
  mir21: 'mirbase:MIMAT0000076',
  p38: 'GO:0038066',
  macrophage: 'CL:0000235',
  th17: 'CL:0000899',
  inflammation: 'GO:0006954',
  tendinopathy: 'MONDO:0100010',
  sjogren: 'MONDO:0010030',
  shortStature: 'VP:short-stature',
  tendon: 'UBERON:0000043',
} as const;

/** Publications; `unused` supports nothing. */
export const P = {
  abe: 'DOI:10.1000/one',
  bell: 'PMID:200',
  cole: 'VP:cole-2023',
  undated: 'VP:undated',
  unused: 'VP:unused',
} as const;

const UP = { effect: 'INCREASES' } as const;
const DOWN = { effect: 'DECREASES' } as const;

/* Two routes from the vesicle to tendinopathy: EV → DUSP2 ⊣ p38 → macrophage → tendinopathy, and EV → miR-21 ~ p38 → …
 * Never walked: `noEffect` (NONE), `unsupported` (only a finding of no effect), `bare` (no evidence). Terminal: `kindOf`, `place`.
 * Shortcuts by the mechanism of Abe: `relief` and `stillsP38`; not `calms`, which Cole supports without a mechanism. */
export const A = {
  produces: associationOf(E.imsc, 'PRODUCES', E.ev),
  delivers: associationOf(E.ev, 'DELIVERS', E.dusp2),
  blocks: associationOf(E.dusp2, 'AFFECTS', E.p38, { ...DOWN, aspect: 'ACTIVITY' }),
  activates: associationOf(E.p38, 'AFFECTS', E.macrophage, { ...UP, aspect: 'ACTIVATION' }),
  worsens: associationOf(E.macrophage, 'WORSENS', E.tendinopathy),
  relief: associationOf(E.ev, 'AMELIORATES', E.tendinopathy, { aspect: 'PAIN' }),
  stillsP38: associationOf(E.ev, 'AFFECTS', E.p38, DOWN),
  calms: associationOf(E.ev, 'AFFECTS', E.macrophage, DOWN),
  lessTh17: associationOf(E.ev, 'AFFECTS', E.th17, DOWN),
  moreTh17: associationOf(E.ev, 'AFFECTS', E.th17, UP),
  th17Secretion: associationOf(E.ev, 'AFFECTS', E.th17, { ...UP, aspect: 'SECRETION' }),
  contains: associationOf(E.ev, 'CONTAINS', E.mir21),
  deliversMir: associationOf(E.ev, 'DELIVERS', E.mir21),
  mirOnP38: associationOf(E.mir21, 'AFFECTS', E.p38, { effect: 'UNKNOWN' }),
  noEffect: associationOf(E.mir21, 'AFFECTS', E.dusp2, { effect: 'NONE' }),
  inflames: associationOf(E.ifng, 'AFFECTS', E.inflammation, UP),
  th17Inflames: associationOf(E.th17, 'AFFECTS', E.inflammation, UP),
  unsupported: associationOf(E.inflammation, 'WORSENS', E.tendinopathy),
  bare: associationOf(E.ifng, 'AFFECTS', E.th17, UP),
  th17OnSjogren: associationOf(E.th17, 'AFFECTS', E.sjogren, { effect: 'UNKNOWN' }),
  kindOf: associationOf(E.agedEv, 'SUBCLASS_OF', E.ev),
  place: associationOf(E.tendinopathy, 'LOCATED_IN', E.tendon),
};

const RAT = 'NCBITaxon:10116';
const HUMAN = 'NCBITaxon:9606';

/** Findings; the comment gives reliability r = system × directness × role × hedging. */
export const F = {
  produces: findingOf(A.produces.id, P.abe, { system: 'IN_VITRO', species: [HUMAN] }), // 0.5
  deliversAbe: findingOf(A.delivers.id, P.abe, { system: 'IN_VITRO', species: [HUMAN] }), // 0.5
  deliversBell: findingOf(A.delivers.id, P.bell, { system: 'IN_VIVO', species: [RAT], hedged: true }), // 0.7 × 0.6 = 0.42
  blocks: findingOf(A.blocks.id, P.abe, { system: 'IN_VITRO', directness: 'NOT_STATED' }), // 0.5 × 0.9 = 0.45
  activatesVivo: findingOf(A.activates.id, P.abe, {
    system: 'IN_VIVO',
    directness: 'INDIRECT',
    species: [RAT],
  }), // 0.56
  activatesTissue: findingOf(A.activates.id, P.abe, {
    system: 'EX_VIVO',
    species: [RAT, HUMAN],
    statement: 'Seen in tissue.',
  }), // 0.6
  worsens: findingOf(A.worsens.id, P.abe, { system: 'HUMAN_CLINICAL', role: 'REVIEW_STATEMENT' }), // 0.9 × 0.7 = 0.63
  relief: findingOf(A.relief.id, P.abe, { system: 'IN_VIVO', species: [RAT] }), // 0.7
  stillsP38: findingOf(A.stillsP38.id, P.abe, { system: 'IN_VITRO' }), // 0.5
  calmsAbe: findingOf(A.calms.id, P.abe, { system: 'IN_VITRO' }), // 0.5
  calmsCole: findingOf(A.calms.id, P.cole, { system: 'IN_VIVO', directness: 'INDIRECT' }), // 0.7 × 0.8 = 0.56
  calmsImport: findingOf(A.calms.id, P.cole, { dataset: 'import', system: 'COMPUTATIONAL' }), // 0.3, the lesser of Cole's two
  lessTh17: findingOf(A.lessTh17.id, P.bell, { system: 'IN_VIVO', species: [RAT] }), // 0.7
  moreTh17: findingOf(A.moreTh17.id, P.cole, { system: 'IN_VITRO', species: [HUMAN] }), // 0.5
  th17Secretion: findingOf(A.th17Secretion.id, P.cole, { system: 'COMPUTATIONAL' }), // 0.3
  contains: findingOf(A.contains.id, P.undated, { role: 'BACKGROUND' }), // 0.5 × 0.5 = 0.25
  deliversMir: findingOf(A.deliversMir.id, null, { dataset: 'import' }), // 0.5
  mirOnP38: findingOf(A.mirOnP38.id, P.cole, { system: 'IN_VITRO' }), // 0.5
  noEffect: findingOf(A.noEffect.id, P.cole, { system: 'IN_VITRO' }), // 0.5
  inflamesAbe: findingOf(A.inflames.id, P.abe, { system: 'EX_VIVO', species: [HUMAN] }), // 0.6
  inflamesBell: findingOf(A.inflames.id, P.bell, { system: 'IN_VIVO', species: [RAT], supports: 'REFUTES' }),
  th17Inflames: findingOf(A.th17Inflames.id, P.bell, { system: 'IN_VIVO', species: [RAT] }), // 0.7
  unsupported: findingOf(A.unsupported.id, P.bell, { system: 'IN_VIVO', supports: 'NO_EFFECT' }),
  th17OnSjogren: findingOf(A.th17OnSjogren.id, P.bell, { system: 'IN_VIVO' }), // 0.7
  kindOf: findingOf(A.kindOf.id, null, { dataset: 'import' }), // 0.5
  place: findingOf(A.place.id, null, {
    dataset: 'import',
    properties: [{ name: 'relation', value: 'Disease-localizes-Anatomy' }],
  }), // 0.5
};

export const M = {
  throughP38: mechanismOf('Relief through DUSP2, p38 and macrophages', P.abe, [
    A.delivers,
    A.blocks,
    A.activates,
    A.worsens,
  ]),
  throughTh17: mechanismOf('Dryness through Th17 cells', P.bell, [A.lessTh17, A.th17OnSjogren]),
};

export const SMALL = knowledgeOf({
  entities: [
    entityOf(E.imsc, 'CELL', 'iMSC', { synonyms: ['iMSCs', 'iPSC-derived MSC'] }),
    entityOf(E.ev, 'VESICLE', 'iMSC-EV', {
      synonyms: ['iMSC-EVs', 'vesicles of iMSC'],
      xrefs: [{ id: 'GO:1903561', mapping: 'BROAD' }],
    }),
    entityOf(E.agedEv, 'VESICLE', 'aged iMSC-EV', { synonyms: ['iMSC-EV', 'late-passage vesicle'] }),
    entityOf(E.dusp2, 'GENE', 'DUSP2', {
      synonyms: ['dual specificity phosphatase 2', 'PAC-1'],
      xrefs: [{ id: 'NCBIGene:1844', mapping: 'EXACT' }],
      taxon: HUMAN,
      properties: [
        { name: 'chromosome', value: '2q11.2' },
        { name: 'locus type', value: 'gene with "protein" product, α|β' },
      ],
    }),
    entityOf(E.ifng, 'GENE', 'IFN-γ', { synonyms: ['IFNG', 'interferon gamma'], taxon: HUMAN }),
    entityOf(E.mir21, 'MICRORNA', 'miR-21-5p', { synonyms: ['hsa-miR-21-5p'] }),
    entityOf(E.p38, 'PATHWAY', 'p38 MAPK pathway', {
      synonyms: ['p38-MAPK cascade'],
      xrefs: [
        { id: 'REACT:R-HSA-171007', mapping: 'EXACT' },
        { id: 'KEGG.PATHWAY:hsa04010', mapping: 'BROAD' },
      ],
    }),
    entityOf(E.macrophage, 'CELL', 'macrophage', { synonyms: ['macrophages'] }),
    entityOf(E.th17, 'CELL', 'Th17 cell', { synonyms: ['Th17', 'T helper 17 cell'] }),
    entityOf(E.inflammation, 'PROCESS', 'inflammation', {
      synonyms: ['inflammatory response'],
      description: 'Swelling, heat and redness after harm.',
    }),
    entityOf(E.tendinopathy, 'DISEASE', 'tendinopathy', { synonyms: ['disease of the tendon'] }),
    entityOf(E.sjogren, 'DISEASE', 'Sjögren’s syndrome', { synonyms: ['SS', 'sicca syndrome'] }),
    entityOf(E.shortStature, 'PHENOTYPE', 'short stature', { synonyms: ['SS'] }),
    entityOf(E.tendon, 'ANATOMY', 'tendon'),
  ],
  publications: [
    publicationOf(P.abe, 'Abe et al. 2019', 2019),
    publicationOf(P.bell, 'Bell et al. 2021', 2021),
    publicationOf(P.cole, 'Cole et al. 2023', 2023),
    publicationOf(P.undated, 'Dorn', null),
    publicationOf(P.unused, 'Egan et al. 2020', 2020),
  ],
  associations: Object.values(A),
  evidence: Object.values(F),
  mechanisms: Object.values(M),
});
