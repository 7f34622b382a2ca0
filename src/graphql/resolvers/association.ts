import type { EvidenceCount } from '../../model/conflict.js';
import { associationSentence } from '../../model/sentence.js';
import { connectionOf, pageRequest } from '../connection.js';
import { unknownRecord } from '../unknown-record.js';
import { associationFilter, listed } from '../filters.js';
import type { Resolvers } from '../generated/resolvers.js';
import { required, requiredAll } from '../required.js';

/** What has to be said of an association that no finding supports, lest it read as a fact. */
const doubt = (counts: readonly EvidenceCount[]): string => {
  const verdicts = new Set(counts.map(({ supports }) => supports));
  if (verdicts.size === 0 || verdicts.has('SUPPORTS')) return '';
  return verdicts.has('REFUTES') ? ' (denied by the evidence)' : ' (no such effect was seen)';
};

export const associationResolvers = {
  Query: {
    association: async (_root, { id }, { loaders }) =>
      (await loaders.association.load(id)) ?? unknownRecord('association', id),
    async associations(_root, args, { store }) {
      const page = pageRequest('associations', args);
      const query = {
        subjects: listed('subjects', args.subjects),
        objects: listed('objects', args.objects),
        filter: associationFilter(args.filter),
      };
      const found = await store.listAssociations(query, page);
      return connectionOf('associations', found, page, () => store.countAssociations(query));
    },
  },
  Association: {
    subject: ({ subject }, _args, { loaders }) => required(loaders.entity, subject),
    object: ({ object }, _args, { loaders }) => required(loaders.entity, object),
    belief: async ({ id }, _args, { loaders }) => (await loaders.standing.load(id)).belief,
    contested: async ({ id }, _args, { loaders }) => (await loaders.standing.load(id)).contested,
    contradictedBy: async ({ id }, _args, { loaders }) =>
      requiredAll(loaders.association, (await loaders.standing.load(id)).twins),
    evidenceCounts: async ({ id }, _args, { loaders }) => [...(await loaders.standing.load(id)).counts],
    datasets: async ({ id }, _args, { loaders }) => [...(await loaders.standing.load(id)).datasets],
    async sentence(association, _args, { loaders }) {
      const [subject, object] = await requiredAll(loaders.entity, [association.subject, association.object]);
      const { counts } = await loaders.standing.load(association.id);
      return `${associationSentence(association, subject.name, object.name)}${doubt(counts)}.`;
    },
    async evidence({ id }, args, { loaders }) {
      const page = pageRequest('evidence', args);
      const all = await loaders.evidenceOfAssociation.load(id);
      const rest = all.filter((item) => page.after === null || item.id > page.after);
      const window = { items: rest.slice(0, page.first), hasNext: rest.length > page.first };
      return connectionOf('evidence', window, page, () => Promise.resolve(all.length));
    },
  },
} satisfies Resolvers;
