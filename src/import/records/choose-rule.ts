import type { Category } from '../../model/category.js';
import type { MappingRule } from '../mapping/mapping-schema.js';
import type { RawStatement } from '../raw-rows.js';

/** The first rule whose conditions the statement fulfils; null for none. */
export const chooseRule = (
  rules: readonly MappingRule[],
  { relation, sign }: Pick<RawStatement, 'relation' | 'sign'>,
  subject: Category,
  object: Category,
): MappingRule | null => {
  for (const rule of rules) {
    if (
      (rule.relation === undefined || rule.relation.includes(relation)) &&
      (rule.sign === undefined || rule.sign.includes(sign)) &&
      (rule.subject === undefined || rule.subject.includes(subject)) &&
      (rule.object === undefined || rule.object.includes(object))
    ) {
      return rule;
    }
  }
  return null;
};
