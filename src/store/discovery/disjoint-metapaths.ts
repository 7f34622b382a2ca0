import { VesipathError } from '../../errors.js';
import type { AllowedMetaedges } from '../../graph/metapaths/step-matrix.js';

/** Each is counted by itself, on the whole graph. */
export const MOST_METAPATHS = 50;

/** What a step allows: the bit of metaedge m, walked to its object, is 2m, and to its subject 2m + 1. One number is compared at once. */
type StepBits = bigint;
type MetapathBits = readonly StepBits[];

/**
 * Metapaths that no path fits two of, and that together are fitted by what fits any of those given: a path that fits several counts once.
 * @param metapaths  what each step allows, by number of metaedge
 * @throws VesipathError BAD_ARGUMENT when they overlap in too many ways
 */
export const disjointMetapaths = (
  metapaths: readonly (readonly AllowedMetaedges[])[],
): AllowedMetaedges[][] => {
  const packed = new Map<AllowedMetaedges, StepBits>();
  const pack = (step: AllowedMetaedges): StepBits => {
    const bits = packed.get(step) ?? bitsOf(step);
    packed.set(step, bits);
    return bits;
  };
  const disjoint: MetapathBits[] = [];
  for (const metapath of metapaths) {
    const bits = metapath.map(pack);
    let rest: MetapathBits[] = bits.includes(0n) ? [] : [bits];
    for (const other of disjoint) {
      rest = rest.flatMap((part) => without(part, other));
      if (rest.length > MOST_METAPATHS) throw tooManyMetapaths();
    }
    disjoint.push(...rest);
    if (disjoint.length > MOST_METAPATHS) throw tooManyMetapaths();
  }
  const count = metapaths.at(0)?.at(0)?.toObject.length ?? 0;
  return disjoint.map((steps) => steps.map((bits) => allowedOf(bits, count)));
};

export const tooManyMetapaths = (): VesipathError =>
  new VesipathError(
    'BAD_ARGUMENT',
    `The metapaths stand for more than ${MOST_METAPATHS} different ones. Ask for fewer, or with fewer optional and repeated parts.`,
    { argument: 'metapaths' },
  );

/** What is left of a metapath without what fits another: it first leaves the other at one of its steps. */
const without = (metapath: MetapathBits, other: MetapathBits): MetapathBits[] => {
  if (metapath.length !== other.length) return [metapath];
  const both = metapath.map((step, at) => step & other[at]);
  if (both.includes(0n)) return [metapath];
  return metapath.flatMap((step, at) => {
    const leaving = step & ~other[at];
    return leaving === 0n ? [] : [[...both.slice(0, at), leaving, ...metapath.slice(at + 1)]];
  });
};

const bitsOf = ({ toObject, toSubject }: AllowedMetaedges): StepBits => {
  const digits = Array.from(toObject, (bit, at) => `${toSubject[at]}${bit}`); // the highest digit comes first
  return BigInt(`0b0${digits.reverse().join('')}`);
};

const allowedOf = (bits: StepBits, count: number): AllowedMetaedges => {
  const digits = bits.toString(2).padStart(2 * count, '0');
  const bitAt = (place: number): number => (digits[digits.length - 1 - place] === '1' ? 1 : 0);
  return {
    toObject: Uint8Array.from({ length: count }, (_, at) => bitAt(2 * at)),
    toSubject: Uint8Array.from({ length: count }, (_, at) => bitAt(2 * at + 1)),
  };
};
