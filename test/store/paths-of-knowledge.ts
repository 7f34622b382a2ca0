import type { Association } from '../../src/model/association.js';
import { belief, beliefWeight } from '../../src/model/belief.js';
import { coherence } from '../../src/model/coherence.js';
import { contradict, disagrees } from '../../src/model/conflict.js';
import { netEffect, signOfStep } from '../../src/model/effect.js';
import type { Evidence } from '../../src/model/evidence.js';
import type { Knowledge } from '../../src/model/knowledge.js';
import type { PatternPart } from '../../src/model/pattern.js';
import { predicateInfo } from '../../src/model/predicate.js';
import type {
  AssociationFilter,
  EntitySelection,
  EvidenceFilter,
  Path,
  PathRequest,
  PathStep,
} from '../../src/store/path-request.js';

/* What findPaths of a store should answer, found slowly from the knowledge itself: every path without a repeated entity is listed, then
 * each condition of docs/paths.md is asked of every whole path. Nothing is shared with the engine but the model. */

/** All paths of a request in their order; paging is left to the reader. */
export const pathsOfKnowledge = (knowledge: Knowledge, request: PathRequest): Path[] => {
  const reader = new KnowledgeReader(knowledge, request);
  const ids = knowledge.entities.map(({ id }) => id);
  const paths = ids.filter((id) => reader.isSelected(id, request.from)).flatMap((id) => reader.pathsFrom(id));
  const fitting = paths.filter((path) => reader.fits(path)).sort(inOrder);
  if (request.select === 'ALL') return fitting;
  if (request.select === 'TOP') return fitting.slice(0, request.k);
  return fitting.filter((path) => {
    const ofPair = fitting.filter((other) => endsOf(other) === endsOf(path));
    const fewest = Math.min(...ofPair.map(({ steps }) => steps.length));
    const shortest = ofPair.filter(({ steps }) => steps.length === fewest);
    return request.select === 'SHORTEST' ? shortest[0] === path : shortest.includes(path);
  });
};

class KnowledgeReader {
  readonly #knowledge: Knowledge;
  readonly #request: PathRequest;
  readonly #walked: readonly Association[];

  constructor(knowledge: Knowledge, request: PathRequest) {
    this.#knowledge = knowledge;
    this.#request = request;
    this.#walked = knowledge.associations.filter((association) => this.#isOpen(association));
  }

  isSelected(id: string, { ids, categories }: EntitySelection): boolean {
    return ids.includes(id) || categories.some((category) => category === this.#categoryOf(id));
  }

  pathsFrom(start: string): Path[] {
    const { direction, maxSteps } = this.#request;
    const extended = (entities: readonly string[], steps: readonly PathStep[]): Path[] =>
      steps.length === maxSteps
        ? []
        : this.#walked.flatMap((association) => {
            const { subject, object, predicate } = association;
            if (direction === 'CAUSAL' && predicateInfo(predicate).kind === 'TERMINAL') return [];
            return [true, false].flatMap((forward) => {
              const [from, to] = forward ? [subject, object] : [object, subject];
              if ((!forward && direction === 'CAUSAL') || from !== entities.at(-1) || entities.includes(to))
                return [];
              const longer = [
                [...entities, to],
                [...steps, { association, forward }],
              ] as const;
              return [this.#pathOf(...longer), ...extended(...longer)];
            });
          });
    return extended([start], []);
  }

