import { existsSync } from 'node:fs';
import { Failure } from '../failure.mjs';

const DIST = new URL('../../dist/', import.meta.url);

/** The tables of src/model as built. @throws Failure (exit code 2) when dist/ is missing */
export const loadTables = async () => {
  const { BIOLINK_VERSION } = await built('model/biolink.js');
  const { CATEGORIES } = await built('model/category.js');
  const { PREDICATES } = await built('model/predicate.js');
  const { ASPECTS } = await built('model/aspect.js');
  const { EFFECTS } = await built('model/effect.js');
  const { MAPPINGS } = await built('model/entity.js');
  const { KNOWLEDGE_LEVELS, AGENT_TYPES } = await built('model/evidence.js');
  return {
    version: BIOLINK_VERSION,
    categories: CATEGORIES,
    predicates: PREDICATES,
    aspects: ASPECTS,
    effects: EFFECTS,
    mappings: MAPPINGS,
    knowledgeLevels: KNOWLEDGE_LEVELS,
    agentTypes: AGENT_TYPES,
  };
};

/** A module of dist/. @throws Failure (exit code 2) when there is none */
export const built = async (path) => {
  const url = new URL(path, DIST);
  if (!existsSync(url)) throw new Failure(`dist/${path} is missing: run npm run build.`, 2);
  return import(url.href);
};
