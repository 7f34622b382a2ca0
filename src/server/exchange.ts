import type { IncomingMessage, ServerResponse } from 'node:http';

/** One request, its answer, and what the log will say of both. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly requestId: string;
  /** Without the query string. */
  readonly path: string;
  /** From the question mark on; empty when there is none. */
  readonly search: string;
  /** Go out with every answer of this exchange. */
  readonly headers: Readonly<Record<string, string>>;
  readonly notes: RequestNotes;
}

/** Gathered while the request is answered. */
export interface RequestNotes {
  operationName: string | null;
  cost: number | null;
  errorCodes: readonly string[];
}
