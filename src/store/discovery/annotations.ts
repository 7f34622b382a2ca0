import type { MechanismGraph } from '../../graph/mechanism-graph.js';
import { PREDICATE_NAMES, predicateInfo } from '../../model/predicate.js';
import { nodeBitmap, stepBitmap } from '../projection/bitmaps.js';
import type { FittingEdges } from '../projection/find-paths.js';
import type { Projection } from '../projection/projection.js';
import type { EnrichmentRequest } from '../discovery-request.js';

/** Called with an entity that a node is annotated with, and what the node does to it: 1, −1, or 0 for not known; several times for one entity. */
export type AnnotationVisitor = (term: number, sign: number) => void;

const CAUSAL = PREDICATE_NAMES.filter((name) => predicateInfo(name).kind === 'CAUSAL');

/** What the nodes of a graph are annotated with under a request: an association in either direction, or one behind a causal step. */
export class Annotations {
  readonly #graph: MechanismGraph;
  readonly #isTerm: Uint8Array;
  readonly #isCausal: Uint8Array;
  readonly #edges: Uint8Array | undefined;
  readonly #steps: number;

  constructor(
    projection: Projection,
    { categories, steps }: Pick<EnrichmentRequest, 'categories' | 'steps'>,
    { edges }: FittingEdges,
  ) {
    this.#graph = projection.graph;
    this.#isTerm = nodeBitmap(projection, { categories, ids: [] });
    this.#isCausal = stepBitmap(projection, CAUSAL, []);
    this.#edges = edges;
    this.#steps = steps;
  }

  eachOf(node: number, visit: AnnotationVisitor): void {
    this.#eachNear(node, null, visit);
    if (this.#steps === 1) return;
    const { outgoing, signs } = this.#graph;
    for (let at = outgoing.offsets[node]; at < outgoing.causalEnds[node]; at++) {
      const edge = outgoing.edges[at];
      if (this.#isCausal[edge] === 0 || this.#edges?.[edge] === 0) continue;
      this.#eachNear(outgoing.neighbours[at], signs[edge], (term, sign) => {
        if (term !== node) visit(term, sign);
      });
    }
  }

  /** @param before  sign of the step before; null where there is none: then a structural association has no sign to pass on */
  #eachNear(node: number, before: number | null, visit: AnnotationVisitor): void {
    const { outgoing, incoming, signs, mechanistic } = this.#graph;
    for (let at = outgoing.offsets[node]; at < outgoing.stepEnds[node]; at++) {
      const edge = outgoing.edges[at];
      const term = outgoing.neighbours[at];
      if (this.#isTerm[term] === 0 || this.#edges?.[edge] === 0) continue;
      const hasSign = this.#isCausal[edge] === 1 || (before !== null && mechanistic[edge] === 1);
      visit(term, hasSign ? (before ?? 1) * signs[edge] : 0);
    }
    for (let at = incoming.offsets[node]; at < incoming.stepEnds[node]; at++) {
      const term = incoming.neighbours[at];
      if (this.#isTerm[term] === 1 && this.#edges?.[incoming.edges[at]] !== 0) visit(term, 0);
    }
  }
}
