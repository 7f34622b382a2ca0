import type { Association } from '../../../src/model/association.js';
import { belief, beliefWeight } from '../../../src/model/belief.js';
import { netEffect, signOfStep, type NetEffect } from '../../../src/model/effect.js';
import type { Knowledge } from '../../../src/model/knowledge.js';
import type { PatternPart } from '../../../src/model/pattern.js';
import { predicateInfo } from '../../../src/model/predicate.js';
import type { RouteConditions } from '../../../src/store/hypothesis-request.js';
import type { PathStep } from '../../../src/store/path-request.js';
import { pathRequest } from '../filters-at-rest.js';
import { pathsOfKnowledge } from '../paths-of-knowledge.js';

/* Routes found slowly from the records: every path without a repeated entity is listed, and its product taken from degrees that are counted anew. */

/** A path from a cause to an end, and what it weighs. */
export interface HandMadeRoute {
  readonly entities: readonly string[];
  readonly steps: readonly PathStep[];
  readonly effect: NetEffect;
  readonly weight: number;
}

/** One of the associations that say the same of the same two. */
interface Relation {
  readonly association: Association;
  readonly kind: string;
  readonly weight: number;
}

/** All routes from any cause to any end that a request counts. */
export class RoutesByHand {
  readonly #knowledge: Knowledge;
  readonly #request: RouteConditions;
  readonly #relations: readonly Relation[];

  constructor(knowledge: Knowledge, request: RouteConditions) {
    this.#knowledge = knowledge;
    this.#request = request;
    this.#relations = this.#weighed(this.#allowed());
  }

  /** Heaviest first. */
  between(cause: string, end: string): HandMadeRoute[] {
    return this.#from([cause], [], 1)
      .filter(({ entities, steps }) => entities.at(-1) === end && this.#counts(steps, entities))
      .sort((a, b) => b.weight - a.weight);
  }

  /** The best believed of those that say the same, the first by id of several. */
  #allowed(): Association[] {
    const { direction, associations, shortcuts } = this.#request;
    const ids = this.#knowledge.entities.map(({ id }) => id);
    const steps = pathsOfKnowledge(
      this.#knowledge,
      pathRequest(ids, ids, { maxSteps: 1, direction, associations, shortcuts }),
    ).map(({ steps: [{ association }] }) => association);
    const best = new Map<string, Association>();
    for (const association of steps.sort((a, b) => (a.id < b.id ? -1 : 1))) {
      const { subject, predicate, effect, object } = association;
      const key = JSON.stringify([subject, predicate, effect, object]);
      const known = best.get(key);
      if (known === undefined || this.#beliefIn(association) > this.#beliefIn(known))
        best.set(key, association);
    }
    return [...best.values()];
  }

  #weighed(associations: readonly Association[]): Relation[] {
    const { damping, degrees } = this.#request.weighting;
    const kindOf = ({ subject, predicate, effect, object }: Association): string =>
      JSON.stringify([this.#categoryOf(subject), predicate, effect, this.#categoryOf(object)]);
    return associations.map((association) => {
      const alike = associations.filter(
        (other) => degrees === 'ENTITY' || kindOf(other) === kindOf(association),
      );
      const leaving = alike.filter(({ subject }) => subject === association.subject).length;
      const reaching = alike.filter(({ object }) => object === association.object).length;
      const weight = this.#beliefIn(association) * (leaving * reaching) ** -damping;
      return { association, kind: kindOf(association), weight };
    });
  }

  #from(entities: readonly string[], steps: readonly PathStep[], weight: number): HandMadeRoute[] {
    const longest = this.#request.metapaths === null ? this.#request.maxSteps : 6;
    if (steps.length === longest) return [];
    return this.#relations.flatMap(({ association, weight: own }) =>
      [true, false].flatMap((forward) => {
        const { subject, object } = association;
        const [from, to] = forward ? [subject, object] : [object, subject];
        if (!forward && this.#request.direction === 'CAUSAL') return [];
        if (from !== entities.at(-1) || entities.includes(to)) return [];
        const longer = [...steps, { association, forward }];
        const arrived = [...entities, to];
        const effect = netEffect(
          longer.map(({ association: { predicate, effect: stated } }) =>
            signOfStep(predicateInfo(predicate).kind, stated),
          ),
        );
        const route = { entities: arrived, steps: longer, effect, weight: weight * own };
        return [route, ...this.#from(arrived, longer, weight * own)];
      }),
    );
  }

  #counts(steps: readonly PathStep[], entities: readonly string[]): boolean {
    const { metapaths, minSteps } = this.#request;
    if (metapaths === null) return steps.length >= minSteps;
    return metapaths.some((pattern) => this.#matches(pattern, steps, entities.slice(1)));
  }

  #matches(parts: readonly PatternPart[], steps: readonly PathStep[], arrived: readonly string[]): boolean {
    if (parts.length === 0) return steps.length === 0;
    const [{ predicates, effects, categories, min, max }, ...rest] = parts;
    const isOfPart = ({ association: { predicate, effect } }: PathStep, at: number): boolean =>
      (predicates.length === 0 || predicates.includes(predicate)) &&
      (effects.length === 0 || effects.some((wanted) => wanted === effect)) &&
      (categories.length === 0 || categories.some((category) => category === this.#categoryOf(arrived[at])));
    for (let count = min; count <= Math.min(max, steps.length); count++) {
      if (!steps.slice(0, count).every(isOfPart)) break;
      if (this.#matches(rest, steps.slice(count), arrived.slice(count))) return true;
    }
    return false;
  }

  /** As the engine has it, rounded to whole millionths of a nat. */
  #beliefIn({ id }: Association): number {
    const evidence = this.#knowledge.evidence.filter(({ association }) => association === id);
    return Math.exp(-beliefWeight(belief(evidence)) / 1e6);
  }

  #categoryOf(id: string): string | undefined {
    return this.#knowledge.entities.find((entity) => entity.id === id)?.category;
  }
}

/** Sum of weights, of one net effect or of all. */
export const weightOf = (routes: readonly HandMadeRoute[], effect: NetEffect | null = null): number =>
  routes.reduce((sum, route) => sum + (effect === null || route.effect === effect ? route.weight : 0), 0);
