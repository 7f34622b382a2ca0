import { quantityText } from '../../model/quantity.js';
import type { GraphqlContext } from '../context.js';
import type { Resolvers } from '../generated/resolvers.js';
import { required, requiredAll } from '../required.js';

const entityOrNull = (id: string | null, { loaders }: GraphqlContext) =>
  id === null ? null : required(loaders.entity, id);

export const evidenceResolvers = {
  Quantity: { text: quantityText },
  Evidence: {
    association: ({ association }, _args, { loaders }) => required(loaders.association, association),
    publication: ({ publication }, _args, { loaders }) =>
      publication === null ? null : required(loaders.publication, publication),
    citedTogether: ({ citedTogether }, _args, { loaders }) => requiredAll(loaders.publication, citedTogether),
    species: ({ species }) => [...species],
    diseaseModel: ({ diseaseModel }, _args, context) => entityOrNull(diseaseModel, context),
    recipientCell: ({ recipientCell }, _args, context) => entityOrNull(recipientCell, context),
    comparator: ({ comparator }, _args, context) => entityOrNull(comparator, context),
  },
} satisfies Resolvers;
