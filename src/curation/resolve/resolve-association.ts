import type { Aspect } from '../../model/aspect.js';
import type { AssociationContent } from '../../model/association.js';
import type { Category } from '../../model/category.js';
import type { Effect } from '../../model/effect.js';
import { predicateInfo, PREDICATE_NAMES } from '../../model/predicate.js';
import type { Findings } from '../problems/findings.js';
import type { KnownNames } from './known-names.js';
import { oneOf, quoted } from '../problems/quoted.js';
import { ENTITIES_FILE, type SeedEntity } from '../read/read-entities.js';
import type { Placed, SeedEdge } from '../read/read-study.js';

/** What an association of a study file says, with ids for names; null, with a problem, when it does not make sense. */
export const resolveAssociation = (
  edge: Placed<SeedEdge>,
  known: KnownNames,
  findings: Findings,
): AssociationContent | null => {
  const { value } = edge;
  if (value === null) return null;
  const subject = known.entity(value.subject, 'subject', edge.place('subject'), findings);
  const object = known.entity(value.object, 'object', edge.place('object'), findings);
  const effect = effectOf(value, edge, findings);
  if (subject === null || object === null || effect === undefined) return null;
  if (subject.id === object.id) {
    findings.add(
      edge.place('object'),
      `subject and object are both ${subject.name} (${subject.id})`,
      'name two entities; an association joins one to another',
    );
    return null;
  }
  if (!checkSides(value, edge, subject, object, findings)) return null;
  checkAspect(value, edge, object, findings);
  return {
    subject: subject.id,
    predicate: value.predicate,
    object: object.id,
    effect,
    aspect: value.aspect ?? null,
  };
};

/** undefined, with a problem, when the effect is missing or has no place here. */
const effectOf = (value: SeedEdge, edge: Placed<SeedEdge>, findings: Findings): Effect | null | undefined => {
  const fixed = predicateInfo(value.predicate).effect;
  if (fixed === undefined) {
    if (value.effect !== undefined) return value.effect;
    findings.add(
      edge.place('predicate'),
      `${value.predicate} has no effect`,
      'add effect: INCREASES, DECREASES, NONE or, when the source does not tell the direction, UNKNOWN',
    );
    return undefined;
  }
  if (value.effect === undefined) return fixed;
  findings.add(
    edge.place('effect'),
    `effect ${value.effect} is given for ${value.predicate}, ${fixed === null ? 'which has none' : `which means ${fixed}`}`,
    'remove the effect, or use AFFECTS',
  );
  return undefined;
};

const checkSides = (
  { predicate }: SeedEdge,
  edge: Placed<SeedEdge>,
  subject: SeedEntity,
  object: SeedEntity,
  findings: Findings,
): boolean => {
  const { subjects, objects } = predicateInfo(predicate);
  const sides = [
    { side: 'subject', entity: subject, allowed: subjects },
    { side: 'object', entity: object, allowed: objects },
  ];
  const wrong = sides.filter(
    ({ entity, allowed }) => entity.category !== null && !allowed.includes(entity.category),
  );
  for (const { side, entity, allowed } of wrong) {
    findings.add(
      edge.place(side),
      `${side} ${quoted(entity.name)} is a ${entity.category ?? ''}, but the ${side} of ${predicate} is ${oneOf(allowed)}`,
      `${fittingPredicates(subject.category, object.category)}, or correct the category in ${ENTITIES_FILE}`,
    );
  }
  return wrong.length === 0;
};

/** An aspect must not say the same in a second way, which would hide that two findings agree or contradict each other, and must not turn a sign round. */
const checkAspect = (
  { aspect }: SeedEdge,
  edge: Placed<SeedEdge>,
  { name, category }: SeedEntity,
  findings: Findings,
): void => {
  if (aspect === undefined) return;
  if (category === 'PATHWAY' && (aspect === 'ACTIVATION' || aspect === 'ACTIVITY')) {
    findings.add(
      edge.place('aspect'),
      `aspect ${aspect} is given for ${name}, which is a pathway`,
      'leave it out: more of a pathway is more of its activity',
    );
  }
  if ((category === 'DISEASE' || category === 'PHENOTYPE') && HEALING.has(aspect)) {
    findings.add(
      edge.place('aspect'),
      `more ${aspect} of ${name} would count as more of the disease`,
      'use AMELIORATES, or name the process that heals as the object',
    );
  }
};

/** Aspects of which more is less of a disease: the sign of a path would turn round. */
const HEALING: ReadonlySet<Aspect> = new Set([
  'REGENERATION',
  'REJUVENATION',
  'REPAIR',
  'SURVIVAL',
  'VIABILITY',
]);

const fittingPredicates = (subject: Category | null, object: Category | null): string => {
  const fitting = PREDICATE_NAMES.filter((name) => {
    const { subjects, objects } = predicateInfo(name);
    return subject !== null && object !== null && subjects.includes(subject) && objects.includes(object);
  });
  return fitting.length === 0 ? 'name other entities' : `use ${oneOf(fitting)}`;
};
