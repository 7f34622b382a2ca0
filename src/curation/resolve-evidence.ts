import { evidenceId, type Evidence, type Quantity } from '../model/evidence.js';
import type { AssociationId } from '../model/association.js';
import { checkCurie } from './check-curie.js';
import type { EvidenceContext, SeedEvidence, SeedQuantity } from './evidence-schema.js';
import type { Findings } from './findings.js';
import type { KnownNames } from './known-names.js';
import type { Placed, SeedStudy } from './read-study.js';
import { resolveLocator } from './resolve-locator.js';

/** Where evidence belongs: its study, and its association unless that is wrong itself. */
export interface EvidenceOwner {
  readonly study: SeedStudy;
  readonly dataset: string;
  readonly association: AssociationId | null;
}

/** Evidence of a study file with ids for names, defaults filled in; null, with a problem, when it cannot be used. */
export const resolveEvidence = (
  item: Placed<SeedEvidence>,
  { study, dataset, association }: EvidenceOwner,
  known: KnownNames,
  findings: Findings,
): Evidence | null => {
  if (item.value === null) return null;
  const own = item.value;
  const context: EvidenceContext = { ...study.defaults.value, ...own };
  const locator = resolveLocator(own.sentence, study, item.place('sentence'), findings);
  const about = resolveContext(context, item, own, study, known, findings);
  const { role } = context;
  if (role === undefined && study.defaults.value !== null) {
    findings.add(
      item.place(),
      'neither the evidence nor the defaults of the file tell the role',
      'add role: PRIMARY_RESULT, REVIEW_STATEMENT or BACKGROUND',
    );
  }
  if (role === undefined || locator === null || association === null) return null;
  const content = {
    association,
    dataset,
    publication: study.publication,
    supports: context.supports ?? 'SUPPORTS',
    directness: context.directness ?? 'NOT_STATED',
    role,
    hedged: context.hedged ?? false,
    system: context.system ?? 'NOT_STATED',
    route: context.route ?? null,
    outcome: context.outcome ?? null,
    ...about,
    statement: own.statement,
    locator,
    knowledgeLevel: 'KNOWLEDGE_ASSERTION',
    agentType: 'MANUAL_AGENT',
    note: own.note ?? null,
  } as const;
  return { id: evidenceId(content), ...content };
};

type ResolvedContext = Pick<
  Evidence,
  'species' | 'diseaseModel' | 'recipientCell' | 'comparator' | 'dose' | 'duration' | 'citedTogether'
>;

const resolveContext = (
  context: EvidenceContext,
  item: Placed<SeedEvidence>,
  own: SeedEvidence,
  study: SeedStudy,
  known: KnownNames,
  findings: Findings,
): ResolvedContext => {
  // A default that is wrong is reported where it stands, once for each evidence that takes it; equal findings are joined later.
  const place = (field: keyof EvidenceContext, ...inner: number[]) =>
    field in own ? item.place(field, ...inner) : study.defaults.place(field, ...inner);
  const entityId = (field: 'diseaseModel' | 'recipientCell' | 'comparator'): string | null => {
    const name = context[field] ?? null;
    if (name === null) return null;
    const entity =
      field === 'comparator'
        ? known.entity(name, field, place(field), findings)
        : known.entityOf(CATEGORIES[field], name, field, place(field), findings);
    return entity?.id ?? null;
  };
  const quantity = (field: 'dose' | 'duration'): Quantity | null => {
    const given = context[field] ?? null;
    if (given === null) return null;
    if (given.max !== undefined && given.max <= given.value) {
      findings.add(place(field), `${field} is a range from ${given.value} to ${given.max}`, 'let max be above value, or leave it out');
    }
    return quantityOf(given);
  };
  for (const [index, species] of (context.species ?? []).entries()) {
    checkCurie(species, 'species', place('species', index), findings, ['NCBITaxon']);
  }
  for (const [index, id] of (context.citedTogether ?? []).entries()) {
    known.publication(id, 'citedTogether', place('citedTogether', index), findings);
  }
  return {
    species: context.species ?? [],
    citedTogether: context.citedTogether ?? [],
    diseaseModel: entityId('diseaseModel'),
    recipientCell: entityId('recipientCell'),
    comparator: entityId('comparator'),
    dose: quantity('dose'),
    duration: quantity('duration'),
  };
};

const CATEGORIES = { diseaseModel: ['DISEASE', 'PHENOTYPE'], recipientCell: ['CELL'] } as const;

const quantityOf = ({ value, max, unit }: SeedQuantity): Quantity => ({ value, max: max ?? null, unit });
