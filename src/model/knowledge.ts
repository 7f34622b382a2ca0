import type { Association } from './association.js';
import type { Dataset } from './dataset.js';
import type { Entity } from './entity.js';
import type { Evidence } from './evidence.js';
import type { Mechanism } from './mechanism.js';
import type { Publication } from './publication.js';

/** One validated dataset, or several joined: what a store is filled with. Lists are sorted by id. */
export interface Knowledge {
  readonly datasets: readonly Dataset[];
  readonly entities: readonly Entity[];
  readonly publications: readonly Publication[];
  readonly associations: readonly Association[];
  readonly evidence: readonly Evidence[];
  readonly mechanisms: readonly Mechanism[];
}
