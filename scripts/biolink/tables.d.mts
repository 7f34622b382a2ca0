/** The tables of src/model that speak of Biolink. */
export interface Tables {
  readonly version: string;
  readonly categories: Readonly<Record<string, { readonly biolink: string }>>;
  readonly predicates: Readonly<Record<string, MappedPredicate>>;
  readonly aspects: Readonly<Record<string, { readonly biolink: string | null }>>;
  readonly effects: readonly string[];
  readonly mappings: readonly string[];
  readonly knowledgeLevels: readonly string[];
  readonly agentTypes: readonly string[];
}

export interface MappedPredicate {
  readonly biolink: string;
  /** Biolink states it from object to subject. */
  readonly swapped?: true;
  readonly subjects: readonly string[];
  readonly objects: readonly string[];
}
