import { NOTICES, type Action, type NoticeKind } from './notices.js';
import type { Ledger, NoticeExample } from './ledger.js';
import type { Format } from './sniff-format.js';

/** What an import read, and what it had to say about it. */
export interface ImportReport {
  readonly dataset: string;
  /** Nothing of it was used. */
  readonly refused: boolean;
  readonly files: readonly ImportedFile[];
  readonly added: AddedRecords;
  /** Kinds that occurred, in the order of the table. */
  readonly notices: readonly Notice[];
  readonly seconds: number;
}

export interface ImportedFile {
  readonly file: string;
  readonly format: Format;
  /** Names of the built-in mappings, and the user's file. */
  readonly mappings: readonly string[];
  /** Rows that were read, without those that were no rows. */
  readonly rows: number;
  readonly bytes: number;
}

/** Records handed on, without those that repeat another; the same association may come from many statements. */
export interface AddedRecords {
  readonly entities: number;
  readonly statements: number;
  readonly findings: number;
  readonly mechanisms: number;
}

export interface Notice {
  readonly kind: NoticeKind;
  readonly action: Action;
  readonly sentence: string;
  readonly count: number;
  /** The first three. */
  readonly examples: readonly NoticeExample[];
}

export const noticesOf = (ledger: Ledger): Notice[] =>
  [...ledger.counts()].map(([kind, { count, examples }]) => ({ kind, ...NOTICES[kind], count, examples }));
