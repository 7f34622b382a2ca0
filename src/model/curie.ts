/** A compact identifier `PREFIX:LOCAL`, as the whole project uses for entities and publications. */
export type Curie = string;

/** Form of the local part for every prefix that the curated core uses; other prefixes only need to look like a CURIE. */
const LOCAL_FORMS: Readonly<Record<string, RegExp>> = {
  BTO: /^\d{7}$/,
  CHEBI: /^\d+$/,
  CL: /^\d{7}$/,
  CLINICALTRIALS: /^NCT\d{8}$/,
  CLO: /^\d{7}$/,
  Cellosaurus: /^CVCL_[A-Z0-9]{4}$/,
  ComplexPortal: /^CPX-\d+$/,
  DOI: /^10\.\d{4,9}\/\S+$/,
  DOID: /^\d+$/,
  EFO: /^\d{7}$/,
  FPLX: /^\w+$/,
  GO: /^\d{7}$/,
  HGNC: /^\d+$/,
  'HGNC.FAMILY': /^\d+$/,
  HP: /^\d{7}$/,
  'KEGG.PATHWAY': /^[a-z]{2,4}\d{5}$/,
  MESH: /^[CD]\d+$/,
  MONDO: /^\d{7}$/,
  NCBIGene: /^\d+$/,
  NCBITaxon: /^\d+$/,
  OBI: /^\d{7}$/,
  PMC: /^PMC\d+$/,
  PMID: /^\d+$/,
  REACT: /^R-[A-Z]{3}-\d+$/,
  ROR: /^0[a-z0-9]{6}\d{2}$/,
  SO: /^\d{7}$/,
  UBERON: /^\d{7}$/,
  UniProtKB: /^([OPQ]\d[A-Z\d]{3}\d|[A-NR-Z]\d([A-Z][A-Z\d]{2}\d){1,2})$/,
  VP: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  WIKIPATHWAYS: /^WP\d+$/,
  mirbase: /^(MIMAT|MI)\d{7}$/,
};

const CURIE_FORM = /^([A-Za-z_][A-Za-z0-9_.-]*):(\S+)$/;

/** Splits `HGNC:3068` into prefix and local part; null when the text is not of that form. */
export const parseCurie = (text: string): { prefix: string; local: string } | null => {
  const match = CURIE_FORM.exec(text);
  const [prefix, local] = [match?.[1], match?.[2]];
  return prefix !== undefined && local !== undefined ? { prefix, local } : null;
};

/** Says in one sentence what is wrong with a CURIE, or null when it has its prefix's form. */
export const curieProblem = (text: string): string | null => {
  const parsed = parseCurie(text);
  if (parsed === null) return `"${text}" is not a CURIE (PREFIX:LOCAL, such as HGNC:3068)`;
  const form = Object.hasOwn(LOCAL_FORMS, parsed.prefix) ? LOCAL_FORMS[parsed.prefix] : undefined;
  if (form === undefined || form.test(parsed.local)) return null;
  return `"${text}" does not have the form of ${parsed.prefix} ids (${form.source})`;
};

/** True for prefixes whose local form the project knows; curated seeds may use no others. */
export const isKnownPrefix = (prefix: string): boolean => Object.hasOwn(LOCAL_FORMS, prefix);
export const KNOWN_PREFIXES: readonly string[] = Object.keys(LOCAL_FORMS);
