import type { Entity } from '../../model/entity.js';
import type { Property } from '../../model/property.js';

/** One record of several: the first speaks for all, the others add what it does not have, their ids as exact cross references. */
export const mergedEntity = (first: Entity, further: readonly Entity[]): Entity => {
  const names = further.flatMap(({ id, name, synonyms }) => (name === id ? synonyms : [name, ...synonyms]));
  const name = first.name === first.id ? (names.at(0) ?? first.name) : first.name; // without a name of its own
  const ids = further.map(({ id }) => ({ id, mapping: 'EXACT' as const }));
  const xrefs = [...first.xrefs, ...ids, ...further.flatMap((entity) => entity.xrefs)];
  const known = new Set([name, ...first.synonyms]);
  return {
    ...first,
    name,
    synonyms: [...first.synonyms, ...new Set(names.filter((other) => !known.has(other)))],
    xrefs: [...new Map(xrefs.toReversed().map((xref) => [xref.id, xref])).values()]
      .toReversed()
      .filter(({ id }) => id !== first.id),
    description:
      first.description ?? further.find(({ description }) => description !== null)?.description ?? null,
    taxon: first.taxon ?? further.find(({ taxon }) => taxon !== null)?.taxon ?? null,
    properties: distinct([...first.properties, ...further.flatMap(({ properties }) => properties)]),
  };
};

const distinct = (properties: readonly Property[]): Property[] => [
  ...new Map(
    properties.map((property) => [JSON.stringify([property.name, property.value]), property]),
  ).values(),
];
