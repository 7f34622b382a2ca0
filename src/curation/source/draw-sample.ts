import { createHash } from 'node:crypto';
import type { Evidence } from '../../model/evidence.js';

/**
 * Findings drawn at random, without repetition: those with the smallest SHA-256 of seed and id. The same seed draws the same ones, and
 * a finding that is added or removed changes no other's place.
 * @param count  all findings when there are fewer
 */
export const drawSample = (evidence: readonly Evidence[], count: number, seed: string): Evidence[] =>
  evidence
    .map((finding) => ({ finding, key: createHash('sha256').update(`${seed} ${finding.id}`).digest('hex') }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .slice(0, count)
    .map(({ finding }) => finding);
