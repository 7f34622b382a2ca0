import { randomUUID } from 'node:crypto';

const ACCEPTED = /^[\w-]{1,64}$/;

/** The id that the client gave when it is harmless in a log, else a new one. */
export const requestIdOf = (header: string | readonly string[] | undefined): string =>
  typeof header === 'string' && ACCEPTED.test(header) ? header : randomUUID();
