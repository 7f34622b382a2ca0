import type { Evidence } from '../model/evidence.js';
import { fitsEvidence } from '../store/evidence-filter.js';
import type { GraphqlContext } from './context.js';
import type { PathModel } from './models.js';
import { requiredAll } from './required.js';

/** By step of a path: the supporting findings that fit the filter which the path was found under. */
export const fittingEvidence = async (
  { path, evidence: filter }: PathModel,
  { loaders }: Pick<GraphqlContext, 'loaders'>,
): Promise<Evidence[][]> => {
  const evidence = await Promise.all(
    path.steps.map(({ association }) => loaders.evidenceOfAssociation.load(association.id)),
  );
  const cited = [...new Set(evidence.flat().flatMap(({ publication }) => publication ?? []))];
  const years = new Map((await requiredAll(loaders.publication, cited)).map(({ id, year }) => [id, year]));
  const fits = fitsEvidence(filter, (publication) => years.get(publication) ?? null);
  return evidence.map((items) => items.filter(fits));
};
