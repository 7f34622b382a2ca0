import type { MemberEffects } from '../discovery-request.js';
import type { Annotations } from './annotations.js';
import { inSlices } from './in-slices.js';

/** An entity with the members that are annotated with it. */
export interface SharedTerm {
  readonly node: number;
  /** In the order given. */
  readonly members: readonly number[];
  readonly effects: MemberEffects;
}

const [UNKNOWN, INCREASE, DECREASE] = [0, 1, 2];

/** What each term of the members is shared by, by node. Time O(what lies round the members), in slices. */
export const sharedTerms = async (
  annotations: Annotations,
  members: readonly number[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<number, SharedTerm>> => {
  const doings = new Map<number, { members: number[]; counts: number[] }>();
  const add = (member: number): void => {
    const own = new Map<number, number>();
    annotations.eachOf(member, (term, sign) => {
      const doing = sign > 0 ? INCREASE : sign < 0 ? DECREASE : UNKNOWN;
      own.set(term, (own.get(term) ?? UNKNOWN) | doing);
    });
    for (const [term, doing] of own) {
      let shared = doings.get(term);
      if (shared === undefined) doings.set(term, (shared = { members: [], counts: [0, 0, 0, 0] }));
      shared.members.push(member);
      shared.counts[doing]++;
    }
  };
  await inSlices(
    members.length,
    (at) => {
      add(members[at]);
    },
    signal,
  );
  return new Map(
    [...doings].map(([node, { members: sharing, counts }]) => {
      const [unknown, increase, decrease, mixed] = counts;
      return [node, { node, members: sharing, effects: { increase, decrease, mixed, unknown } }];
    }),
  );
};
