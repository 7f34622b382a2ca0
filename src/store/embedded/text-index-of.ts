import type { EntityTable } from '../tables/graph-tables.js';
import { buildTextIndex } from '../text/index/build-text-index.js';
import type { TextIndex } from '../text/index/text-index.js';

/** The index of all texts of the entities. Reads every one once. */
export const textIndexOf = ({ id, name, synonyms, xrefs, description }: EntityTable): TextIndex =>
  buildTextIndex(id.length, (row) => ({
    id: id.at(row),
    name: name.at(row),
    synonyms: synonyms.at(row),
    xrefs: xrefs.at(row),
    description: description.orNull(row),
  }));
