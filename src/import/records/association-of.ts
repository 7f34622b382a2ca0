import { associationId, type Association } from '../../model/association.js';
import type { Aspect } from '../../model/aspect.js';
import type { Category } from '../../model/category.js';
import type { Effect } from '../../model/effect.js';
import { PREDICATE_NAMES, predicateInfo, type Predicate } from '../../model/predicate.js';
import type { Property } from '../../model/property.js';
import type { MappingRule } from '../mapping/mapping-schema.js';
import type { RawStatement } from '../raw-rows.js';
import { chooseRule } from './choose-rule.js';
import type { End } from './ends.js';
import type { ImportContext } from './import-context.js';
import { effectOfSign, statedEffect } from './stated-effect.js';

/** For what the mapping does not know. */
const LINKED: MappingRule = { predicate: 'ASSOCIATED_WITH' };

const FITTING = new Map(
  PREDICATE_NAMES.map((name) => {
    const { subjects, objects } = predicateInfo(name);
    return [name, { subjects: new Set(subjects), objects: new Set(objects) }] as const;
  }),
);

/** The association of a statement between two entities. @param more  takes what of the row has no place in it */
export const associationOf = (
  raw: RawStatement,
  from: End,
  to: End,
  { mapping, ledger }: ImportContext,
  more: Property[],
): { association: Association; swapped: boolean } => {
  const rules = mapping.rulesOf(raw.predicate);
  const rule = rules === null ? null : chooseRule(rules, raw, from.category, to.category);
  if (rule === null) {
    ledger.add('UNKNOWN_PREDICATE', raw.line, raw.predicate);
    more.push({ name: 'predicate', value: raw.predicate });
  }
  const chosen = rule ?? LINKED;
  const swapped = chosen.swap === true;
  const [subject, object] = swapped ? [to, from] : [from, to];
  const { predicate } = chosen;
  if (subject.id === object.id) ledger.add('SELF_LOOP', raw.line, subject.id);
  if (!fits(predicate, subject.category, object.category)) {
    ledger.add(
      'UNUSUAL_ENDS',
      raw.line,
      `${subject.category} ${predicate} ${object.category}: ${subject.id} ${object.id}`,
    );
  }
  const effect = effectOf(chosen, raw, ledger, more);
  const aspect =
    effect === null ? unusedAspect(raw, ledger, more) : aspectOf(chosen, raw, mapping, ledger, more);
  const content = { subject: subject.id, predicate, object: object.id, effect, aspect };
  return { association: { id: associationId(content), ...content }, swapped };
};

const fits = (predicate: Predicate, subject: Category, object: Category): boolean => {
  const allowed = FITTING.get(predicate);
  return allowed !== undefined && allowed.subjects.has(subject) && allowed.objects.has(object);
};

type Ledger = ImportContext['ledger'];

const effectOf = (rule: MappingRule, raw: RawStatement, ledger: Ledger, more: Property[]): Effect | null => {
  const own = predicateInfo(rule.predicate).effect;
  if (own !== undefined) {
    if (raw.sign !== '' && rule.sign === undefined && effectOfSign(raw.sign) !== own) {
      ledger.add('UNUSED_SIGN', raw.line, `${raw.sign} with ${raw.predicate}`);
      more.push({ name: 'sign', value: raw.sign });
    }
    if (raw.direction !== '') more.push({ name: 'object_direction_qualifier', value: raw.direction });
    return own;
  }
  if (rule.effect !== undefined && rule.effect !== 'FROM_SIGN') return rule.effect;
  const { effect, problem } = statedEffect(raw);
  if (problem !== null) {
    ledger.add(problem, raw.line, `${raw.sign} ${raw.direction}`.trim());
    more.push({ name: 'sign', value: raw.sign });
    if (raw.direction !== '') more.push({ name: 'object_direction_qualifier', value: raw.direction });
  }
  return effect;
};

const aspectOf = (
  rule: MappingRule,
  raw: RawStatement,
  mapping: ImportContext['mapping'],
  ledger: Ledger,
  more: Property[],
): Aspect | null => {
  if (raw.aspect === '') return rule.aspect ?? null;
  return mapping.aspectOf(raw.aspect) ?? unusedAspect(raw, ledger, more);
};

const unusedAspect = ({ aspect, line }: RawStatement, ledger: Ledger, more: Property[]): null => {
  if (aspect === '') return null;
  ledger.add('UNUSED_ASPECT', line, aspect);
  more.push({ name: 'object_aspect_qualifier', value: aspect });
  return null;
};
