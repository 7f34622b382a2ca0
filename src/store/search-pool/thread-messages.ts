import type { MechanismGraph } from '../../graph/mechanism-graph.js';
import type { Search, SearchAnswer } from './search.js';

/** What the flag of a search says to its thread. */
export const STOP = { NO: 0, TIME_IS_OVER: 1, NOBODY_WAITS: 2 } as const;

/** What a search thread is told. */
export type ToThread =
  | { readonly kind: 'graph'; readonly number: number; readonly graph: MechanismGraph }
  | { readonly kind: 'forget'; readonly number: number }
  | {
      readonly kind: 'search';
      readonly number: number;
      readonly search: Search;
      /** One of `STOP` in shared memory; it never falls. */
      readonly stopFlag: Int32Array;
    };

/** What it says: one answer a search, in order. */
export type FromThread = SearchAnswer;
