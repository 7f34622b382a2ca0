import { NOTICE_KINDS, type NoticeKind } from './notices.js';

/** Where a notice was called for. */
export interface NoticeExample {
  readonly file: string;
  /** From 1; the number of the record in files that are no lines. */
  readonly line: number;
  readonly what: string;
}

export interface NoticeCount {
  readonly count: number;
  readonly examples: readonly NoticeExample[];
}

/** Takes notices of one file. */
export interface FileLedger {
  readonly add: (kind: NoticeKind, line: number, what: string) => void;
}

const MOST_EXAMPLES = 3;
/** Characters of an example; a cell may hold a book. */
const EXAMPLE_LENGTH = 120;

/** Counts notices and keeps the first of each kind. */
export class Ledger {
  readonly #entries = new Map<NoticeKind, { count: number; examples: NoticeExample[] }>();

  forFile(file: string): FileLedger {
    return {
      add: (kind, line, what) => {
        const entry = this.#entries.get(kind) ?? { count: 0, examples: [] };
        if (entry.count === 0) this.#entries.set(kind, entry);
        entry.count += 1;
        if (entry.count <= MOST_EXAMPLES) entry.examples.push({ file, line, what: shortened(what) });
      },
    };
  }

  /** What was counted, in the order of the table. */
  counts(): ReadonlyMap<NoticeKind, NoticeCount> {
    return new Map(
      NOTICE_KINDS.flatMap((kind) => {
        const entry = this.#entries.get(kind);
        return entry === undefined ? [] : [[kind, entry] as const];
      }),
    );
  }
}

const shortened = (text: string): string =>
  text.length <= EXAMPLE_LENGTH ? text : `${text.slice(0, EXAMPLE_LENGTH)}…`;
