import type { Entity } from '../../model/entity.js';
import type { Knowledge } from '../../model/knowledge.js';
import type { Publication } from '../../model/publication.js';
import { contentChecksum } from '../../model/release.js';
import type { SeedDataset } from '../read/dataset-schema.js';
import type { SeedEntity } from '../read/read-entities.js';
import type { SeedPublication } from '../read/read-publications.js';
import type { SeedTables } from '../read/read-seeds.js';
import type { Located, ResolvedStudy } from './resolve-study.js';

/** Id of the dataset when its file gives none. */
export const CURATED = 'curated';

/** The knowledge of seeds that were checked. An association that several files tell becomes one, with the evidence of all. */
export const buildKnowledge = (
  { id = CURATED, name, version, licence }: SeedDataset,
  tables: SeedTables,
  studies: readonly ResolvedStudy[],
): Knowledge => {
  const content = {
    entities: byId(tables.entities.flatMap(entityOf)),
    publications: byId(tables.publications.map(publicationOf)),
    associations: byId(records(studies.flatMap(({ associations }) => associations))),
    evidence: byId(records(studies.flatMap(({ evidence }) => evidence))),
    mechanisms: byId(records(studies.flatMap(({ mechanisms }) => mechanisms))),
  };
  return { datasets: [{ id, name, version, licence, checksum: contentChecksum(content) }], ...content };
};

const records = <Value>(located: readonly Located<Value>[]): Value[] => located.map(({ value }) => value);

/** One record for each id, in order of id. */
const byId = <Value extends { readonly id: string }>(values: readonly Value[]): Value[] =>
  [...new Map(values.map((value) => [value.id, value])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));

const entityOf = (row: SeedEntity): Entity[] => {
  const { id, name, category, synonyms, xrefs, description, taxon, properties } = row;
  return category === null ? [] : [{ id, name, category, synonyms, xrefs, description, taxon, properties }];
};

const publicationOf = (row: SeedPublication): Publication => {
  const { id, citation, title, year, journal, doi, pmid, pmcid } = row;
  return { id, citation, title, year, journal, doi, pmid, pmcid };
};
