/** Whether a term is the ancestor itself or descends from it, by `is_a` or by a mixin. A circle of parents ends the search. */
export const isWithin = (terms, name, ancestor) => {
  const seen = new Set([name]);
  for (const each of seen) {
    if (each === ancestor) return true;
    for (const parent of termOf(terms, each)?.parents ?? []) seen.add(parent);
  }
  return false;
};

/** The term of that name, or undefined; never something that every object has. */
export const termOf = (terms, name) => (Object.hasOwn(terms, name) ? terms[name] : undefined);

/** `domain` or `range` of a predicate: its own, else that of the nearest ancestor that has one, else undefined. */
export const inheritedOf = (terms, name, field) => {
  const seen = new Set([name]);
  for (const each of seen) {
    const term = termOf(terms, each);
    if (term?.[field] !== undefined) return term[field];
    for (const parent of term?.parents ?? []) seen.add(parent);
  }
  return undefined;
};
