import { createHash } from 'node:crypto';

/** What is learned or chosen is learned or chosen on TRAINING. */
export const PARTS = ['TRAINING', 'TEST'] as const;
export type Part = (typeof PARTS)[number];

/** Of ten records, as many as are TEST in the long run. */
const TEST_TENTHS = 3;

/** The part that a record belongs to, by its id alone: the first four bytes of its SHA-256 as a number (big-endian), modulo 10, below 3 is TEST. */
export const partOf = (recordId: string): Part =>
  createHash('sha256').update(recordId).digest().readUInt32BE(0) % 10 < TEST_TENTHS ? 'TEST' : 'TRAINING';
