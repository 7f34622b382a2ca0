import { hedgedSentence, noHumanEvidenceSentence, unconnectedSentence } from '../../model/gap-sentence.js';
import { associationSentence } from '../../model/sentence.js';
import { checkRange } from '../check-argument.js';
import { connectionOfEdges, encodeCursor, MAX_PAGE } from '../connection.js';
import { associationFilter, listed } from '../filters.js';
import type { EntitySelectionInput, Resolvers } from '../generated/resolvers.js';
import { placedList, placeOf } from '../place-cursors.js';
import { required, requiredAll } from '../required.js';

const DEFAULT_MIN_BELIEF = 0.5;

const selection = (input: EntitySelectionInput | null | undefined) =>
  input ? { ids: listed('ids', input.ids), categories: input.categories ?? [] } : null;

export const gapResolvers = {
  Query: {
    async gaps(_root, args, { store, signal }) {
      const { kind, minShared, maxDegree, human, first } = args;
      const minBelief = args.minBelief ?? (kind === 'HEDGED_ONLY' ? 0 : DEFAULT_MIN_BELIEF);
      checkRange('first', first, 0, MAX_PAGE);
      checkRange('minBelief', minBelief, 0, 1);
      checkRange('minShared', minShared, 1, 100);
      checkRange('maxDegree', maxDegree, 2, 1000);
      const ends = { one: selection(args.one), other: selection(args.other) };
      const associations = associationFilter(args.associations);
      const asked = { kind, ...ends, associations, minBelief, minShared, maxDegree, human };
      const list = await placedList(store, 'gaps', asked);
      const skip = args.after ? placeOf(list, args.after) : 0;
      const { gaps, hasNext, total } = await store.gaps({ ...asked, skip, first, signal });
      const edges = gaps.map((gap, at) => ({
        cursor: encodeCursor(list, String(skip + at + 1)),
        node: { kind, gap },
      }));
      return connectionOfEdges(edges, hasNext, skip > 0, () => Promise.resolve(total));
    },
  },
  Gap: {
    one: ({ gap }, _args, { loaders }) => required(loaders.entity, gap.one),
    other: ({ gap }, _args, { loaders }) => required(loaders.entity, gap.other),
    association: ({ gap: { association } }, _args, { loaders }) =>
      association === null ? null : required(loaders.association, association),
    score: ({ gap }) => gap.score,
    shared({ gap }, { first }, { loaders }) {
      checkRange('first', first, 0, MAX_PAGE);
      return requiredAll(loaders.entity, gap.shared.slice(0, first));
    },
    sharedCount: ({ gap }) => gap.shared.length,
    humanSpecies: ({ gap }) => gap.humanSpecies,
    people: ({ gap }) => gap.people,
    async sentence({ kind, gap }, _args, { loaders }) {
      const [one, other] = await requiredAll(loaders.entity, [gap.one, gap.other]);
      if (gap.association === null) {
        const shared = await requiredAll(loaders.entity, gap.shared.slice(0, 3));
        const names = shared.map(({ name }) => name);
        return unconnectedSentence(one.name, other.name, names, gap.shared.length);
      }
      const association = await required(loaders.association, gap.association);
      const stated = associationSentence(association, one.name, other.name);
      return kind === 'HEDGED_ONLY'
        ? hedgedSentence(stated)
        : noHumanEvidenceSentence(stated, gap.humanSpecies);
    },
  },
} satisfies Resolvers;
