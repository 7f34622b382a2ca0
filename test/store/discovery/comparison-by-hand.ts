import { claimOf, COMPARISON_STATUSES, comparisonStatus, familyOf } from '../../../src/model/comparison.js';
import type { Association } from '../../../src/model/association.js';
import type { Curie } from '../../../src/model/curie.js';
import type { Knowledge } from '../../../src/model/knowledge.js';
import type { Comparison } from '../../../src/store/discovery-request.js';
import { COMPARISON_FAMILIES } from '../../../src/model/comparison.js';
import { idsOf } from '../walk-pages.js';

/** A comparison from the records, its rows in no order that counts. */
export const comparisonByHand = (
  knowledge: Knowledge,
  a: Curie,
  b: Curie,
): Pick<Comparison, 'rows' | 'summary' | 'direct' | 'findings'> => {
  const supported = knowledge.associations.filter(({ id }) =>
    knowledge.evidence.some(({ association, supports }) => association === id && supports === 'SUPPORTS'),
  );
  const rows = COMPARISON_FAMILIES.flatMap((family) =>
    knowledge.entities
      .filter(({ id }) => id !== a && id !== b)
      .flatMap(({ id }) => {
        const of = (own: Curie): Association[] =>
          supported.filter(
            ({ subject, object, predicate }) =>
              (subject === own && object === id && familyOf(predicate, true) === family) ||
              (subject === id && object === own && familyOf(predicate, false) === family),
          );
        const [ofA, ofB] = [of(a), of(b)];
        if (ofA.length + ofB.length === 0) return [];
        const claims = (own: readonly Association[]) =>
          own.map((association) => claimOf(association, family));
        const status = comparisonStatus(claims(ofA), claims(ofB));
        return [{ id, family, status, ofA: idsOf(ofA), ofB: idsOf(ofB) }];
      }),
  );
  const acting = rows.filter(({ family }) => family === 'ACTING');
  const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
  const count = (status: string): number => acting.filter((row) => row.status === status).length;
  const associationsOf = (own: Curie): string[] =>
    idsOf(knowledge.associations.filter(({ subject, object }) => subject === own || object === own));
  return {
    rows,
    summary: {
      counts: COMPARISON_STATUSES.map((status) => ({
        status,
        count: rows.filter((row) => row.status === status).length,
      })),
      jaccard: share(acting.filter(({ ofA, ofB }) => ofA.length > 0 && ofB.length > 0).length, acting.length),
      agreement: share(count('SAME'), count('SAME') + count('OPPOSITE')),
    },
    direct: associationsOf(a).filter((id) => associationsOf(b).includes(id)),
    findings: idsOf(
      knowledge.evidence.filter(
        ({ association, comparator }) =>
          (comparator === b && associationsOf(a).includes(association)) ||
          (comparator === a && associationsOf(b).includes(association)),
      ),
    ),
  };
};
