import { associationId, type Association } from '../../model/association.js';
import { evidenceId, type Evidence } from '../../model/evidence.js';
import { mechanismId, type Mechanism } from '../../model/mechanism.js';
import type { SeedEvidence } from '../read/evidence-schema.js';
import type { Findings } from '../problems/findings.js';
import type { KnownNames } from './known-names.js';
import type { Place } from '../problems/problem.js';
import type { Placed, SeedAssociation, SeedStudy } from '../read/read-study.js';
import { resolveAssociation } from './resolve-association.js';
import { joinContexts, resolveContext, type ResolvedContext } from './resolve-context.js';
import { resolveLocator } from './resolve-locator.js';
import { resolveSteps } from './resolve-steps.js';
import type { SeedMechanism } from '../read/study-schema.js';

/** A record of the knowledge and where it stands. */
export interface Located<Value> {
  readonly value: Value;
  readonly place: Place;
}

/** What a study file adds to the knowledge, as far as it could be resolved. */
export interface ResolvedStudy {
  readonly study: SeedStudy;
  readonly associations: readonly Located<Association>[];
  readonly evidence: readonly Located<Evidence>[];
  readonly mechanisms: readonly Located<Mechanism>[];
}

/** The records of a study file with ids for names, and a problem for every name and every step that does not fit. */
export const resolveStudy = (
  study: SeedStudy,
  dataset: string,
  known: KnownNames,
  findings: Findings,
): ResolvedStudy => {
  const { publication, document, defaults } = study;
  if (publication !== null)
    known.publication(publication, 'publication', study.place('publication'), findings);
  if (document !== null) known.document(document, study.place('document'), findings);
  const context = resolveContext(defaults.value ?? {}, defaults.place, known, findings);
  const byKey = new Map<string, Association | null>();
  const resolved = study.associations.map((seed) => {
    const association = resolveEdge(seed, known, findings);
    if (seed.key !== null && !byKey.has(seed.key)) byKey.set(seed.key, association);
    const evidence = seed.evidence.map((item) => resolveEvidence(item, study, context, known, findings));
    return { seed, association, evidence: evidence.filter((item) => item !== null) };
  });
  return {
    study,
    associations: resolved.flatMap(({ seed, association }) =>
      association === null ? [] : [{ value: association, place: seed.place() }],
    ),
    evidence: resolved.flatMap(({ association, evidence }) =>
      association === null ? [] : evidence.map((item) => identified(item, association, dataset)),
    ),
    mechanisms: study.mechanisms.flatMap((item) => resolveMechanism(item, study, byKey, findings)),
  };
};

const resolveEdge = (seed: SeedAssociation, known: KnownNames, findings: Findings): Association | null => {
  const content = resolveAssociation(seed, known, findings);
  return content && { id: associationId(content), ...content };
};

type Finding = Omit<Evidence, 'id' | 'association' | 'dataset'>;

const identified = (
  { value, place }: Located<Finding>,
  association: Association,
  dataset: string,
): Located<Evidence> => {
  const content = { ...value, association: association.id, dataset };
  return { value: { id: evidenceId(content), ...content }, place };
};

const resolveEvidence = (
  item: Placed<SeedEvidence>,
  study: SeedStudy,
  defaults: ResolvedContext,
  known: KnownNames,
  findings: Findings,
): Located<Finding> | null => {
  if (item.value === null) return null;
  const { sentence, statement, knowledgeLevel, note, ...context } = item.value;
  const locator = resolveLocator(sentence, study, item.place('sentence'), findings);
  const own = resolveContext(context, item.place, known, findings);
  const role = own.role ?? defaults.role;
  if (role === undefined && study.defaults.value !== null) {
    findings.add(
      item.place(),
      'neither the evidence nor the defaults of the file tell the role',
      'add role: PRIMARY_RESULT, REVIEW_STATEMENT or BACKGROUND',
    );
  }
  if (role === undefined || locator === null) return null;
  return {
    value: {
      publication: study.publication,
      role,
      ...joinContexts(own, defaults),
      statement,
      locator,
      knowledgeLevel: knowledgeLevel ?? 'KNOWLEDGE_ASSERTION',
      agentType: 'MANUAL_AGENT',
      note: note ?? null,
      properties: [],
    },
    place: item.place(),
  };
};

const resolveMechanism = (
  item: Placed<SeedMechanism>,
  study: SeedStudy,
  byKey: ReadonlyMap<string, Association | null>,
  findings: Findings,
): Located<Mechanism>[] => {
  if (item.value === null) return [];
  const { name, sentence, statement, hedged = false } = item.value;
  const { publication } = study;
  const locator = resolveLocator(sentence, study, item.place('sentence'), findings);
  const steps = resolveSteps(item.value.steps, byKey, (index) => item.place('steps', index), findings);
  if (publication === null || locator === null || steps === null) return [];
  const id = mechanismId(publication, steps);
  return [{ value: { id, name, publication, steps, hedged, statement, locator }, place: item.place() }];
};
