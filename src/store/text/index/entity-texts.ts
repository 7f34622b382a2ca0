/** What an entity may be found by. */
export interface EntityTexts {
  readonly id: string;
  readonly name: string;
  readonly synonyms: readonly string[];
  /** Ids of related identifiers, whatever the mapping. */
  readonly xrefs: readonly string[];
  readonly description: string | null;
}
