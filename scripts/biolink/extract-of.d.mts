/** A class or a slot of Biolink; names as in CURIEs, without `biolink:`. */
export interface Term {
  /** The one of `is_a` first, then the mixins. */
  readonly parents: readonly string[];
  readonly abstract?: true;
  readonly mixin?: true;
  readonly deprecated?: true;
  readonly canonical?: true;
  readonly inverse?: string;
  readonly domain?: string;
  readonly range?: string;
}

export interface Extract {
  readonly source: string;
  readonly license: string;
  readonly version: string;
  readonly sha256: string;
  readonly classes: Readonly<Record<string, Term>>;
  readonly predicates: Readonly<Record<string, Term>>;
  readonly otherSlots: readonly string[];
  /** Slot and the enum that its values come from. */
  readonly qualifiers: Readonly<Record<string, string | null>>;
  readonly enums: Readonly<Record<string, readonly string[]>>;
}

export declare const extractOf: (model: unknown, sha256: string) => Extract;
