import { distance } from 'fastest-levenshtein';
import type { Entity } from '../../model/entity.js';
import type { Named } from './indexed-text.js';

interface NearEntity {
  readonly entity: Entity;
  readonly edits: number;
}

/**
 * Entities with at most `maxEdits` edits between the key and that of one of their names; fewest first, among equals those by id or name before
 * those by synonym, then by id. Related identifiers do not count.
 */
export const nearestByName = (named: readonly Named[], key: string, maxEdits: number): NearEntity[] => {
  const nearest = new Map<string, NearEntity & { rank: number }>();
  for (const { entity, field, key: own } of named) {
    if (field === 'XREF') continue;
    const edits = distance(own, key);
    const rank = edits + (field === 'SYNONYM' ? 0.5 : 0);
    if (edits <= maxEdits && rank < (nearest.get(entity.id)?.rank ?? Infinity))
      nearest.set(entity.id, { entity, edits, rank });
  }
  return [...nearest.values()].sort((a, b) => a.rank - b.rank || (a.entity.id < b.entity.id ? -1 : 1));
};
