import type { Extract } from './extract-of.mjs';
import type { Tables } from './tables.mjs';

export interface Note {
  readonly table: string;
  readonly name: string;
  readonly biolink: string;
  readonly note: string;
}

export declare const findNotes: (tables: Tables, extract: Extract) => readonly Note[];
