import type { Association } from './association.js';
import type { Curie } from './curie.js';
import type { Effect } from './effect.js';
import type { Evidence } from './evidence.js';

/**
 * What the given publications say of a pair directly, from the associations between the two and their evidence: the one effect that they
 * support, UNKNOWN when they support several, null when none of them says anything with a sign.
 */
export const reportedEffect = (
  direct: readonly { readonly association: Association; readonly evidence: readonly Evidence[] }[],
  publications: readonly Curie[],
): Effect | null => {
  const effects = new Set<Effect>();
  for (const { association, evidence } of direct) {
    const supported = evidence.some(
      ({ supports, publication }) =>
        supports === 'SUPPORTS' && publication !== null && publications.includes(publication),
    );
    if (supported && association.effect !== null) effects.add(association.effect);
  }
  if (effects.size > 1) return 'UNKNOWN';
  return effects.values().next().value ?? null;
};
