import type { Gap, GapRequest } from '../discovery-request.js';
import type { AssociationFilter, EvidenceFilter } from '../path-request.js';
import type { FittingEdges } from '../projection/find-paths.js';
import type { Projection } from '../projection/projection.js';
import {
  countedAssociations,
  joinsSides,
  type FittingOf,
  type FoundGaps,
  type Sides,
} from './gap-conditions.js';

const HUMAN = 'NCBITaxon:9606';
const ANY_EVIDENCE: EvidenceFilter = {
  species: [],
  systems: [],
  roles: [],
  directness: [],
  publications: [],
  yearFrom: null,
  yearTo: null,
  hedged: null,
};

/** Associations that no finding of a kind supports: none in humans, or none that is not hedged. Belief, then id. */
export const associationGaps = async (
  projection: Projection,
  request: GapRequest,
  sides: Sides,
  fittingOf: FittingOf,
): Promise<FoundGaps> => {
  const { id: ids, subject, object, belief } = projection.associations;
  const supportedBy = (evidence: Partial<EvidenceFilter>): Promise<FittingEdges> =>
    fittingOf(onlyEvidence({ ...ANY_EVIDENCE, ...evidence }));
  const counted = await fittingOf(countedAssociations(request));
  const humanSpecies = await supportedBy({ species: [HUMAN] });
  const people = await supportedBy({ systems: ['HUMAN_CLINICAL'] });
  const known =
    request.kind === 'HEDGED_ONLY'
      ? [await supportedBy({ hedged: false })]
      : [people, ...(request.human === 'PEOPLE' ? [] : [humanSpecies])];

  const found: number[] = [];
  for (let edge = 0; edge < ids.length; edge++) {
    if (counted.edges?.[edge] === 0 || belief.values[edge] <= 0) continue;
    if (known.some(({ edges }) => edges?.[edge] === 1)) continue;
    if (joinsSides(sides, subject.codes[edge], object.codes[edge])) found.push(edge);
  }
  const score = (edge: number): number => Math.round(belief.values[edge] * 1e6) / 1e6; // equal beliefs may differ in their last bit
  found.sort((a, b) => score(b) - score(a) || a - b);
  const page = found.slice(request.skip, request.skip + request.first);
  return {
    total: found.length,
    gaps: page.map((edge): Gap => ({
      one: subject.at(edge),
      other: object.at(edge),
      association: ids.at(edge),
      score: score(edge),
      shared: [],
      humanSpecies: humanSpecies.edges?.[edge] === 1,
      people: people.edges?.[edge] === 1,
    })),
  };
};

const onlyEvidence = (evidence: EvidenceFilter): AssociationFilter => ({
  predicates: [],
  effects: [],
  datasets: [],
  minBelief: null,
  contested: null,
  evidence,
});
