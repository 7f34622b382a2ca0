import type { GraphQLResolveInfo } from 'graphql';
import { CATEGORIES } from '../../model/category.js';
import type { Entity } from '../../model/entity.js';
import type { Predicate } from '../../model/predicate.js';
import type { Side } from '../../store/mechanism-store.js';
import { unknownIds } from '../../store/unknown-ids.js';
import { checkRange } from '../check-argument.js';
import { connectionOf, MAX_PAGE, pageRequest } from '../connection.js';
import type { GraphqlContext } from '../context.js';
import { associationFilter, entityFilter } from '../filters.js';
import type {
  EntityAssociationsArgs,
  EntityMechanismsArgs,
  RequireFields,
  Resolvers,
} from '../generated/resolvers.js';
import { EVIDENCE_BELOW, prefetchAssociations } from '../prefetch-associations.js';
import { requiredAll } from '../required.js';
import { selects } from '../selects.js';

const ENTITY_TYPES = {
  ACTIVITY: 'Activity',
  ANATOMY: 'Anatomy',
  ARTICLE: 'Article',
  ATTRIBUTE: 'Attribute',
  CELL: 'Cell',
  CELLULAR_COMPONENT: 'CellularComponent',
  COMBINATION: 'Combination',
  COMPLEX: 'Complex',
  COMPOUND: 'Compound',
  CONSIDERATION: 'Consideration',
  DISEASE: 'Disease',
  GENE: 'Gene',
  GENE_FAMILY: 'GeneFamily',
  GENOMIC_REGION: 'GenomicRegion',
  MATERIAL: 'Material',
  METHOD: 'Method',
  MICRORNA: 'MicroRna',
  ORGANISM: 'Organism',
  ORGANIZATION: 'Organization',
  OTHER: 'Other',
  PATHWAY: 'Pathway',
  PHENOTYPE: 'Phenotype',
  PROCESS: 'Process',
  PRODUCT: 'Product',
  PROTEIN_DOMAIN: 'ProteinDomain',
  PROTOCOL: 'Protocol',
  RNA: 'Rna',
  SECRETOME: 'Secretome',
  STANDARD: 'Standard',
  TRIAL: 'Trial',
  VESICLE: 'Vesicle',
  VESICLE_CLASS: 'VesicleClass',
} as const;

/** GraphQL type of an entity. */
export const entityType = ({ category }: Entity) => ENTITY_TYPES[category];

/** Fields that every entity type shares. */
const common = {
  biolinkCategory: ({ category }: Entity): string => CATEGORIES[category].biolink,
  async associations(
    entity: Entity,
    args: RequireFields<EntityAssociationsArgs, 'first' | 'side'>,
    { loaders }: GraphqlContext,
    info: GraphQLResolveInfo,
  ) {
    const page = pageRequest('associations', args);
    const key = { id: entity.id, side: args.side, filter: associationFilter(args.filter) };
    const ahead = { entity: false, evidence: selects(info, ...EVIDENCE_BELOW) };
    const found = await loaders.associationsOfEntity.load({ ...key, page, ahead });
    return connectionOf('associations', found, page, () => loaders.associationCountOfEntity.load(key));
  },
  async mechanisms(
    entity: Entity,
    args: RequireFields<EntityMechanismsArgs, 'first'>,
    { loaders }: GraphqlContext,
  ) {
    const page = pageRequest('mechanisms', args);
    const found = await loaders.mechanismsOfEntity.load({ id: entity.id, page });
    return connectionOf('mechanisms', found, page, () => loaders.mechanismCountOfEntity.load(entity.id));
  },
};

/** A field that lists the entities at the other end of some predicates. */
const across =
  (side: Exclude<Side, 'EITHER'>, predicates: readonly Predicate[]) =>
  async (entity: Entity, { first }: { first: number }, { loaders }: GraphqlContext): Promise<Entity[]> => {
    checkRange('first', first, 0, MAX_PAGE);
    const found = await loaders.associationsOfEntity.load({
      id: entity.id,
      side,
      filter: { predicates, effects: [], datasets: [], minBelief: null, contested: null, evidence: null },
      page: { first, after: null },
      ahead: { entity: false, evidence: false },
    });
    const ends = found.items.map((association) =>
      side === 'SUBJECT' ? association.object : association.subject,
    );
    return requiredAll(loaders.entity, [...new Set(ends)]);
  };

const cargo = across('SUBJECT', ['CONTAINS', 'DELIVERS']);
const carriers = across('OBJECT', ['CONTAINS', 'DELIVERS']);
const members = across('SUBJECT', ['HAS_MEMBER']);
const parts = across('SUBJECT', ['HAS_PART']);
const recipe = { uses: across('SUBJECT', ['USES']), yields: across('SUBJECT', ['YIELDS']) };
const condition = {
  relievedBy: across('OBJECT', ['AMELIORATES', 'PREVENTS']),
  worsenedBy: across('OBJECT', ['WORSENS']),
};

export const entityResolvers = {
  Query: {
    async entity(_root, { id }, context, info: GraphQLResolveInfo) {
      const { store, loaders } = context;
      await prefetchAssociations(id, context, info);
      const entity = await loaders.entity.load(id);
      if (entity === null) throw unknownIds([id], [await store.nearestEntities(id, 3)]);
      return entity;
    },
    async entities(_root, args, { store }) {
      const page = pageRequest('entities', args);
      const filter = entityFilter(args.filter) ?? { categories: [], ids: [] };
      return connectionOf('entities', await store.listEntities(filter, page), page, () =>
        store.countEntities(filter),
      );
    },
  },
  Entity: { __resolveType: entityType },
  Activity: common,
  Anatomy: common,
  Attribute: { ...common, bearers: across('OBJECT', ['HAS_ATTRIBUTE']) },
  Cell: { ...common, secretions: across('SUBJECT', ['PRODUCES']) },
  Combination: { ...common, parts },
  Complex: { ...common, carriers, members },
  Compound: { ...common, carriers },
  Consideration: {
    ...common,
    advantageOf: across('OBJECT', ['HAS_ADVANTAGE']),
    challengeOf: across('OBJECT', ['HAS_CHALLENGE']),
    addressedBy: across('OBJECT', ['ADDRESSES']),
  },
  Disease: { ...common, ...condition },
  Gene: { ...common, carriers, families: across('OBJECT', ['HAS_MEMBER']) },
  GeneFamily: { ...common, carriers, members },
  Material: { ...common, parts },
  Method: { ...common, ...recipe },
  MicroRna: { ...common, carriers },
  Organization: { ...common, develops: across('OBJECT', ['DEVELOPED_BY']) },
  Pathway: common,
  Phenotype: { ...common, ...condition },
  Process: common,
  Product: {
    ...common,
    parts,
    developers: across('SUBJECT', ['DEVELOPED_BY']),
    trials: across('OBJECT', ['EVALUATES']),
  },
  Protocol: { ...common, ...recipe },
  Rna: { ...common, carriers },
  Secretome: { ...common, cargo },
  Standard: { ...common, governs: across('SUBJECT', ['GOVERNS']) },
  Trial: { ...common, evaluates: across('SUBJECT', ['EVALUATES']) },
  Vesicle: { ...common, cargo, producingCells: across('OBJECT', ['PRODUCES']) },
  VesicleClass: common,
  Article: common,
  GenomicRegion: common,
  CellularComponent: common,
  ProteinDomain: common,
  Organism: common,
  Other: common,
} satisfies Resolvers;
