/**
 * The text without the larger one that it was cut from: the engine keeps that alive as long as any part of it, and a name that is kept would keep
 * its whole chunk of the file.
 */
export const detached = (text: string): string =>
  text.length < SHORTEST_SLICE ? text : Buffer.from(text, 'utf8').toString('utf8');

/** Shorter texts are copied by V8 when they are cut. */
const SHORTEST_SLICE = 13;
