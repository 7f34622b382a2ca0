import { Kind, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

/** Sub-fields of that name, in fragments too. */
export const fieldsBelow = (
  { fragments }: GraphQLResolveInfo,
  fields: readonly FieldNode[],
  name: string,
): FieldNode[] => {
  const fieldsIn = (set: SelectionSetNode | undefined): FieldNode[] =>
    (set?.selections ?? []).flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      return fieldsIn(
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection.selectionSet
          : fragments[selection.name.value].selectionSet,
      );
    });
  return fields.flatMap((field) => fieldsIn(field.selectionSet)).filter((field) => field.name.value === name);
};

/** Whether fields ask for a sub-field, by its way down. */
export const leadsTo = (
  info: GraphQLResolveInfo,
  fields: readonly FieldNode[],
  ...way: readonly string[]
): boolean => way.reduce((found, name) => fieldsBelow(info, found, name), fields).length > 0;

/** Whether the field that is being resolved asks for a sub-field, by its way down. For work that only this sub-field needs. */
export const selects = (info: GraphQLResolveInfo, ...way: readonly string[]): boolean =>
  leadsTo(info, info.fieldNodes, ...way);
