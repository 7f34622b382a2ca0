import { ENUMS, QUALIFIERS } from './export-form.mjs';
import { isWithin } from './is-within.mjs';

/**
 * What the tables are compared with, as plain data in alphabetical order: every class that an entity may have with all its ancestors,
 * every predicate, the names of the other slots, the ranges of the qualifiers and the values of the enums in use. Names as in CURIEs, without `biolink:`.
 * Pure: the same model and checksum give the same extract.
 */
export const extractOf = (model, sha256) => {
  const classes = termsOf(model.classes, className);
  const slots = termsOf(model.slots, slotName);
  const isPredicate = (name) => isWithin(slots, name, 'related_to');
  const kept = withAncestors(
    classes,
    Object.keys(classes).filter((name) => isWithin(classes, name, 'NamedThing')),
  );
  return {
    source: 'biolink_model.yaml',
    license: 'CC0-1.0',
    version: model.version,
    sha256,
    classes: sorted(classes, (name) => kept.has(name)),
    predicates: sorted(slots, isPredicate),
    otherSlots: Object.keys(sorted(slots, (name) => !isPredicate(name))),
    qualifiers: Object.fromEntries(Object.keys(QUALIFIERS).map((name) => [name, slots[name]?.range ?? null])),
    enums: Object.fromEntries(ENUMS.map((name) => [name, valuesOf(model.enums, name)])),
  };
};

/** `RNA product` is `RNAProduct`, `microRNA` is `MicroRNA`. */
const className = (name) =>
  name
    .split(/\s+/)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');

const slotName = (name) => name.replaceAll(/\s+/g, '_');

const termsOf = (terms, nameOf) =>
  Object.fromEntries(
    Object.entries(terms).map(([name, term]) => [nameOf(name), entryOf(term ?? {}, nameOf)]),
  );

/** `parents` has the one of `is_a` first, then the mixins. What is absent or false is left out. */
const entryOf = (term, nameOf) => ({
  parents: [...(term.is_a === undefined ? [] : [term.is_a]), ...(term.mixins ?? [])].map(nameOf),
  ...(term.abstract && { abstract: true }),
  ...(term.mixin && { mixin: true }),
  ...(String(term.deprecated ?? false) !== 'false' && { deprecated: true }),
  ...(String(term.annotations?.canonical_predicate) === 'true' && { canonical: true }),
  ...(term.inverse !== undefined && { inverse: nameOf(term.inverse) }),
  ...(term.domain !== undefined && { domain: className(term.domain) }),
  ...(term.range !== undefined && { range: className(term.range) }),
});

const withAncestors = (terms, names) => {
  const kept = new Set(names);
  for (const name of kept) for (const parent of terms[name]?.parents ?? []) kept.add(parent);
  return kept;
};

const sorted = (terms, isKept) =>
  Object.fromEntries(
    Object.keys(terms)
      .filter(isKept)
      .sort()
      .map((name) => [name, terms[name]]),
  );

const valuesOf = (enums, name) => Object.keys(enums[name]?.permissible_values ?? {}).sort();
