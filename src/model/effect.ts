/**
 * What an association does to its object. Structural and terminal associations have no effect of their own (`null` in an Association).
 * UNKNOWN means that the source names an influence but not its direction; NONE that the source looked for one and reports none.
 */
export const EFFECTS = ['INCREASES', 'DECREASES', 'NONE', 'UNKNOWN'] as const;
export type Effect = (typeof EFFECTS)[number];

/** What a whole path does to its end: never NONE, since an association without effect is no step of a mechanism. */
export const NET_EFFECTS = ['INCREASES', 'DECREASES', 'UNKNOWN'] as const;
export type NetEffect = (typeof NET_EFFECTS)[number];

/** Sign as the engine computes with it: 1 and -1 multiply, 0 (unknown) absorbs. */
export type Sign = 1 | -1 | 0;

export const signOfNetEffect = (effect: NetEffect): Sign =>
  effect === 'INCREASES' ? 1 : effect === 'DECREASES' ? -1 : 0;

export const netEffectOfSign = (sign: number): NetEffect =>
  sign === 1 ? 'INCREASES' : sign === -1 ? 'DECREASES' : 'UNKNOWN';

/** Sign that one association contributes to a path: structural ones pass the sign on unchanged. */
export const signOfStep = (kind: 'CAUSAL' | 'STRUCTURAL' | 'TERMINAL', effect: Effect | null): Sign => {
  if (kind === 'STRUCTURAL') return 1;
  if (kind === 'TERMINAL') return 0;
  return effect === 'INCREASES' ? 1 : effect === 'DECREASES' ? -1 : 0;
};

/** Product of the signs of the steps; one unknown sign makes it unknown. The empty product is INCREASES. */
export const netEffect = (signs: readonly Sign[]): NetEffect =>
  netEffectOfSign(signs.reduce<number>((product, sign) => product * sign, 1));

export const areOpposite = (a: Effect | null, b: Effect | null): boolean =>
  (a === 'INCREASES' && b === 'DECREASES') || (a === 'DECREASES' && b === 'INCREASES');
