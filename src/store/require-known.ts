import { VesipathError } from '../errors.js';
import type { Curie } from '../model/curie.js';
import type { Entity } from '../model/entity.js';
import type { AssociationFilter } from './path-request.js';
import { MAX_NEAREST, unknownIds } from './unknown-ids.js';

/** What a store tells of the ids that it holds. */
export interface KnownIds {
  /** Those that are no entities, each once, in the order given. */
  readonly missingEntities: (ids: readonly Curie[]) => Promise<Curie[]>;
  /** Those that are no publications, each once, in the order given. */
  readonly missingPublications: (ids: readonly Curie[]) => Promise<Curie[]>;
  readonly datasetIds: () => Promise<string[]>;
  /** Known entities near to a text, best first. */
  readonly nearest: (text: string, limit: number) => Promise<Entity[]>;
}

/** Checks that throw VesipathError UNKNOWN_ID: a filter that names what is not there would quietly let nothing pass. */
export interface RequireKnown {
  readonly entities: (ids: readonly Curie[]) => Promise<void>;
  readonly publications: (ids: readonly Curie[]) => Promise<void>;
  /** Everything that a filter on associations names. */
  readonly filter: (filter: AssociationFilter | null) => Promise<void>;
}

const NEAREST_EACH = 3;

export const requireKnown = (known: KnownIds): RequireKnown => {
  const publications = async (ids: readonly Curie[]): Promise<void> => {
    if (ids.length === 0) return;
    const missing = await known.missingPublications(ids);
    if (missing.length > 0) throw unknownIds(missing, []);
  };
  return {
    publications,
    async entities(ids) {
      if (ids.length === 0) return;
      const missing = await known.missingEntities(ids);
      if (missing.length === 0) return;
      const looked = missing.slice(0, MAX_NEAREST).map((id) => known.nearest(id, NEAREST_EACH));
      throw unknownIds(missing, await Promise.all(looked));
    },
    async filter(filter) {
      await publications(filter?.evidence?.publications ?? []);
      if (filter === null || filter.datasets.length === 0) return;
      const loaded = await known.datasetIds();
      const unknown = filter.datasets.find((id) => !loaded.includes(id));
      if (unknown === undefined) return;
      throw new VesipathError(
        'UNKNOWN_ID',
        `No dataset is called "${unknown.slice(0, 100)}"; loaded: ${loaded.join(', ')}.`,
      );
    },
  };
};
