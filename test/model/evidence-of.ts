import type { Evidence } from '../../src/model/evidence.js';

/** A finding with the given fields; the others say nothing particular. */
export const evidence = (fields: Partial<Evidence>): Evidence => ({
  id: 'VPE:0000000000000000',
  association: 'VPA:0000000000000000',
  dataset: 'test',
  publication: 'VP:a',
  citedTogether: [],
  supports: 'SUPPORTS',
  directness: 'NOT_STATED',
  role: 'PRIMARY_RESULT',
  hedged: false,
  system: 'NOT_STATED',
  species: [],
  diseaseModel: null,
  recipientCell: null,
  dose: null,
  route: null,
  duration: null,
  comparator: null,
  outcome: null,
  statement: 'Something was found.',
  locator: null,
  knowledgeLevel: 'KNOWLEDGE_ASSERTION',
  agentType: 'MANUAL_AGENT',
  note: null,
  ...fields,
});
