import { VesipathError } from '../errors.js';
import type { Curie } from '../model/curie.js';
import type { MechanismStore } from '../store/mechanism-store.js';

/**
 * Ids of what a user calls by id, name, synonym or xref.
 * @throws VesipathError UNKNOWN_ID with the nearest names, or AMBIGUOUS_NAME with the candidates
 */
export const resolveNames = async (store: MechanismStore, texts: readonly string[]): Promise<Curie[]> => {
  const resolutions = await store.resolveTexts(texts);
  return resolutions.map(({ input, status, entities }) => {
    const listed = entities.map(({ id, name }) => `${name} (${id})`).join(', ');
    if (status === 'AMBIGUOUS') {
      throw new VesipathError(
        'AMBIGUOUS_NAME',
        `"${input}" stands for several entities: ${listed}. Use the id of one.`,
      );
    }
    if (status === 'UNMATCHED') {
      const hint = listed === '' ? 'Try `vesipath search`.' : `Nearest: ${listed}.`;
      throw new VesipathError('UNKNOWN_ID', `Nothing is called "${input}". ${hint}`);
    }
    return entities[0].id;
  });
};
