import { Kind, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

/** Whether the field that is being resolved asks for a sub-field, in fragments too. For work that only one sub-field needs. */
export const selects = (info: GraphQLResolveInfo, name: string): boolean => {
  const asks = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.some((selection) => {
      if (selection.kind === Kind.FIELD) return selection.name.value === name;
      return asks(
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection.selectionSet
          : info.fragments[selection.name.value].selectionSet,
      );
    }) ?? false;
  return info.fieldNodes.some((field) => asks(field.selectionSet));
};
