import type { Curie } from '../../model/curie.js';
import type { Evidence } from '../../model/evidence.js';
import type { Quantity } from '../../model/quantity.js';
import { checkCurie } from '../read/check-curie.js';
import type { EvidenceContext, SeedQuantity } from '../read/evidence-schema.js';
import type { Findings } from '../problems/findings.js';
import type { KnownNames } from './known-names.js';
import type { Place } from '../problems/problem.js';
import type { YamlPath } from '../read/yaml-lines.js';

type ContextField = keyof EvidenceContext & keyof Evidence;

/** What evidence or the defaults of a file state, with ids for names; undefined what they leave to others. */
export type ResolvedContext = { readonly [Field in ContextField]: Evidence[Field] | undefined };

/** The context with ids for names, and a problem for each name, species or quantity that is wrong. */
export const resolveContext = (
  context: EvidenceContext,
  place: (...path: YamlPath) => Place,
  known: KnownNames,
  findings: Findings,
): ResolvedContext => {
  const { species, citedTogether, diseaseModel, recipientCell, comparator } = context;
  const { dose, duration, result, timepoint } = context;
  for (const [index, taxon] of (species ?? []).entries()) {
    checkCurie(taxon, 'species', place('species', index), findings, ['NCBITaxon']);
  }
  for (const [index, id] of (citedTogether ?? []).entries()) {
    known.publication(id, 'citedTogether', place('citedTogether', index), findings);
  }
  for (const [field, quantity] of Object.entries({ dose, duration, result, timepoint })) {
    checkRange(field, quantity, place(field), findings);
  }
  const entity = (
    field: string,
    name: string | null | undefined,
    categories?: readonly string[],
  ): Curie | null | undefined =>
    typeof name === 'string'
      ? (known.entity(name, field, place(field), findings, categories)?.id ?? null)
      : name;
  return {
    supports: context.supports,
    directness: context.directness,
    role: context.role,
    hedged: context.hedged,
    system: context.system,
    route: context.route,
    outcome: context.outcome,
    sampleSize: context.sampleSize,
    phase: context.phase,
    species,
    citedTogether,
    diseaseModel: entity('diseaseModel', diseaseModel, ['DISEASE', 'PHENOTYPE']),
    recipientCell: entity('recipientCell', recipientCell, ['CELL']),
    comparator: entity('comparator', comparator),
    dose: quantityOf(dose),
    duration: quantityOf(duration),
    result: quantityOf(result),
    timepoint: quantityOf(timepoint),
  };
};

/** `own` where it states something, else `defaults`; `null` states that nothing is known. */
export const joinContexts = (
  own: ResolvedContext,
  defaults: ResolvedContext,
): Pick<Evidence, Exclude<ContextField, 'role'>> => ({
  supports: own.supports ?? defaults.supports ?? 'SUPPORTS',
  directness: own.directness ?? defaults.directness ?? 'NOT_STATED',
  hedged: own.hedged ?? defaults.hedged ?? false,
  system: own.system ?? defaults.system ?? 'NOT_STATED',
  species: own.species ?? defaults.species ?? [],
  citedTogether: own.citedTogether ?? defaults.citedTogether ?? [],
  diseaseModel: firstStated(own.diseaseModel, defaults.diseaseModel),
  recipientCell: firstStated(own.recipientCell, defaults.recipientCell),
  comparator: firstStated(own.comparator, defaults.comparator),
  dose: firstStated(own.dose, defaults.dose),
  duration: firstStated(own.duration, defaults.duration),
  route: firstStated(own.route, defaults.route),
  outcome: firstStated(own.outcome, defaults.outcome),
  result: firstStated(own.result, defaults.result),
  timepoint: firstStated(own.timepoint, defaults.timepoint),
  sampleSize: firstStated(own.sampleSize, defaults.sampleSize),
  phase: firstStated(own.phase, defaults.phase),
});

const firstStated = <Value>(own: Value | null | undefined, other: Value | null | undefined): Value | null =>
  own !== undefined ? own : (other ?? null);

const checkRange = (
  field: string,
  quantity: SeedQuantity | null | undefined,
  place: Place,
  findings: Findings,
): void => {
  if (quantity?.max === undefined) return;
  if (quantity.bound === 'AT_LEAST' || quantity.bound === 'AT_MOST') {
    findings.add(
      place,
      `${field} is a range, and ${quantity.bound} as well`,
      'leave out max, or the bound; ABOUT may stand with a range',
    );
  }
  if (quantity.max > quantity.value) return;
  findings.add(
    place,
    `${field} is a range from ${quantity.value} to ${quantity.max}`,
    'let max be above value, or leave it out',
  );
};

const quantityOf = (quantity: SeedQuantity | null | undefined): Quantity | null | undefined =>
  quantity && {
    value: quantity.value,
    max: quantity.max ?? null,
    unit: quantity.unit,
    bound: quantity.bound ?? null,
  };
