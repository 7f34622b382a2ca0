/** One row of the category table: what the kind is and which Biolink class it exports to. */
export interface CategoryInfo {
  readonly meaning: string;
  /** Class of Biolink model 4.4.6, as a CURIE. */
  readonly biolink: string;
  /** Word for one such entity in an English sentence or a table. */
  readonly label: string;
}

/**
 * The kinds of entity. Each is a type of its own in GraphQL.
 * Biolink has no class for vesicles: a preparation such as iMSC-EV is a mixture, a kind of vesicle such as "exosome" a cellular component.
 */
export const CATEGORIES = {
  VESICLE: {
    label: 'vesicle preparation',
    meaning: 'Extracellular vesicles of one producing cell, as prepared and given (iMSC-EV).',
    biolink: 'biolink:ComplexMolecularMixture',
  },
  VESICLE_CLASS: {
    label: 'vesicle class',
    meaning: 'A kind of extracellular vesicle by size or origin (exosome, small EV).',
    biolink: 'biolink:CellularComponent',
  },
  SECRETOME: {
    label: 'secretome',
    meaning: 'All that a cell releases into its medium, taken together (conditioned medium).',
    biolink: 'biolink:ComplexMolecularMixture',
  },
  CELL: {
    label: 'cell type',
    meaning: 'A cell type, native, derived, primed or engineered (iMSC, Th17 cell, IFN-γ-iMSC).',
    biolink: 'biolink:Cell',
  },
  GENE: {
    label: 'gene or gene product',
    meaning: 'A gene together with its protein; the source seldom tells them apart (DUSP2).',
    biolink: 'biolink:Gene',
  },
  GENE_FAMILY: {
    label: 'gene family',
    meaning: 'Several genes or proteins named as one (ERK1/2, collagen).',
    biolink: 'biolink:GeneFamily',
  },
  COMPLEX: {
    label: 'macromolecular complex',
    meaning: 'Several molecules that act as one (26S proteasome).',
    biolink: 'biolink:MacromolecularComplex',
  },
  MICRORNA: { label: 'microRNA', meaning: 'A mature microRNA (miR-21-5p).', biolink: 'biolink:MicroRNA' },
  RNA: {
    label: 'RNA class',
    meaning: 'Another RNA, or a class of RNAs (lncRNA).',
    biolink: 'biolink:RNAProduct',
  },
  COMPOUND: {
    label: 'compound',
    meaning: 'A small molecule, a drug or a class of them (pan-PPAR agonist).',
    biolink: 'biolink:ChemicalEntity',
  },
  COMBINATION: {
    label: 'combination',
    meaning: 'Several molecules that are given or act together (TGF-β3 + BMP12); HAS_PART names each.',
    biolink: 'biolink:ChemicalMixture',
  },
  MATERIAL: {
    label: 'material',
    meaning: 'A culture medium, a serum, a coating or another stuff to work with (DMEM, matrigel).',
    biolink: 'biolink:ProcessedMaterial',
  },
  PATHWAY: {
    label: 'pathway',
    meaning: 'A signalling or metabolic pathway (PI3K/Akt).',
    biolink: 'biolink:Pathway',
  },
  PROCESS: {
    label: 'biological process',
    meaning: 'What cells or tissues do (angiogenesis, inflammation).',
    biolink: 'biolink:BiologicalProcess',
  },
  ACTIVITY: {
    label: 'molecular activity',
    meaning: 'What a molecule does (cAMP-specific phosphodiesterase activity).',
    biolink: 'biolink:MolecularActivity',
  },
  PHENOTYPE: {
    label: 'phenotype',
    meaning: 'A sign or symptom (pain, pruritus).',
    biolink: 'biolink:PhenotypicFeature',
  },
  DISEASE: {
    label: 'disease',
    meaning: 'A disease, an injury or a disease model (tendinopathy).',
    biolink: 'biolink:Disease',
  },
  ANATOMY: {
    label: 'anatomical structure',
    meaning: 'A tissue, an organ or a body part (prostate).',
    biolink: 'biolink:AnatomicalEntity',
  },
  PROTOCOL: {
    label: 'protocol',
    meaning: 'A recipe as one study follows it: what it starts from, what it uses, what it yields.',
    biolink: 'biolink:Procedure',
  },
  METHOD: {
    label: 'method',
    meaning: 'A way of working that many studies share (embryoid body formation, whole-genome sequencing).',
    biolink: 'biolink:Procedure',
  },
  PRODUCT: {
    label: 'product',
    meaning: 'A preparation under development or on the market, with a name of its own (CYP-001).',
    biolink: 'biolink:Drug',
  },
  TRIAL: {
    label: 'clinical trial',
    meaning: 'A registered clinical trial (NCT02923375).',
    biolink: 'biolink:ClinicalTrial',
  },
  ORGANIZATION: {
    label: 'organization',
    meaning: 'A maker, a society or an authority (Cynata Therapeutics).',
    biolink: 'biolink:Agent',
  },
  STANDARD: {
    label: 'standard',
    meaning: 'A standard, a guideline or a set of criteria (ISO 24603, the ISCT minimal criteria).',
    biolink: 'biolink:Publication',
  },
  ATTRIBUTE: {
    label: 'attribute',
    meaning: 'A property that can be measured or tested (diameter, purity, potency).',
    biolink: 'biolink:Attribute',
  },
  CONSIDERATION: {
    label: 'consideration',
    meaning: 'A point for or against a cell, a vesicle or a way of working (batch variation, scalability).',
    biolink: 'biolink:Attribute',
  },
  ARTICLE: {
    label: 'article',
    meaning: 'A publication as a node of an imported graph.',
    biolink: 'biolink:Publication',
  },
  GENOMIC_REGION: {
    label: 'genomic region',
    meaning: 'A stretch of the genome that is no gene, up to a chromosome.',
    biolink: 'biolink:NucleicAcidEntity',
  },
  CELLULAR_COMPONENT: {
    label: 'cellular component',
    meaning: 'A part of a cell, or what surrounds it (mitochondrion, extracellular matrix).',
    biolink: 'biolink:CellularComponent',
  },
  PROTEIN_DOMAIN: {
    label: 'protein domain',
    meaning: 'A part of a protein with a form and often a function of its own (SH2 domain).',
    biolink: 'biolink:ProteinDomain',
  },
  ORGANISM: {
    label: 'organism',
    meaning: 'A species or another group of organisms (Escherichia coli).',
    biolink: 'biolink:OrganismTaxon',
  },
  OTHER: {
    label: 'entity',
    meaning: 'What a source does not classify, or classifies by a word that we have none for.',
    biolink: 'biolink:NamedThing',
  },
} as const satisfies Record<string, CategoryInfo>;

export type Category = keyof typeof CATEGORIES;
export const CATEGORY_NAMES = Object.keys(CATEGORIES).filter((name): name is Category => name in CATEGORIES);
export const isCategory = (text: string): text is Category => Object.hasOwn(CATEGORIES, text);
