// How the words of Vesipath are written in Biolink, beyond the tables of src/model.

/** Slots of an association and where their values come from: an enum, or null for a predicate. */
export const QUALIFIERS = {
  object_aspect_qualifier: 'GeneOrGeneProductOrChemicalEntityAspectEnum',
  object_direction_qualifier: 'DirectionQualifierEnum',
  qualified_predicate: null,
  knowledge_level: 'KnowledgeLevelEnum',
  agent_type: 'AgentTypeEnum',
};

export const ENUMS = Object.values(QUALIFIERS)
  .filter((name) => name !== null)
  .sort();

/** Object direction qualifier of an effect; the other effects have none. */
export const DIRECTIONS = { INCREASES: 'increased', DECREASES: 'decreased' };

/** What `affects` with a direction says: "causes increased expression of". */
export const QUALIFIED_PREDICATE = 'biolink:causes';

/** Predicate between an entity and its cross-reference: EXACT is `exact_match`. */
export const matchPredicate = (mapping) => `${mapping.toLowerCase()}_match`;
