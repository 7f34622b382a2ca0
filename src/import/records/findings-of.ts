import type { AssociationId } from '../../model/association.js';
import type { Curie } from '../../model/curie.js';
import { AGENT_TYPES, KNOWLEDGE_LEVELS, evidenceId, type Evidence } from '../../model/evidence.js';
import type { Property } from '../../model/property.js';
import type { RawStatement } from '../raw-rows.js';
import type { ImportContext } from './import-context.js';

/** One finding for each publication that the row names, or one without. @param more  what of the row has no place in the association */
export const findingsOf = (
  raw: RawStatement,
  association: AssociationId,
  context: ImportContext,
  more: Property[],
): Evidence[] => {
  const { dataset, mapping } = context;
  const cited = curiesOf(raw.publications, raw.line, context, more);
  const citedTogether = curiesOf(raw.citedTogether, raw.line, context, more);
  const knowledgeLevel = levelOf('knowledge_level', raw.knowledgeLevel, KNOWLEDGE_LEVELS, raw, context, more);
  const agentType = levelOf('agent_type', raw.agentType, AGENT_TYPES, raw, context, more);
  const supports = raw.negated ? 'REFUTES' : 'SUPPORTS';
  const species = speciesOf(raw, context, more);
  const statement = statementOf(raw, context);
  const properties = more.length === 0 ? raw.properties : [...raw.properties, ...more];
  // Written out, since spreading an object of this size takes longer than all else here, millions of times.
  const findingIn = (publication: Curie | null): Evidence => ({
    id: evidenceId({ association, publication, dataset, supports, locator: null, statement }),
    association,
    dataset,
    publication,
    citedTogether,
    supports,
    directness: raw.directness === 'NOT_STATED' ? mapping.directness : raw.directness,
    role: mapping.role,
    hedged: false,
    system: raw.system,
    species,
    diseaseModel: null,
    recipientCell: null,
    dose: null,
    route: null,
    duration: null,
    comparator: null,
    outcome: null,
    result: null,
    timepoint: null,
    sampleSize: null,
    phase: null,
    statement,
    locator: null,
    knowledgeLevel: knowledgeLevel ?? mapping.knowledgeLevel,
    agentType: agentType ?? mapping.agentType,
    note: null,
    properties,
  });
  return cited.length === 0 ? [findingIn(null)] : cited.map(findingIn);
};

/** The finding in our own words: who lists it, by which word. */
const statementOf = (raw: RawStatement, { dataset, mapping }: ImportContext): string => {
  const word = raw.relation === '' ? raw.predicate : raw.relation;
  const apart = mapping.tellApartBy.flatMap((name) =>
    raw.properties.filter((property) => property.name === name).map(({ value }) => value),
  );
  const where = apart.length === 0 ? '' : ` (${apart.join('; ')})`;
  return `Listed by ${raw.source === '' ? dataset : raw.source} as "${word}"${where}.`;
};

const NONE: readonly never[] = [];

const curiesOf = (
  texts: readonly string[],
  line: number,
  { publications, ledger }: ImportContext,
  more: Property[],
): readonly Curie[] => {
  if (texts.length === 0) return NONE;
  const found = new Set<Curie>();
  for (const text of texts) {
    const id = publications(text);
    if (id !== null) found.add(id);
    else {
      ledger.add('BAD_PUBLICATION', line, text);
      more.push({ name: 'publications', value: text });
    }
  }
  return [...found];
};

const speciesOf = (
  { species, line }: RawStatement,
  { ids, ledger }: ImportContext,
  more: Property[],
): readonly Curie[] => {
  if (species.length === 0) return NONE;
  return species.flatMap((text) => {
    const { id } = ids(text);
    if (/^NCBITaxon:\d+$/.test(id)) return [id];
    ledger.add('BAD_TAXON', line, text);
    more.push({ name: 'species_context_qualifier', value: text });
    return [];
  });
};

/** A value of Biolink's enum in our spelling; null for none. */
const levelOf = <Level extends string>(
  name: string,
  text: string,
  levels: readonly Level[],
  { line }: RawStatement,
  { ledger }: ImportContext,
  more: Property[],
): Level | null => {
  if (text === '') return null;
  const written = text.toUpperCase();
  const level = levels.find((one) => one === written);
  if (level !== undefined) return level;
  ledger.add('UNKNOWN_LEVEL', line, `${name} ${text}`);
  more.push({ name, value: text });
  return null;
};
