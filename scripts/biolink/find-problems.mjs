import { closest } from 'fastest-levenshtein';
import { DIRECTIONS, QUALIFIED_PREDICATE, QUALIFIERS } from './export-form.mjs';
import { isWithin, termOf } from './is-within.mjs';

const PREFIX = 'biolink:';

/**
 * What our tables say of Biolink and Biolink does not: one row each of `table`, `name` (ours), `biolink`, `problem` and `remedy`.
 * In the order of the tables; empty when all is well.
 */
export const findProblems = (tables, extract) => [
  ...rows('version', [['BIOLINK_VERSION', tables.version]], (version) => versionProblem(version, extract)),
  ...rows('category', curiesOf(tables.categories), (curie) => classProblem(curie, extract)),
  ...rows('predicate', curiesOf(tables.predicates), (curie) => predicateProblem(curie, extract)),
  ...rows('aspect', aspectsOf(tables), (value) => valueProblem(value, 'object_aspect_qualifier', extract)),
  ...rows('knowledge level', lowered(tables.knowledgeLevels), (value) =>
    valueProblem(value, 'knowledge_level', extract),
  ),
  ...rows('agent type', lowered(tables.agentTypes), (value) => valueProblem(value, 'agent_type', extract)),
  ...rows('effect', Object.entries(DIRECTIONS), (value) =>
    valueProblem(value, 'object_direction_qualifier', extract),
  ),
  ...rows('qualifier', Object.entries({ qualified_predicate: QUALIFIED_PREDICATE }), (curie) =>
    predicateProblem(curie, extract),
  ),
  ...rows('qualifier', Object.keys(QUALIFIERS).map(toPair), (slot) => slotProblem(slot, extract)),
];

const rows = (table, pairs, problemOf) =>
  pairs.flatMap(([name, biolink]) => {
    const found = problemOf(biolink);
    return found === null ? [] : [{ table, name, biolink, ...found }];
  });

const curiesOf = (table) => Object.entries(table).map(([name, { biolink }]) => [name, biolink]);
const aspectsOf = ({ aspects }) => curiesOf(aspects).filter(([, biolink]) => biolink !== null);
const lowered = (values) => values.map((value) => [value, value.toLowerCase()]);
const toPair = (name) => [name, name];

const versionProblem = (version, extract) =>
  version === extract.version
    ? null
    : {
        problem: `the file is of version ${extract.version}`,
        remedy: `take the file of ${version}, or change src/model/biolink.ts`,
      };

const classProblem = (curie, { classes }) =>
  missing(curie, classes, 'class of an entity') ??
  flagged(local(curie), classes, ['abstract', 'mixin', 'deprecated']) ??
  outside(local(curie), classes, 'NamedThing');

// Biolink marks some predicates as mixins that its users state all the same (treats); findNotes tells of them.
const predicateProblem = (curie, { predicates, otherSlots }) =>
  propertyProblem(curie, otherSlots) ??
  missing(curie, predicates, 'predicate') ??
  flagged(local(curie), predicates, ['abstract', 'deprecated']) ??
  outside(local(curie), predicates, 'related_to');

const local = (curie) => curie.slice(PREFIX.length);

const propertyProblem = (curie, otherSlots) =>
  curie.startsWith(PREFIX) && otherSlots.includes(local(curie))
    ? {
        problem: 'is a property in Biolink and no predicate (it does not descend from biolink:related_to)',
        remedy: 'take a broader predicate, at the broadest biolink:related_to',
      }
    : null;

const missing = (curie, terms, kind) => {
  if (!curie.startsWith(PREFIX))
    return { problem: 'does not begin with biolink:', remedy: `write ${PREFIX}…` };
  if (termOf(terms, local(curie)) !== undefined) return null;
  const nearest = PREFIX + closest(local(curie), Object.keys(terms));
  return {
    problem: `Biolink has no ${kind} of this name`,
    remedy: `take a broader one; nearest in spelling: ${nearest}`,
  };
};

const flagged = (name, terms, flags) => {
  const flag = flags.find((each) => terms[name][each]);
  if (flag === undefined) return null;
  const problem = flag === 'mixin' ? 'is a mixin and no class of its own' : `is ${flag}`;
  return { problem, remedy: instead(name, terms, flags) };
};

/** A flagged term is best replaced by one that stands below it or above it and is not flagged. */
const instead = (name, terms, flags) => {
  const usable = (each) => !flags.some((flag) => terms[each]?.[flag]);
  const near = Object.keys(terms).filter((each) => terms[each].parents.includes(name) && usable(each));
  const above = terms[name].parents.filter((each) => termOf(terms, each) !== undefined && usable(each));
  const names = [...above, ...near.slice(0, 3)].map((each) => PREFIX + each);
  return names.length === 0 ? 'take another one' : `take another one: ${names.join(', ')}`;
};

const outside = (name, terms, root) =>
  isWithin(terms, name, root)
    ? null
    : { problem: `does not descend from ${PREFIX}${root}`, remedy: 'take one that does' };

const valueProblem = (value, slot, { enums }) => {
  const values = enums[QUALIFIERS[slot]];
  if (values.includes(value)) return null;
  const near = values.find((each) => each.toLowerCase() === value.toLowerCase());
  if (near !== undefined) return { problem: 'is written otherwise in Biolink', remedy: `write ${near}` };
  const drop = slot === 'object_aspect_qualifier' ? 'write null' : 'leave it out';
  const remedy = values.length === 0 ? drop : `${drop}; nearest in spelling: ${closest(value, values)}`;
  return { problem: `${QUALIFIERS[slot]} has no such value`, remedy };
};

const slotProblem = (slot, { otherSlots, qualifiers }) => {
  const remedy = 'mend scripts/biolink/export-form.mjs';
  if (!otherSlots.includes(slot)) return { problem: 'Biolink has no slot of this name', remedy };
  const isOther = QUALIFIERS[slot] !== null && QUALIFIERS[slot] !== qualifiers[slot];
  return isOther ? { problem: `its values come from ${qualifiers[slot] ?? 'no enum'}`, remedy } : null;
};
