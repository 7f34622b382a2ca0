import { getArgumentValues, isInterfaceType, type FieldNode, type GraphQLResolveInfo } from 'graphql';
import { z } from 'zod';
import type { Curie } from '../model/curie.js';
import { MAX_PAGE } from './connection.js';
import type { GraphqlContext } from './context.js';
import { fieldsBelow, leadsTo } from './selects.js';

/** Arguments of `associations` with nothing in them that must be checked first. */
const Plain = z.strictObject({
  side: z.enum(['SUBJECT', 'OBJECT', 'EITHER']),
  first: z.int().min(0).max(MAX_PAGE),
});

/** Of the associations of an entity their evidence may be asked too: then a store may fetch both together. */
export const EVIDENCE_BELOW = ['edges', 'node', 'evidence'] as const;

/**
 * Asks for the associations of an entity before the entity itself, which a store may then give along: both need its id only, and each round trip to a
 * database costs. What fails here fails again, and is told, where it is asked for.
 */
export const prefetchAssociations = async (
  id: Curie,
  { loaders }: GraphqlContext,
  info: GraphQLResolveInfo,
): Promise<void> => {
  for (const field of fieldsBelow(info, info.fieldNodes, 'associations')) {
    const given = Plain.safeParse(argumentsOf(field, info));
    if (!given.success) continue;
    const { side, first } = given.data;
    const ahead = { entity: true, evidence: leadsTo(info, [field], ...EVIDENCE_BELOW) };
    const page = { first, after: null };
    await loaders.associationsOfEntity.load({ id, side, filter: null, page, ahead }).catch(() => undefined);
  }
};

const argumentsOf = (field: FieldNode, { schema, variableValues }: GraphQLResolveInfo): unknown => {
  const type = schema.getType('Entity');
  if (!isInterfaceType(type) || (field.directives ?? []).length > 0) return null;
  try {
    return getArgumentValues(type.getFields()['associations'], field, variableValues);
  } catch {
    return null;
  }
};
