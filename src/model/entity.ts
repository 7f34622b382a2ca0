import type { Category } from './category.js';
import type { Curie } from './curie.js';
import type { Property } from './property.js';

/** How another identifier relates to an entity, as SKOS and SSSOM name it. */
export const MAPPINGS = ['EXACT', 'CLOSE', 'BROAD', 'NARROW', 'RELATED'] as const;
export type Mapping = (typeof MAPPINGS)[number];

export interface Xref {
  readonly id: Curie;
  readonly mapping: Mapping;
}

/** A node of the graph. */
export interface Entity {
  readonly id: Curie;
  readonly name: string;
  readonly category: Category;
  readonly synonyms: readonly string[];
  readonly xrefs: readonly Xref[];
  /** One sentence in our own words; null when the name says it all. */
  readonly description: string | null;
  /** Species that the identifier belongs to (NCBITaxon CURIE), null where it has none. */
  readonly taxon: Curie | null;
  /** Fields of an imported record that have no place above; empty for curated data. */
  readonly properties: readonly Property[];
}
