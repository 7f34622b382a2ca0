import { quoted } from '../curation/problems/quoted.js';
import { VesipathError } from '../errors.js';
import { CATEGORY_NAMES, isCategory, type Category } from '../model/category.js';
import type { Curie } from '../model/curie.js';
import type { MechanismStore, Resolution } from '../store/mechanism-store.js';
import { listed } from './options.js';

/**
 * Id of what a user calls by id, name, synonym or xref.
 * @throws VesipathError UNKNOWN_ID with the nearest names, or AMBIGUOUS_NAME with the candidates
 */
export const resolveName = async (store: MechanismStore, text: string): Promise<Curie> => {
  const [resolution] = await store.resolveTexts([text]);
  return idOf(resolution);
};

/** Ids of names in texts, each a name or several with commas between. @throws as resolveName */
export const resolveNames = async (store: MechanismStore, texts: readonly string[]): Promise<Curie[]> => {
  const names = await Promise.all(texts.map((text) => splitNames(store, text)));
  return (await store.resolveTexts(names.flat())).map(idOf);
};

/** Ids and categories that a text names. @throws as resolveName, and BAD_ARGUMENT when it names nothing */
export const resolveSelection = async (
  store: MechanismStore,
  text: string,
): Promise<{ readonly ids: readonly Curie[]; readonly categories: readonly Category[] }> => {
  const names = await splitNames(store, text);
  const categories = names.map((name) => name.toUpperCase()).filter(isCategory);
  const others = names.filter((name) => !isCategory(name.toUpperCase()));
  if (names.length === 0) {
    const message = `Expected an id, a name or a category (${CATEGORY_NAMES.join(', ')}), not ${quoted(text)}.`;
    throw new VesipathError('BAD_ARGUMENT', message);
  }
  return { ids: (await store.resolveTexts(others)).map(idOf), categories };
};

/** The text as one name when something goes by it (a name may hold a comma), else its parts. */
const splitNames = async (store: MechanismStore, text: string): Promise<string[]> => {
  const [whole] = await store.resolveTexts([text]);
  return whole.status === 'UNMATCHED' ? listed(text) : [text];
};

const idOf = ({ input, status, entities }: Resolution): Curie => {
  const names = entities.map(({ id, name }) => `${name} (${id})`).join(', ');
  switch (status) {
    case 'MATCHED':
      return entities[0].id;
    case 'AMBIGUOUS':
      throw new VesipathError(
        'AMBIGUOUS_NAME',
        `${quoted(input)} stands for several entities: ${names}. Use the id of one.`,
      );
    case 'UNMATCHED': {
      const hint = names === '' ? 'Try `vesipath search`.' : `Nearest: ${names}.`;
      throw new VesipathError('UNKNOWN_ID', `Nothing is called ${quoted(input)}. ${hint}`);
    }
  }
};
