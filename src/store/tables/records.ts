import { z } from 'zod';
import type { Association } from '../../model/association.js';
import { MAPPINGS, type Entity, type Mapping } from '../../model/entity.js';
import type { Evidence } from '../../model/evidence.js';
import type { Mechanism } from '../../model/mechanism.js';
import type { Property } from '../../model/property.js';
import type { Publication } from '../../model/publication.js';
import { parseDetails } from './evidence-details.js';
import type {
  EvidenceTable,
  EntityTable,
  GraphTables,
  MechanismTable,
  PublicationTable,
} from './graph-tables.js';

/* Rows as the records of the model, made when they are asked for. */

/** RELATED, which says least, for one of another version. */
const knownMapping = (text: string): Mapping => MAPPINGS.find((mapping) => mapping === text) ?? 'RELATED';

export const entityAt = (table: EntityTable, row: number): Entity => {
  const mappings = table.xrefMappings.at(row).map(knownMapping);
  return {
    id: table.id.at(row),
    name: table.name.at(row),
    category: table.category.at(row),
    synonyms: table.synonyms.at(row),
    xrefs: table.xrefs.at(row).map((id, place) => ({ id, mapping: mappings[place] })),
    description: table.description.orNull(row),
    taxon: table.taxon.orNull(row),
    properties: parseProperties(table.properties.orNull(row)),
  };
};

export const publicationAt = (table: PublicationTable, row: number): Publication => ({
  id: table.id.at(row),
  citation: table.citation.at(row),
  title: table.title.orNull(row),
  year: table.year.orNull(row),
  journal: table.journal.orNull(row),
  doi: table.doi.orNull(row),
  pmid: table.pmid.orNull(row),
  pmcid: table.pmcid.orNull(row),
});

/** What stands on an association itself. */
export const associationAt = (
  table: Pick<GraphTables['associations'], 'id' | 'subject' | 'predicate' | 'object' | 'effect' | 'aspect'>,
  row: number,
): Association => ({
  id: table.id.at(row),
  subject: table.subject.at(row),
  predicate: table.predicate.at(row),
  object: table.object.at(row),
  effect: table.effect.orNull(row),
  aspect: table.aspect.orNull(row),
});

/** @param association  the id of its association */
export const evidenceAt = (table: EvidenceTable, row: number, association: string): Evidence => ({
  id: table.id.at(row),
  association,
  dataset: table.dataset.at(row),
  publication: table.publication.orNull(row),
  supports: table.supports.at(row),
  directness: table.directness.at(row),
  role: table.role.at(row),
  hedged: table.hedged.values[row] === 1,
  system: table.system.at(row),
  species: table.species.orNull(row)?.split('|') ?? [],
  phase: table.phase.orNull(row),
  statement: table.statement.at(row),
  knowledgeLevel: table.knowledgeLevel.at(row),
  agentType: table.agentType.at(row),
  properties: parseProperties(table.properties.orNull(row)),
  ...parseDetails(table.details.orNull(row)),
});

const Locator = z.object({ document: z.string(), section: z.string(), fingerprint: z.string() });

export const mechanismAt = (table: MechanismTable, row: number): Mechanism => ({
  id: table.id.at(row),
  name: table.name.at(row),
  publication: table.publication.at(row),
  steps: table.steps.at(row),
  hedged: table.hedged.values[row] === 1,
  statement: table.statement.at(row),
  locator: table.locator.isNull(row) ? null : Locator.parse(JSON.parse(table.locator.at(row))),
});

const Properties = z.array(z.tuple([z.string(), z.string()]));
const NO_PROPERTIES: readonly Property[] = [];

const parseProperties = (text: string | null): readonly Property[] =>
  text === null
    ? NO_PROPERTIES
    : Properties.parse(JSON.parse(text)).map(([name, value]) => ({ name, value }));
