import { matchPredicate, QUALIFIERS } from './export-form.mjs';
import { inheritedOf, isWithin, termOf } from './is-within.mjs';

/**
 * What a user of Biolink may want to know and what is no error: rows of `table`, `name` (ours), `biolink` and `note`.
 * Terms that Biolink lacks are left to findProblems.
 */
export const findNotes = (tables, extract) => [
  ...Object.entries(tables.predicates).flatMap(([name, info]) =>
    predicateNotes(info, tables, extract).map((note) => ({
      table: 'predicate',
      name,
      biolink: info.biolink,
      note,
    })),
  ),
  ...aspectNotes(tables, extract),
  ...unusedValues('knowledge level', tables.knowledgeLevels, extract.enums[QUALIFIERS.knowledge_level]),
  ...unusedValues('agent type', tables.agentTypes, extract.enums[QUALIFIERS.agent_type]),
  ...mappingNotes(tables, extract),
];

const predicateNotes = (info, { categories }, { predicates, classes }) => {
  const name = localOf(info.biolink);
  const term = termOf(predicates, name);
  if (term === undefined) return [];
  const [subjects, objects] = info.swapped ? [info.objects, info.subjects] : [info.subjects, info.objects];
  return [
    term.mixin && 'is a mixin: Biolink prefers a predicate below it',
    canonicalNote(name, term, info, predicates),
    sideNote('subject', subjects, inheritedOf(predicates, name, 'domain'), categories, classes),
    sideNote('object', objects, inheritedOf(predicates, name, 'range'), categories, classes),
  ].filter((note) => typeof note === 'string');
};

const localOf = (curie) => curie.replace(/^biolink:/, '');

const canonicalNote = (name, term, { swapped }, predicates) => {
  if (term.canonical) return null;
  const inverse = Object.keys(predicates).find(
    (each) => predicates[each].canonical && (each === term.inverse || predicates[each].inverse === name),
  );
  if (inverse === undefined) return null;
  return `the canonical form is biolink:${inverse}, from ${swapped ? 'subject to object' : 'object to subject'}`;
};

/** Categories of one side whose class is not within the domain or range. */
const sideNote = (side, names, bound, categories, classes) => {
  if (bound === undefined) return null;
  const out = names.filter((name) => !isWithin(classes, localOf(categories[name].biolink), bound));
  return out.length === 0 ? null : `${side} should be biolink:${bound}; not so: ${out.join(', ')}`;
};

const aspectNotes = ({ aspects }, { enums }) =>
  Object.entries(aspects)
    .filter(([, { biolink }]) => biolink === null)
    .filter(([name]) => enums[QUALIFIERS.object_aspect_qualifier].includes(name.toLowerCase()))
    .map(([name]) => ({
      table: 'aspect',
      name,
      biolink: name.toLowerCase(),
      note: 'Biolink has this one; the table says null',
    }));

const unusedValues = (table, ours, theirs) =>
  theirs
    .filter((value) => !ours.some((name) => name.toLowerCase() === value))
    .map((value) => ({ table, name: '', biolink: value, note: 'Biolink has this one, Vesipath does not' }));

const mappingNotes = ({ mappings }, { predicates }) =>
  mappings
    .filter((name) => termOf(predicates, matchPredicate(name)) === undefined)
    .map((name) => ({
      table: 'mapping',
      name,
      biolink: '',
      note: 'Biolink has no predicate for it; stated in SKOS only',
    }));
