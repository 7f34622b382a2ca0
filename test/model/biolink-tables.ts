import { ASPECTS } from '../../src/model/aspect.js';
import { BIOLINK_VERSION } from '../../src/model/biolink.js';
import { CATEGORIES } from '../../src/model/category.js';
import { EFFECTS } from '../../src/model/effect.js';
import { MAPPINGS } from '../../src/model/entity.js';
import { AGENT_TYPES, KNOWLEDGE_LEVELS } from '../../src/model/evidence.js';
import { PREDICATES } from '../../src/model/predicate.js';
import { recordedExtract } from '../../scripts/biolink/recorded.mjs';
import type { Tables } from '../../scripts/biolink/tables.mjs';

/** Our tables as they stand in src/model, built or not. */
export const TABLES: Tables = {
  version: BIOLINK_VERSION,
  categories: CATEGORIES,
  predicates: PREDICATES,
  aspects: ASPECTS,
  effects: EFFECTS,
  mappings: MAPPINGS,
  knowledgeLevels: KNOWLEDGE_LEVELS,
  agentTypes: AGENT_TYPES,
};

/** What Biolink's own file of that version says. */
export const BIOLINK = recordedExtract(BIOLINK_VERSION);
