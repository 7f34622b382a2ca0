import type { Evidence } from '../../model/evidence.js';
import type { ImportContext } from './import-context.js';

/** Those of the findings of one row that no row before had; the others are counted. */
export const newFindings = (
  findings: readonly Evidence[],
  line: number,
  { seen, ledger }: ImportContext,
): readonly Evidence[] => {
  if (findings.length === 0) return findings;
  const rest = hashOfRest(findings[0]);
  const fresh = findings.filter(({ id, publication, statement }) => {
    const known = seen.add(id, rest);
    if (known === 'NEW') return true;
    const where = publication === null ? '' : ` ${publication}`;
    const differs = known === 'DIFFERENT' ? ' (the rest of the row differs)' : '';
    ledger.add('DUPLICATE_ROW', line, `${id}${where}${differs}: ${statement}`);
    return false;
  });
  return fresh;
};

/** 16 bits of all that the id of a finding leaves out, which is the same for all findings of a row. */
const hashOfRest = (finding: Evidence): number => {
  const { properties, species, citedTogether, knowledgeLevel, agentType, directness, system } = finding;
  let hash = FNV_START;
  for (const { name, value } of properties) hash = hashOf(value, hash ^ hashOfWord(name));
  for (const id of species) hash = hashOf(id, hash);
  for (const id of citedTogether) hash = hashOf(id, hash);
  hash = Math.imul(hash ^ hashOfWord(knowledgeLevel), FNV_PRIME) ^ hashOfWord(agentType);
  hash = Math.imul(hash ^ hashOfWord(directness), FNV_PRIME) ^ hashOfWord(system);
  return (hash >>> 16) ^ (hash & 0xffff);
};

const wordHashes = new Map<string, number>();

/** Of names of fields and of closed lists, of which there are few. */
const hashOfWord = (word: string): number => {
  const known = wordHashes.get(word);
  if (known !== undefined) return known;
  const hash = hashOf(word, FNV_START);
  wordHashes.set(word, hash);
  return hash;
};

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a of the characters, and of an end, so that two texts are not the same as both in one. */
const hashOf = (text: string, start: number): number => {
  let hash = start;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return Math.imul(hash ^ 0xff, FNV_PRIME);
};
