import type { Association } from '../../../src/model/association.js';
import type { Curie } from '../../../src/model/curie.js';
import type { Knowledge } from '../../../src/model/knowledge.js';
import { predicateInfo } from '../../../src/model/predicate.js';
import type { EnrichmentRequest } from '../../../src/store/discovery-request.js';

/* Enrichment from the records, by counting every draw: no graph, no logarithms. */

interface Annotation {
  readonly term: Curie;
  readonly sign: number;
}

const SIGNS = { INCREASES: 1, DECREASES: -1, NONE: 0, UNKNOWN: 0 } as const;
const signOf = ({ effect }: Association): number => (effect === null ? 0 : SIGNS[effect]);
const isCausal = ({ predicate }: Association): boolean => predicateInfo(predicate).kind === 'CAUSAL';

const annotationsOf = (knowledge: Knowledge, id: Curie, request: EnrichmentRequest): Annotation[] => {
  const categoryOf = new Map(knowledge.entities.map((entity) => [entity.id, entity.category]));
  const supported = new Set(
    knowledge.evidence
      .filter(({ supports }) => supports === 'SUPPORTS')
      .map(({ association }) => association),
  );
  const counts = knowledge.associations.filter(
    (a) => a.effect !== 'NONE' && a.subject !== a.object && supported.has(a.id),
  );
  const isTerm = (term: Curie): boolean => {
    const category = categoryOf.get(term);
    return (
      category !== undefined && (request.categories.length === 0 || request.categories.includes(category))
    );
  };
  const near = counts.flatMap((a) =>
    a.subject === id
      ? [{ term: a.object, sign: isCausal(a) ? signOf(a) : 0 }]
      : a.object === id
        ? [{ term: a.subject, sign: 0 }]
        : [],
  );
  const behind = counts
    .filter((a) => request.steps === 2 && a.subject === id && isCausal(a))
    .flatMap((first) =>
      counts.flatMap((a) => {
        if (a.object === first.object && a.subject !== id) return [{ term: a.subject, sign: 0 }];
        if (a.subject !== first.object || a.object === id) return [];
        const { kind } = predicateInfo(a.predicate);
        const passed = kind === 'STRUCTURAL' ? 1 : kind === 'CAUSAL' ? signOf(a) : 0;
        return [{ term: a.object, sign: signOf(first) * passed }];
      }),
    );
  return [...near, ...behind].filter(({ term }) => isTerm(term));
};

/** Of all draws of a size, those that have at least so many marked; each draw is made. */
const shareOfDraws = (marked: readonly boolean[], size: number, least: number): number => {
  let [all, good] = [0, 0];
  for (let draw = 0; draw < 2 ** marked.length; draw++) {
    const taken = marked.filter((_, at) => ((draw >> at) & 1) === 1);
    if (taken.length !== size) continue;
    all++;
    if (taken.filter(Boolean).length >= least) good++;
  }
  return good / all;
};

/** What an enrichment of few entities is, with p and q to be compared closely. */
export const enrichmentByHand = (knowledge: Knowledge, request: EnrichmentRequest) => {
  const asked = [...new Set(request.ids)].sort();
  const kinds = new Set(
    knowledge.entities.filter(({ id }) => asked.includes(id)).map(({ category }) => category),
  );
  const background =
    request.background === null
      ? knowledge.entities
          .filter(
            ({ id, category }) => kinds.has(category) && annotationsOf(knowledge, id, request).length > 0,
          )
          .map(({ id }) => id)
      : [...new Set(request.background)];
  const members = asked.filter((id) => background.includes(id));
  const has = (id: Curie, term: Curie): boolean =>
    annotationsOf(knowledge, id, request).some((annotation) => annotation.term === term);
  const tests = knowledge.entities.flatMap(({ id: term }) => {
    const marked = background.map((id) => has(id, term));
    if (marked.filter(Boolean).length < request.minOverlap) return [];
    const sharing = members.filter((id) => has(id, term));
    const doing = sharing.map((id) => {
      const signs = annotationsOf(knowledge, id, request)
        .filter((annotation) => annotation.term === term)
        .map(({ sign }) => sign);
      return `${signs.includes(1) ? '+' : ''}${signs.includes(-1) ? '-' : ''}`;
    });
    const count = (what: string): number => doing.filter((own) => own === what).length;
    return [
      {
        id: term,
        members: sharing,
        effects: { increase: count('+'), decrease: count('-'), mixed: count('+-'), unknown: count('') },
        annotated: marked.filter(Boolean).length,
        p: shareOfDraws(marked, members.length, sharing.length),
      },
    ];
  });
  const qOf = (p: number): number =>
    Math.min(
      ...tests
        .filter((test) => test.p >= p - 1e-12)
        .map((test) => (test.p * tests.length) / tests.filter((other) => other.p <= test.p + 1e-12).length),
    );
  return {
    members,
    outside: asked.filter((id) => !background.includes(id)),
    size: background.length,
    tested: tests.length,
    entities: tests
      .filter((test) => test.members.length >= request.minOverlap)
      .map((test) => ({ ...test, q: qOf(test.p) })),
  };
};
