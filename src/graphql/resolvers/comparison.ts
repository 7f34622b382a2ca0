import { VesipathError } from '../../errors.js';
import { comparisonSentence } from '../../model/comparison.js';
import { checkRange } from '../check-argument.js';
import { connectionOfEdges, encodeCursor, MAX_PAGE } from '../connection.js';
import { associationFilter } from '../filters.js';
import type { Resolvers } from '../generated/resolvers.js';
import { placedList, placeOf } from '../place-cursors.js';
import { required, requiredAll } from '../required.js';

export const comparisonResolvers = {
  Query: {
    async compare(_root, args, { store }) {
      const { a, b, families, statuses } = args;
      if (a === b) {
        throw new VesipathError('BAD_ARGUMENT', `a and b are both "${a.slice(0, 100)}"; name two entities.`, {
          argument: 'b',
        });
      }
      const request = { a, b, families, statuses, associations: associationFilter(args.associations) };
      return { request, comparison: await store.compare(request) };
    },
  },
  Comparison: {
    a: ({ request }, _args, { loaders }) => required(loaders.entity, request.a),
    b: ({ request }, _args, { loaders }) => required(loaders.entity, request.b),
    async entities({ request, comparison: { rows } }, { first, after }, { store }) {
      checkRange('first', first, 0, MAX_PAGE);
      const list = await placedList(store, 'compare', request);
      const skip = after ? placeOf(list, after) : 0;
      const edges = rows.slice(skip, skip + first).map((row, at) => ({
        cursor: encodeCursor(list, String(skip + at + 1)),
        node: { request, row },
      }));
      return connectionOfEdges(edges, rows.length > skip + first, skip > 0, () =>
        Promise.resolve(rows.length),
      );
    },
    summary: ({ comparison: { summary } }) => ({ ...summary, counts: [...summary.counts] }),
    direct: ({ comparison: { direct } }, _args, { loaders }) => requiredAll(loaders.association, direct),
    findings: ({ comparison: { findings } }, _args, { loaders }) => requiredAll(loaders.evidence, findings),
    findingsComplete: ({ comparison: { findingsComplete } }) => findingsComplete,
  },
  ComparedEntity: {
    entity: ({ row }, _args, { loaders }) => required(loaders.entity, row.id),
    family: ({ row }) => row.family,
    status: ({ row }) => row.status,
    ofA: ({ row }, _args, { loaders }) => requiredAll(loaders.association, row.ofA),
    ofB: ({ row }, _args, { loaders }) => requiredAll(loaders.association, row.ofB),
    async sentence({ request, row }, _args, { loaders }) {
      const [a, b, third] = await requiredAll(loaders.entity, [request.a, request.b, row.id]);
      return comparisonSentence(row.status, { a: a.name, b: b.name, third: third.name });
    },
  },
} satisfies Resolvers;
