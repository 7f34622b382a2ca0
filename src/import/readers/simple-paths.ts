/** Most paths of one record; the largest of DrugMechDB has 40. */
const MOST_PATHS = 200;

/** Every directed path from one entity to another that passes through none twice, in the order of the links; 200 at most. */
export const simplePaths = (
  links: readonly { readonly subject: string; readonly object: string }[],
  from: string,
  to: string,
): string[][] => {
  const next = new Map<string, Set<string>>();
  for (const { subject, object } of links) {
    next.set(subject, (next.get(subject) ?? new Set()).add(object));
  }
  const found: string[][] = [];
  const walk = (path: readonly string[]): void => {
    const last = path[path.length - 1];
    if (found.length >= MOST_PATHS) return;
    if (last === to && path.length > 1) {
      found.push([...path]);
      return;
    }
    for (const other of next.get(last) ?? []) if (!path.includes(other)) walk([...path, other]);
  };
  walk([from]);
  return found;
};
