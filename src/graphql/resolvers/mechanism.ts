import type { Association } from '../../model/association.js';
import { netEffect, signOfStep } from '../../model/effect.js';
import type { Mechanism } from '../../model/mechanism.js';
import { predicateInfo } from '../../model/predicate.js';
import { connectionOf, pageRequest } from '../connection.js';
import type { GraphqlContext } from '../context.js';
import { listed } from '../filters.js';
import { directReport } from '../direct-report.js';
import type { Resolvers } from '../generated/resolvers.js';
import { required, requiredAll } from '../required.js';

const stepsOf = ({ steps }: Mechanism, { loaders }: GraphqlContext): Promise<Association[]> =>
  requiredAll(loaders.association, steps);

export const mechanismResolvers = {
  Query: {
    async mechanisms(_root, args, { store }) {
      const page = pageRequest('mechanisms', args);
      const filter = {
        entities: listed('entities', args.filter?.entities),
        from: listed('from', args.filter?.from),
        to: listed('to', args.filter?.to),
        publications: listed('publications', args.filter?.publications),
      };
      const found = await store.listMechanisms(filter, page);
      return connectionOf('mechanisms', found, page, () => store.countMechanisms(filter));
    },
  },
  Mechanism: {
    publication: ({ publication }, _args, { loaders }) => required(loaders.publication, publication),
    steps: (mechanism, _args, context) => stepsOf(mechanism, context),
    async entities(mechanism, _args, context) {
      const steps = await stepsOf(mechanism, context);
      return requiredAll(context.loaders.entity, [steps[0].subject, ...steps.map((step) => step.object)]);
    },
    async effect(mechanism, _args, context) {
      const steps = await stepsOf(mechanism, context);
      return netEffect(
        steps.map(({ predicate, effect }) => signOfStep(predicateInfo(predicate).kind, effect)),
      );
    },
    async reportedEffect(mechanism, _args, context) {
      const steps = await stepsOf(mechanism, context);
      const ends = [steps[0].subject, steps[steps.length - 1].object];
      return directReport(context.loaders, ends[0], ends[1], [mechanism.publication]);
    },
  },
} satisfies Resolvers;
