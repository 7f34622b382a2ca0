import type { CodegenConfig } from '@graphql-codegen/cli';

const ENTITY_TYPES = [
  ...[
    'Activity',
    'Anatomy',
    'Cell',
    'Complex',
    'Compound',
    'Disease',
    'Gene',
    'GeneFamily',
    'MicroRna',
    'Pathway',
  ],
  ...['Phenotype', 'Process', 'Rna', 'Secretome', 'Vesicle', 'VesicleClass', 'Entity'],
  ...['Combination', 'Material', 'Protocol', 'Method', 'Product', 'Trial', 'Organization', 'Standard'],
  ...['Attribute', 'Consideration'],
  ...['Article', 'CellularComponent', 'GenomicRegion', 'Organism', 'Other', 'ProteinDomain'],
];
const CONNECTED_TYPES = ['Entity', 'Association', 'Evidence', 'Publication', 'Mechanism', 'Conflict'];

const config: CodegenConfig = {
  schema: 'schema/**/*.graphql',
  generates: {
    'src/graphql/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../context.js#GraphqlContext',
        enumsAsTypes: true,
        useTypeImports: true,
        emitLegacyCommonJSImports: false,
        strictScalars: true,
        scalars: { ID: { input: 'string', output: 'string' } },
        mappers: {
          ...Object.fromEntries(
            ENTITY_TYPES.map((type) => [type, '../../model/entity.js#Entity as EntityModel']),
          ),
          ...Object.fromEntries(
            CONNECTED_TYPES.map((type) => [
              `${type}Connection`,
              `../connection.js#${type}Connection as ${type}ConnectionModel`,
            ]),
          ),
          Association: '../../model/association.js#Association as AssociationModel',
          Evidence: '../../model/evidence.js#Evidence as EvidenceModel',
          Quantity: '../../model/quantity.js#Quantity as QuantityModel',
          Publication: '../../model/publication.js#Publication as PublicationModel',
          Mechanism: '../../model/mechanism.js#Mechanism as MechanismModel',
          Node: '../models.js#NodeModel',
          Conflict: '../../store/mechanism-store.js#Conflict as ConflictModel',
          SearchHit: '../../store/mechanism-store.js#SearchHit as SearchHitModel',
          Resolution: '../../store/mechanism-store.js#Resolution as ResolutionModel',
          Release: '../../model/dataset.js#Release as ReleaseModel',
          Path: '../models.js#PathModel',
          PathConnection: '../models.js#PathConnectionModel',
          PathStep: '../models.js#PathStepModel',
          Coherence: '../../model/coherence.js#Coherence as CoherenceModel',
          SubgraphEntity: '../models.js#SubgraphEntityModel',
          Subgraph: '../models.js#SubgraphModel',
          JoiningSubgraph: '../models.js#JoiningSubgraphModel',
          Hypothesis: '../models.js#HypothesisModel',
          HypothesisConnection: '../models.js#HypothesisConnectionModel',
          HypothesisRoute: '../models.js#HypothesisRouteModel',
          SharedMechanism: '../models.js#SharedMechanismModel',
          SharedMechanismConnection: '../models.js#SharedMechanismConnectionModel',
          SharedSide: '../models.js#SharedSideModel',
          SharedStep: '../../store/hypothesis-request.js#SharedStep as SharedStepModel',
          Enrichment: '../../store/discovery-request.js#Enrichment as EnrichmentModel',
          EnrichedEntity: '../../store/discovery-request.js#EnrichedEntity as EnrichedEntityModel',
          Gap: '../models.js#GapModel',
          GapConnection: '../models.js#GapConnectionModel',
          Comparison: '../models.js#ComparisonModel',
          ComparedEntity: '../models.js#ComparedEntityModel',
          ComparedEntityConnection: '../models.js#ComparedEntityConnectionModel',
          CategoryCount: '../models.js#CategoryCountModel',
          PredicateCount: '../models.js#PredicateCountModel',
        },
      },
    },
  },
};

export default config;
