import { contentHash, type AssociationId } from './association.js';
import type { Curie } from './curie.js';
import type { Locator } from './evidence.js';

/** A chain of associations as one study tells it: each step starts where the one before it ends. */
export interface Mechanism {
  readonly id: string;
  readonly name: string;
  readonly publication: Curie;
  /** At least two, in order. */
  readonly steps: readonly AssociationId[];
  /** The study proposes the chain rather than shows it. */
  readonly hedged: boolean;
  /** The chain in our own words. */
  readonly statement: string;
  /** null for imports. */
  readonly locator: Locator | null;
}

/** `VPM:` and 16 hexadecimal digits, from the publication and the steps. */
export const mechanismId = (publication: Curie, steps: readonly AssociationId[]): string =>
  `VPM:${contentHash([publication, ...steps])}`;
