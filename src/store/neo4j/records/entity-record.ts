import { CATEGORY_NAMES } from '../../../model/category.js';
import { MAPPINGS, type Entity, type Mapping } from '../../../model/entity.js';
import type { Properties } from './properties.js';
import { propertiesOf, propertyLists } from './property-lists.js';
import { RowReader } from './row-reader.js';

/** Properties of an `Entity` node; its xrefs and their mappings are two lists of one length. */
export const entityProperties = ({ xrefs, properties, ...rest }: Entity): Properties => ({
  ...rest,
  ...propertyLists(properties),
  xrefs: xrefs.map(({ id }) => id),
  xrefMappings: xrefs.map(({ mapping }) => mapping),
});

export const entityOfRow = (row: unknown): Entity => {
  const read = new RowReader(row);
  const mappings = read.texts('xrefMappings');
  return {
    id: read.text('id'),
    name: read.text('name'),
    category: read.oneOf('category', CATEGORY_NAMES),
    synonyms: read.texts('synonyms'),
    xrefs: read.texts('xrefs').map((id, at) => ({ id, mapping: mappingOf(mappings[at]) })),
    description: read.textOrNull('description'),
    taxon: read.textOrNull('taxon'),
    properties: propertiesOf(read),
  };
};

const mappingOf = (mapping: string): Mapping => new RowReader({ mapping }).oneOf('mapping', MAPPINGS);
