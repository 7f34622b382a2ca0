import { GraphQLError, Kind, type SelectionNode, type SelectionSetNode, type ValidationRule } from 'graphql';
import { VesipathError } from '../../errors.js';

/**
 * Refuses operations with fields nested deeper than `maxDepth`. Fragments count by what they hold; introspection does not count, since
 * GraphQL's own rule bounds it. Every fragment is measured once, so fragments that spread each other cost no more than their length.
 */
export const depthLimit =
  (maxDepth: number): ValidationRule =>
  (context) => {
    const fragmentDepths = new Map<string, number>();

    const depthOfFragment = (name: string): number => {
      const known = fragmentDepths.get(name);
      if (known !== undefined) return known;
      fragmentDepths.set(name, 0); // a fragment inside itself ends here; GraphQL's own rule reports it
      const fragment = context.getFragment(name);
      const depth = fragment ? depthOfSet(fragment.selectionSet) : 0;
      fragmentDepths.set(name, depth);
      return depth;
    };

    const depthOf = (selection: SelectionNode): number => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return depthOfFragment(selection.name.value);
      if (selection.kind === Kind.INLINE_FRAGMENT) return depthOfSet(selection.selectionSet);
      if (selection.name.value.startsWith('__')) return 0;
      return 1 + (selection.selectionSet ? depthOfSet(selection.selectionSet) : 0);
    };

    const depthOfSet = (set: SelectionSetNode): number =>
      set.selections.reduce((deepest, selection) => Math.max(deepest, depthOf(selection)), 0);

    return {
      OperationDefinition: (operation) => {
        const depth = depthOfSet(operation.selectionSet);
        if (depth <= maxDepth) return;
        const message = `The operation nests fields ${depth} deep and ${maxDepth} is allowed. Ask for less, and go on from the ids of the answer.`;
        const originalError = new VesipathError('QUERY_TOO_DEEP', message, { depth, allowed: maxDepth });
        context.reportError(new GraphQLError(message, { nodes: operation, originalError }));
      },
    };
  };
