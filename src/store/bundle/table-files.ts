import { ASPECT_NAMES } from '../../model/aspect.js';
import { CATEGORY_NAMES } from '../../model/category.js';
import { EFFECTS } from '../../model/effect.js';
import {
  AGENT_TYPES,
  DIRECTNESS,
  KNOWLEDGE_LEVELS,
  ROLES,
  SUPPORTS,
  SYSTEMS,
  TRIAL_PHASES,
} from '../../model/evidence.js';
import { PREDICATE_NAMES } from '../../model/predicate.js';
import type {
  AssociationTable,
  EntityTable,
  EvidenceTable,
  MechanismTable,
  PublicationTable,
} from '../tables/graph-tables.js';
import type { ArrowColumns } from './arrow-columns.js';

/* The tables of a bundle as they stand in its Arrow files. A new column here is a new version of the format: see manifest.ts. */

export const readEntities = (file: ArrowColumns): EntityTable => ({
  id: file.text('id'),
  name: file.text('name'),
  category: file.names('category', CATEGORY_NAMES),
  synonyms: file.texts('synonyms'),
  xrefs: file.texts('xrefs'),
  xrefMappings: file.texts('xref_mappings'),
  description: file.text('description'),
  taxon: file.words('taxon'),
  properties: file.text('properties'),
});

export const readPublications = (file: ArrowColumns): PublicationTable => ({
  id: file.text('id'),
  citation: file.text('citation'),
  title: file.text('title'),
  year: file.integers('year'),
  journal: file.text('journal'),
  doi: file.text('doi'),
  pmid: file.text('pmid'),
  pmcid: file.text('pmcid'),
});

export const readAssociations = (file: ArrowColumns): AssociationTable => ({
  id: file.text('id'),
  subject: file.words('subject'),
  predicate: file.names('predicate', PREDICATE_NAMES),
  object: file.words('object'),
  effect: file.names('effect', EFFECTS),
  aspect: file.names('aspect', ASPECT_NAMES),
  belief: file.numbers('belief'),
  contested: file.flags('contested'),
  shortcut: file.flags('shortcut'),
});

export const readEvidence = (file: ArrowColumns): EvidenceTable => ({
  id: file.text('id'),
  association: file.integers('association'),
  dataset: file.words('dataset'),
  publication: file.words('publication'),
  supports: file.names('supports', SUPPORTS),
  directness: file.names('directness', DIRECTNESS),
  role: file.names('role', ROLES),
  hedged: file.flags('hedged'),
  system: file.names('system', SYSTEMS),
  species: file.words('species'),
  phase: file.names('phase', TRIAL_PHASES),
  knowledgeLevel: file.names('knowledge_level', KNOWLEDGE_LEVELS),
  agentType: file.names('agent_type', AGENT_TYPES),
  statement: file.sharedTexts('statement'),
  details: file.sharedTexts('details'),
  properties: file.sharedTexts('properties'),
});

export const readMechanisms = (file: ArrowColumns): MechanismTable => ({
  id: file.text('id'),
  name: file.text('name'),
  publication: file.words('publication'),
  steps: file.texts('steps'),
  hedged: file.flags('hedged'),
  statement: file.text('statement'),
  locator: file.text('locator'),
});
