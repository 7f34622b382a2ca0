import type { Curie } from '../model/curie.js';
import type { Effect } from '../model/effect.js';
import { reportedEffect } from '../model/reported-effect.js';
import type { Loaders } from './loaders.js';

/** What the publications say of two entities directly; see `reportedEffect`. */
export const directReport = async (
  loaders: Loaders,
  subject: Curie,
  object: Curie,
  publications: readonly Curie[],
): Promise<Effect | null> => {
  const direct = await loaders.associationsBetween.load({ subject, object });
  const evidence = await Promise.all(direct.map(({ id }) => loaders.evidenceOfAssociation.load(id)));
  return reportedEffect(
    direct.map((association, at) => ({ association, evidence: evidence[at] })),
    publications,
  );
};