  fits({ entities, steps, effect }: Path): boolean {
    const { to, via, avoid, minSteps, pattern, entities: filter, associations, shortcuts } = this.#request;
    const inner = entities.slice(1, -1);
    const found = steps.map(({ association }) => association);
    const evidence = found.map(({ id }) => this.#supporting(id, associations?.evidence ?? null));
    return (
      this.isSelected(entities[entities.length - 1], to) &&
      steps.length >= minSteps &&
      via.every((id) => inner.includes(id)) &&
      !avoid.some((id) => entities.includes(id)) &&
      inner.every((id) => filter === null || filter.ids.length === 0 || filter.ids.includes(id)) &&
      inner.every(
        (id) =>
          filter === null || filter.categories.length === 0 || this.isSelected(id, { ...filter, ids: [] }),
      ) &&
      found.every((association) => associations === null || this.#passes(association, associations)) &&
      found.every((association) => shortcuts || !this.#isShortcut(association)) &&
      (this.#request.effect === null || effect === this.#request.effect) &&
      (this.#request.coherence === null || coherence(evidence).kind === this.#request.coherence) &&
      (pattern === null || this.#matches(pattern, found, entities.slice(1)))
    );
  }

  #pathOf(entities: readonly string[], steps: readonly PathStep[]): Path {
    const found = steps.map(({ association }) => association);
    const weights = found.map(({ id }) => beliefWeight(belief(this.#evidenceOf(id))));
    const penalties = entities.slice(1, -1).map((id) => this.#hubPenalty(id));
    return {
      entities,
      steps,
      effect: netEffect(
        found.map(({ predicate, effect }) => signOfStep(predicateInfo(predicate).kind, effect)),
      ),
      cost: [...weights, ...penalties].reduce((sum, part) => sum + part, 0) / 1e6,
    };
  }

  #hubPenalty(id: string): number {
    const degree = this.#walked
      .flatMap(({ subject, object }) => [subject, object])
      .filter((end) => end === id).length;
    return Math.round(Math.log(degree) * 1e6);
  }

  #isOpen({ id, effect }: Association): boolean {
    return effect !== 'NONE' && this.#supporting(id, null).length > 0;
  }

  #passes(association: Association, filter: AssociationFilter): boolean {
    const evidence = this.#evidenceOf(association.id);
    const contested =
      disagrees(evidence) || this.#knowledge.associations.some((other) => contradict(association, other));
    const { predicates, effects, datasets, minBelief, contested: wanted } = filter;
    return (
      (predicates.length === 0 || predicates.includes(association.predicate)) &&
      (effects.length === 0 || effects.some((effect) => effect === association.effect)) &&
      (datasets.length === 0 || evidence.some(({ dataset }) => datasets.includes(dataset))) &&
      (minBelief === null || belief(evidence) >= minBelief) &&
      (wanted === null || wanted === contested) &&
      (filter.evidence === null || this.#supporting(association.id, filter.evidence).length > 0)
    );
  }

  #supporting(association: string, filter: EvidenceFilter | null): Evidence[] {
    const supporting = this.#evidenceOf(association).filter(({ supports }) => supports === 'SUPPORTS');
    if (filter === null) return supporting;
    const { species, systems, roles, directness, publications, yearFrom, yearTo, hedged } = filter;
    return supporting.filter((item) => {
      const year = this.#knowledge.publications.find(({ id }) => id === item.publication)?.year ?? NaN;
      return (
        (species.length === 0 || item.species.some((taxon) => species.includes(taxon))) &&
        (systems.length === 0 || systems.includes(item.system)) &&
        (roles.length === 0 || roles.includes(item.role)) &&
        (directness.length === 0 || directness.includes(item.directness)) &&
        (publications.length === 0 || publications.some((id) => id === item.publication)) &&
        (yearFrom === null || year >= yearFrom) &&
        (yearTo === null || year <= yearTo) &&
        (hedged === null || item.hedged === hedged)
      );
    });
  }

  /**
   * Every supporting publication has a mechanism in which two or more steps lead from the one end to the other; and it is no step of a
   * mechanism, or has no sign, or one of those chains has the same.
   */
  #isShortcut({ id, subject, object, effect, predicate }: Association): boolean {
    const { associations, mechanisms } = this.#knowledge;
    const signOf = (step: Association): number => {
      const { kind } = predicateInfo(step.predicate);
      if (kind === 'STRUCTURAL') return 1;
      return step.effect === 'INCREASES' ? 1 : step.effect === 'DECREASES' ? -1 : 0;
    };
    const chains = this.#supporting(id, null).map(({ publication }) =>
      mechanisms
        .filter((mechanism) => mechanism.publication === publication)
        .map(({ steps }) => steps.flatMap((step) => associations.filter((other) => other.id === step)))
        .flatMap((steps) =>
          steps.flatMap((first, at) =>
            first.subject !== subject
              ? []
              : steps.flatMap((last, to) =>
                  to > at && last.object === object ? [steps.slice(at, to + 1)] : [],
                ),
          ),
        ),
    );
    if (chains.some((of) => of.length === 0)) return false;
    const own = signOf({ id, subject, object, effect, predicate, aspect: null });
    return (
      own === 0 ||
      !mechanisms.some(({ steps }) => steps.includes(id)) ||
      chains.some((of) => of.some((chain) => chain.reduce((sign, step) => sign * signOf(step), 1) === own))
    );
  }

  #matches(
    parts: readonly PatternPart[],
    steps: readonly Association[],
    arrived: readonly string[],
  ): boolean {
    if (parts.length === 0) return steps.length === 0;
    const [{ predicates, effects, categories, min, max }, ...rest] = parts;
    const isOfPart = ({ predicate, effect }: Association, at: number): boolean =>
      (predicates.length === 0 || predicates.includes(predicate)) &&
      (effects.length === 0 || effects.some((wanted) => wanted === effect)) &&
      (categories.length === 0 || this.isSelected(arrived[at], { ids: [], categories }));
    for (let count = min; count <= Math.min(max, steps.length); count++) {
      if (!steps.slice(0, count).every(isOfPart)) break;
      if (this.#matches(rest, steps.slice(count), arrived.slice(count))) return true;
    }
    return false;
  }

  #evidenceOf(association: string): Evidence[] {
    return this.#knowledge.evidence.filter((item) => item.association === association);
  }

  #categoryOf(id: string): string | undefined {
    return this.#knowledge.entities.find((entity) => entity.id === id)?.category;
  }
}

const endsOf = ({ entities }: Path): string => `${entities[0]} ${String(entities.at(-1))}`;

/** Cost, then number of steps, then ids of the entities, then ids of the associations. */
const inOrder = (a: Path, b: Path): number => {
  const idsOf = ({ entities, steps }: Path): string[] => [
    ...entities,
    ...steps.map(({ association }) => association.id),
  ];
  const [left, right] = [idsOf(a), idsOf(b)];
  const differing = left.findIndex((id, at) => id !== right[at]);
  return a.cost - b.cost || a.steps.length - b.steps.length || (left[differing] < right[differing] ? -1 : 1);
};
