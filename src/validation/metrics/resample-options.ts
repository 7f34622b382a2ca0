/** How intervals are made. */
export interface ResampleOptions {
  /** How many; 0 leaves intervals out. */
  readonly resamples: number;
  /** The same seed gives the same intervals. */
  readonly seed: number;
}
