import { VesipathError } from '../../errors.js';
import type { AllowedMetaedges } from '../../graph/metapaths/step-matrix.js';

/** What a step of a metapath allows, by number of metaedge. */
type Metapath = readonly AllowedMetaedges[];

/** Each is counted by itself, on the whole graph. */
const MOST = 200;

/**
 * Metapaths that no path fits two of, and that together are fitted by what fits any of those given: a path that fits several counts once.
 * @throws VesipathError BAD_ARGUMENT when they overlap in too many ways
 */
export const disjointMetapaths = (metapaths: readonly Metapath[]): Metapath[] => {
  const disjoint: Metapath[] = [];
  for (const metapath of metapaths) {
    let rest = metapath.every(allowsAny) ? [metapath] : [];
    for (const other of disjoint) {
      rest = rest.flatMap((part) => without(part, other));
      if (rest.length > MOST) throw tooMany();
    }
    disjoint.push(...rest);
    if (disjoint.length > MOST) throw tooMany();
  }
  return disjoint;
};

const tooMany = (): VesipathError =>
  new VesipathError(
    'BAD_ARGUMENT',
    `The metapaths stand for more than ${MOST} different ones. Ask for fewer, or with fewer optional and repeated parts.`,
    { argument: 'metapaths' },
  );

/** What is left of a metapath without what fits another: it first leaves the other at one of its steps. */
const without = (metapath: Metapath, other: Metapath): Metapath[] => {
  if (metapath.length !== other.length) return [metapath];
  const both = metapath.map((step, at) => combined(step, other[at], (own, its) => own & its));
  if (!both.every(allowsAny)) return [metapath];
  return metapath.flatMap((step, at) => {
    const leaving = combined(step, other[at], (own, its) => own & (1 - its));
    return allowsAny(leaving) ? [[...both.slice(0, at), leaving, ...metapath.slice(at + 1)]] : [];
  });
};

const combined = (
  a: AllowedMetaedges,
  b: AllowedMetaedges,
  bit: (a: number, b: number) => number,
): AllowedMetaedges => ({
  toObject: a.toObject.map((own, at) => bit(own, b.toObject[at])),
  toSubject: a.toSubject.map((own, at) => bit(own, b.toSubject[at])),
});

const allowsAny = ({ toObject, toSubject }: AllowedMetaedges): boolean =>
  toObject.includes(1) || toSubject.includes(1);
