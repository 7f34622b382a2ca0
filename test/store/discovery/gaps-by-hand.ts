import { belief } from '../../../src/model/belief.js';
import type { Curie } from '../../../src/model/curie.js';
import type { Evidence } from '../../../src/model/evidence.js';
import type { Knowledge } from '../../../src/model/knowledge.js';
import type { Gap, GapRequest } from '../../../src/store/discovery-request.js';
import type { EntitySelection } from '../../../src/store/path-request.js';

/* Gaps from the records, by trying every pair and every association. */

const HUMAN = 'NCBITaxon:9606';

const supporting = (knowledge: Knowledge, id: string): Evidence[] =>
  knowledge.evidence.filter(({ association, supports }) => association === id && supports === 'SUPPORTS');

const isSelected = (knowledge: Knowledge, selection: EntitySelection | null, id: Curie): boolean => {
  if (selection === null) return true;
  const entity = knowledge.entities.find((known) => known.id === id);
  return (
    selection.ids.includes(id) || (entity !== undefined && selection.categories.includes(entity.category))
  );
};

/** All gaps of a request, in order. */
export const gapsByHand = (knowledge: Knowledge, request: GapRequest): Gap[] => {
  const isBetween = (a: Curie, b: Curie): boolean =>
    (isSelected(knowledge, request.one, a) && isSelected(knowledge, request.other, b)) ||
    (isSelected(knowledge, request.one, b) && isSelected(knowledge, request.other, a));
  const found = request.kind === 'UNCONNECTED' ? pairs(knowledge, request) : associations(knowledge, request);
  return found
    .filter(({ one, other }) => isBetween(one, other))
    .sort((x, y) => y.score - x.score || compare(keyOf(x), keyOf(y)));
};

const keyOf = ({ association, one, other }: Gap): string => association ?? `${one} ${other}`;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const associations = (knowledge: Knowledge, request: GapRequest): Gap[] =>
  knowledge.associations.flatMap((association): Gap[] => {
    const findings = supporting(knowledge, association.id);
    const score = Math.round(belief(findings) * 1e6) / 1e6;
    const people = findings.some(({ system }) => system === 'HUMAN_CLINICAL');
    const humanSpecies = findings.some(({ species }) => species.includes(HUMAN));
    const isMissing =
      request.kind === 'HEDGED_ONLY'
        ? findings.every(({ hedged }) => hedged)
        : !people && (request.human === 'PEOPLE' || !humanSpecies);
    if (findings.length === 0 || score < request.minBelief || !isMissing) return [];
    const { subject: one, object: other, id } = association;
    return [{ one, other, association: id, score, shared: [], humanSpecies, people }];
  });

const pairs = (knowledge: Knowledge, { minBelief, minShared, maxDegree }: GapRequest): Gap[] => {
  const ids = knowledge.entities.map(({ id }) => id).sort();
  const counted = knowledge.associations.filter(({ id, effect }) => {
    const value = belief(supporting(knowledge, id));
    return effect !== 'NONE' && value > 0 && value >= minBelief;
  });
  const neighboursOf = (id: Curie): Curie[] =>
    ids.filter(
      (other) =>
        other !== id &&
        counted.some(
          (a) => (a.subject === id && a.object === other) || (a.object === id && a.subject === other),
        ),
    );
  const weightOf = (id: Curie): number => Math.round(1e6 / Math.log(neighboursOf(id).length));
  return ids.flatMap((one, at) =>
    ids.slice(at + 1).flatMap((other): Gap[] => {
      const isLinked = knowledge.associations.some(
        (a) => (a.subject === one && a.object === other) || (a.subject === other && a.object === one),
      );
      const shared = neighboursOf(one)
        .filter((id) => neighboursOf(other).includes(id) && neighboursOf(id).length <= maxDegree)
        .sort((x, y) => weightOf(y) - weightOf(x) || compare(x, y));
      if (isLinked || shared.length < minShared) return [];
      const score = shared.reduce((sum, id) => sum + weightOf(id), 0) / 1e6;
      return [{ one, other, association: null, score, shared, humanSpecies: false, people: false }];
    }),
  );
};
