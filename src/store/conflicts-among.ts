import type { Association, AssociationId } from '../model/association.js';
import type { Conflict } from './mechanism-store.js';

/** Groups of contested associations that contradict each other. @param contested  in order of id */
export const conflictsAmong = (
  contested: readonly Association[],
  twinsOf: (id: AssociationId) => readonly AssociationId[],
): Conflict[] => {
  const seen = new Set<AssociationId>();
  const conflicts: Conflict[] = [];
  for (const { id, subject, object } of contested) {
    if (seen.has(id)) continue;
    const twins = twinsOf(id);
    const group = new Set([id, ...twins, ...twins.flatMap(twinsOf)]);
    for (const member of group) seen.add(member);
    conflicts.push({ id, subject, object, associations: [...group].sort() });
  }
  return conflicts;
};
