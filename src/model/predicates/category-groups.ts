export const MOLECULES = ['GENE', 'GENE_FAMILY', 'COMPLEX', 'MICRORNA', 'RNA', 'COMPOUND'] as const;
export const EVENTS = ['PATHWAY', 'PROCESS', 'ACTIVITY'] as const;
export const CONDITIONS = ['DISEASE', 'PHENOTYPE'] as const;
export const BIOLOGICS = ['VESICLE', 'VESICLE_CLASS', 'SECRETOME', 'CELL', 'PRODUCT'] as const;
export const AGENTS = [...BIOLOGICS, ...MOLECULES, 'COMBINATION', 'MATERIAL'] as const;
export const PROCEDURES = ['PROTOCOL', 'METHOD'] as const;
/** What can be judged: what has advantages, attributes, rules. */
export const WORKS = [...BIOLOGICS, 'MATERIAL', ...PROCEDURES] as const;

/** What the curated core does without, and imported graphs are full of. */
export const FOREIGN = [
  'CELLULAR_COMPONENT',
  'PROTEIN_DOMAIN',
  'GENOMIC_REGION',
  'ORGANISM',
  'OTHER',
] as const;

/** Categories whose entities can be kinds of one another. */
export const KINDS = [
  'VESICLE',
  'VESICLE_CLASS',
  'SECRETOME',
  'CELL',
  'RNA',
  'COMPOUND',
  'MATERIAL',
  ...PROCEDURES,
  ...EVENTS,
  ...CONDITIONS,
  'ANATOMY',
  'GENE_FAMILY',
  'COMPLEX',
  ...FOREIGN,
] as const;
