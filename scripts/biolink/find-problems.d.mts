import type { Extract } from './extract-of.mjs';
import type { Tables } from './tables.mjs';

export interface Problem {
  readonly table: string;
  readonly name: string;
  readonly biolink: string;
  readonly problem: string;
  readonly remedy: string;
}

export declare const findProblems: (tables: Tables, extract: Extract) => readonly Problem[];
