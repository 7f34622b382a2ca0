import type { Curie } from './curie.js';

/** A paper. Its id is a verified DOI or PMID, otherwise a local id (`VP:li-2017`). */
export interface Publication {
  readonly id: Curie;
  /** "Ye et al. 2023", as a sentence cites it. */
  readonly citation: string;
  /** null when no page that shows the title was found. */
  readonly title: string | null;
  readonly year: number | null;
  readonly journal: string | null;
  /** Without prefix (`10.1016/…`); null when not verified. */
  readonly doi: string | null;
  readonly pmid: string | null;
  readonly pmcid: string | null;
}

/** A text that evidence was read from; `file` is its name in the folder given as `--source`. */
export interface SourceDocument {
  readonly id: string;
  readonly publication: Curie;
  readonly file: string;
}
