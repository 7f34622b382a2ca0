import type { MechanismStore } from '../store/mechanism-store.js';
import { createLoaders, type Loaders } from './loaders.js';

/** What the resolvers of one request share. */
export interface GraphqlContext {
  readonly store: MechanismStore;
  readonly loaders: Loaders;
  /** Fires when the client has gone or the request's time is over. */
  readonly signal: AbortSignal;
  /** `Date.now()` at which the request's time is over; for searches that never yield, in which `signal` cannot fire. */
  readonly deadlineAt: number;
}

export const createContext = (
  store: MechanismStore,
  { signal, deadlineAt }: Pick<GraphqlContext, 'signal' | 'deadlineAt'>,
): GraphqlContext => {
  const own = store.forRequest(signal);
  return { store: own, loaders: createLoaders(own), signal, deadlineAt };
};

/** A `shouldStop` for a search that may take `timeLimitMs` and no more than the request still has. */
export const stopAfter = ({ signal, deadlineAt }: GraphqlContext, timeLimitMs: number): (() => boolean) => {
  const start = performance.now();
  const allowed = Math.min(timeLimitMs, deadlineAt - Date.now());
  return () => signal.aborted || performance.now() - start > allowed;
};
