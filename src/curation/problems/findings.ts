import { compareProblems, type Place, type Problem } from './problem.js';

/** Collects what one run finds. Problems forbid the seeds; warnings do not. */
export class Findings {
  readonly #problems: Problem[] = [];
  readonly #warnings: Problem[] = [];

  add({ file, line }: Place, message: string, remedy: string): void {
    this.#problems.push({ file, line, message, remedy });
  }

  warn({ file, line }: Place, message: string, remedy: string): void {
    this.#warnings.push({ file, line, message, remedy });
  }

  /** In order of file and line. */
  get problems(): Problem[] {
    return this.#problems.toSorted(compareProblems);
  }

  /** In order of file and line. */
  get warnings(): Problem[] {
    return this.#warnings.toSorted(compareProblems);
  }
}
