import type { GraphQLResolveInfo } from 'graphql';
import type { Entity as EntityModel } from '../../model/entity.js';
import type { EntityConnection as EntityConnectionModel, AssociationConnection as AssociationConnectionModel, EvidenceConnection as EvidenceConnectionModel, PublicationConnection as PublicationConnectionModel, MechanismConnection as MechanismConnectionModel, ConflictConnection as ConflictConnectionModel } from '../connection.js';
import type { Association as AssociationModel } from '../../model/association.js';
import type { Evidence as EvidenceModel } from '../../model/evidence.js';
import type { Quantity as QuantityModel } from '../../model/quantity.js';
import type { Publication as PublicationModel } from '../../model/publication.js';
import type { Mechanism as MechanismModel } from '../../model/mechanism.js';
import type { NodeModel, PathModel, PathConnectionModel, PathStepModel, SubgraphEntityModel, SubgraphModel, JoiningSubgraphModel, HypothesisModel, HypothesisConnectionModel, HypothesisRouteModel, SharedMechanismModel, SharedMechanismConnectionModel, SharedSideModel, GapModel, GapConnectionModel, ComparisonModel, ComparedEntityModel, ComparedEntityConnectionModel, CategoryCountModel, PredicateCountModel } from '../models.js';
import type { Conflict as ConflictModel, SearchHit as SearchHitModel, Resolution as ResolutionModel } from '../../store/mechanism-store.js';
import type { Release as ReleaseModel } from '../../model/dataset.js';
import type { Coherence as CoherenceModel } from '../../model/coherence.js';
import type { SharedStep as SharedStepModel } from '../../store/hypothesis-request.js';
import type { Enrichment as EnrichmentModel, EnrichedEntity as EnrichedEntityModel } from '../../store/discovery-request.js';
import type { GraphqlContext } from '../context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
};

/** What a molecule does (cAMP-specific phosphodiesterase activity). */
export type Activity = Entity & Node & {
  __typename?: 'Activity';
  /** Associations that have the entity on the given side, by id. */
  associations: AssociationConnection;
  /** Biolink 4.4.6 class that the entity exports to: `biolink:MicroRNA`. */
  biolinkCategory: Scalars['String']['output'];
  /** Kind of entity; decides the GraphQL type. */
  category: Category;
  /** One sentence, where the name does not say it all. */
  description?: Maybe<Scalars['String']['output']>;
  /** CURIE of a public term, or a local one (`VP:imsc-ev`). */
  id: Scalars['ID']['output'];
  /** Curated mechanisms that pass through the entity, ends included, by id. */
  mechanisms: MechanismConnection;
  /** Name as the field uses it: `iMSC-EV`. */
  name: Scalars['String']['output'];
  /** Fields of an imported record that have no place above, as its source has them; empty for curated data. */
  properties: Array<Property>;
  /** Other names. */
  synonyms: Array<Scalars['String']['output']>;
  /** Species that the identifier belongs to (`NCBITaxon:9606`); null where it has none. */
  taxon?: Maybe<Scalars['ID']['output']>;
  /** Other identifiers, with how well they fit. */
  xrefs: Array<Xref>;
};


/** What a molecule does (cAMP-specific phosphodiesterase activity). */
export type ActivityAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssociationFilterInput>;
  first?: Scalars['Int']['input'];
  side?: Side;
};


/** What a molecule does (cAMP-specific phosphodiesterase activity). */
export type ActivityMechanismsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A tissue, an organ or a body part (prostate). */
export type Anatomy = Entity & Node & {
  __typename?: 'Anatomy';
  /** Associations that have the entity on the given side, by id. */
  associations: AssociationConnection;
  /** Biolink 4.4.6 class that the entity exports to: `biolink:MicroRNA`. */
  biolinkCategory: Scalars['String']['output'];
  /** Kind of entity; decides the GraphQL type. */
  category: Category;
  /** One sentence, where the name does not say it all. */
  description?: Maybe<Scalars['String']['output']>;
  /** CURIE of a public term, or a local one (`VP:imsc-ev`). */
  id: Scalars['ID']['output'];
  /** Curated mechanisms that pass through the entity, ends included, by id. */
  mechanisms: MechanismConnection;
  /** Name as the field uses it: `iMSC-EV`. */
  name: Scalars['String']['output'];
  /** Fields of an imported record that have no place above, as its source has them; empty for curated data. */
  properties: Array<Property>;
  /** Other names. */
  synonyms: Array<Scalars['String']['output']>;
  /** Species that the identifier belongs to (`NCBITaxon:9606`); null where it has none. */
  taxon?: Maybe<Scalars['ID']['output']>;
  /** Other identifiers, with how well they fit. */
  xrefs: Array<Xref>;
};


/** A tissue, an organ or a body part (prostate). */
export type AnatomyAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssociationFilterInput>;
  first?: Scalars['Int']['input'];
  side?: Side;
};


/** A tissue, an organ or a body part (prostate). */
export type AnatomyMechanismsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A publication as a node of an imported graph. */
export type Article = Entity & Node & {
  __typename?: 'Article';
  /** Associations that have the entity on the given side, by id. */
  associations: AssociationConnection;
  /** Biolink 4.4.6 class that the entity exports to: `biolink:MicroRNA`. */
  biolinkCategory: Scalars['String']['output'];
  /** Kind of entity; decides the GraphQL type. */
  category: Category;
  /** One sentence, where the name does not say it all. */
  description?: Maybe<Scalars['String']['output']>;
  /** CURIE of a public term, or a local one (`VP:imsc-ev`). */
  id: Scalars['ID']['output'];
  /** Curated mechanisms that pass through the entity, ends included, by id. */
  mechanisms: MechanismConnection;
  /** Name as the field uses it: `iMSC-EV`. */
  name: Scalars['String']['output'];
  /** Fields of an imported record that have no place above, as its source has them; empty for curated data. */
  properties: Array<Property>;
  /** Other names. */
  synonyms: Array<Scalars['String']['output']>;
  /** Species that the identifier belongs to (`NCBITaxon:9606`); null where it has none. */
  taxon?: Maybe<Scalars['ID']['output']>;
  /** Other identifiers, with how well they fit. */
  xrefs: Array<Xref>;
};


/** A publication as a node of an imported graph. */
export type ArticleAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssociationFilterInput>;
  first?: Scalars['Int']['input'];
  side?: Side;
};


/** A publication as a node of an imported graph. */
export type ArticleMechanismsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** What about the object is changed. */
export type Aspect =
  /** The abundance of the object. */
  | 'ABUNDANCE'
  /** The activation of the object. */
  | 'ACTIVATION'
  /** The activity of the object. */
  | 'ACTIVITY'
  /** The assembly of the object. */
  | 'ASSEMBLY'
  /** The balance of the object. */
  | 'BALANCE'
  /** The cell cycle of the object. */
  | 'CELL_CYCLE'
  /** The cleavage of the object. */
  | 'CLEAVAGE'
  /** The cytotoxicity of the object. */
  | 'CYTOTOXICITY'
  /** The deposition of the object. */
  | 'DEPOSITION'
  /** The differentiation of the object. */
  | 'DIFFERENTIATION'
  /** The duration of the object. */
  | 'DURATION'
  /** The efficacy of the object. */
  | 'EFFICACY'
  /** The efficiency of the object. */
  | 'EFFICIENCY'
  /** The expression of the object. */
  | 'EXPRESSION'
  /** The formation of the object. */
  | 'FORMATION'
  /** The function of the object. */
  | 'FUNCTION'
  /** The growth of the object. */
  | 'GROWTH'
  /** The heterogeneity of the object. */
  | 'HETEROGENEITY'
  /** The homing of the object. */
  | 'HOMING'
  /** The immunogenicity of the object. */
  | 'IMMUNOGENICITY'
  /** Immunomodulation by the object. */
  | 'IMMUNOMODULATION'
  /** The infiltration of the object. */
  | 'INFILTRATION'
  /** The loading of the object. */
  | 'LOADING'
  /** The maturation of the object. */
  | 'MATURATION'
  /** The metastasis of the object. */
  | 'METASTASIS'
  /** The migration of the object. */
  | 'MIGRATION'
  /** The onset of the object. */
  | 'ONSET'
  /** The pain of the object. */
  | 'PAIN'
  /** Phagocytosis by the object. */
  | 'PHAGOCYTOSIS'
  /** The phenotype of the object. */
  | 'PHENOTYPE'
  /** The phosphorylation of the object. */
  | 'PHOSPHORYLATION'
  /** The pluripotency of the object. */
  | 'PLURIPOTENCY'
  /** The progression of the object. */
  | 'PROGRESSION'
  /** The proliferation of the object. */
  | 'PROLIFERATION'
  /** The regeneration of the object. */
  | 'REGENERATION'
  /** The rejuvenation of the object. */
  | 'REJUVENATION'
  /** The repair of the object. */
  | 'REPAIR'
  /** The response of the object. */
  | 'RESPONSE'
  /** The secretion of the object. */
  | 'SECRETION'
  /** The self-renewal of the object. */
  | 'SELF_RENEWAL'
  /** The senescence of the object. */
  | 'SENESCENCE'
  /** The lymphocyte-stimulating capacity of the object. */
  | 'STIMULATORY_CAPACITY'
  /** The survival of the object. */
  | 'SURVIVAL'
  /** The synthesis of the object. */
  | 'SYNTHESIS'
  /** The transcription of the object. */
  | 'TRANSCRIPTION'
  /** The viability of the object. */
  | 'VIABILITY';

/** A directed edge: what the subject does to the object. Its id is derived from its content, so it survives reloads and releases. */
export type Association = Node & {
  __typename?: 'Association';
  /** What about the object is changed; null when the source names the object alone. */
  aspect?: Maybe<Aspect>;
  /** 1 − Π(1 − r) over independent supporting publications, 0 to 1; docs/evidence.md has the table of r. */
  belief: Scalars['Float']['output'];
  /** Its own evidence disagrees, or another association contradicts it. */
  contested: Scalars['Boolean']['output'];
  /** Associations that say the opposite of the same subject, object and aspect. */
  contradictedBy: Array<Association>;
  /** Datasets that hold it: `curated`. */
  datasets: Array<Scalars['String']['output']>;
  /** What happens to the object; null for predicates that carry no sign. */
  effect?: Maybe<Effect>;
  /** Findings about it, by id. */
  evidence: EvidenceConnection;
  /** Publications that support, refute or find no effect, by system and species; never averaged. */
  evidenceCounts: Array<EvidenceCount>;
  /** `VPA:` and 16 hexadecimal digits. */
  id: Scalars['ID']['output'];
  /** The entity that is acted on. */
  object: Entity;
  /** What it does; the metagraph tells the meaning of each predicate. */
  predicate: Predicate;
  /** The association in plain English. */
  sentence: Scalars['String']['output'];
  /** The entity that acts. */
  subject: Entity;
};


/** A directed edge: what the subject does to the object. Its id is derived from its content, so it survives reloads and releases. */
export type AssociationEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of associations. */
export type AssociationConnection = {
  __typename?: 'AssociationConnection';
  /** The items with their cursors. */
  edges: Array<AssociationEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** Number of items in the whole list; computed only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of associations. */
export type AssociationEdge = {
  __typename?: 'AssociationEdge';
  /** Opaque place of the item in its list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Association;
};

/** Filter on associations; what is left out allows everything. */
export type AssociationFilterInput = {
  /** true: only contested ones; false: none of them. */
  contested?: InputMaybe<Scalars['Boolean']['input']>;
  /** Datasets allowed: `curated`. */
  datasets?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Effects allowed. */
  effects?: InputMaybe<Array<Effect>>;
  /** At least one supporting finding fits all of this. */
  evidence?: InputMaybe<EvidenceFilterInput>;
  /** Least belief, 0 to 1. */
  minBelief?: InputMaybe<Scalars['Float']['input']>;
  /** Predicates allowed. */
  predicates?: InputMaybe<Array<Predicate>>;
};

/** A property that can be measured or tested (diameter, purity, potency). */
export type Attribute = Entity & Node & {
  __typename?: 'Attribute';
  /** Associations that have the entity on the given side, by id. */
  associations: AssociationConnection;
  /** What has it, by association id. */
  bearers: Array<Entity>;
  /** Biolink 4.4.6 class that the entity exports to: `biolink:MicroRNA`. */
  biolinkCategory: Scalars['String']['output'];
  /** Kind of entity; decides the GraphQL type. */
  category: Category;
  /** One sentence, where the name does not say it all. */
  description?: Maybe<Scalars['String']['output']>;
  /** CURIE of a public term, or a local one (`VP:imsc-ev`). */
  id: Scalars['ID']['output'];
  /** Curated mechanisms that pass through the entity, ends included, by id. */
  mechanisms: MechanismConnection;
  /** Name as the field uses it: `iMSC-EV`. */
  name: Scalars['String']['output'];
  /** Fields of an imported record that have no place above, as its source has them; empty for curated data. */
  properties: Array<Property>;
  /** Other names. */
  synonyms: Array<Scalars['String']['output']>;
  /** Species that the identifier belongs to (`NCBITaxon:9606`); null where it has none. */
  taxon?: Maybe<Scalars['ID']['output']>;
  /** Other identifiers, with how well they fit. */
  xrefs: Array<Xref>;
};


/** A property that can be measured or tested (diameter, purity, potency). */
export type AttributeAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssociationFilterInput>;
  first?: Scalars['Int']['input'];
  side?: Side;
};


/** A property that can be measured or tested (diameter, purity, potency). */
export type AttributeBearersArgs = {
  first?: Scalars['Int']['input'];
};


/** A property that can be measured or tested (diameter, purity, potency). */
export type AttributeMechanismsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Kind of an entity. */
export type Category =
  /** What a molecule does (cAMP-specific phosphodiesterase activity). */
  | 'ACTIVITY'
  /** A tissue, an organ or a body part (prostate). */
  | 'ANATOMY'
  /** A publication as a node of an imported graph. */
  | 'ARTICLE'
  /** A property that can be measured or tested (diameter, purity, potency). */
  | 'ATTRIBUTE'
  /** A cell type, native, derived, primed or engineered (iMSC, Th17 cell, IFN-γ-iMSC). */
  | 'CELL'
  /** A part of a cell, or what surrounds it (mitochondrion, extracellular matrix). */
  | 'CELLULAR_COMPONENT'
  /** Several molecules that are given or act together (TGF-β3 + BMP12); HAS_PART names each. */
  | 'COMBINATION'
  /** Several molecules that act as one (26S proteasome). */
  | 'COMPLEX'
  /** A small molecule, a drug or a class of them (pan-PPAR agonist). */
  | 'COMPOUND'
  /** A point for or against a cell, a vesicle or a way of working (batch variation, scalability). */
  | 'CONSIDERATION'
  /** A disease, an injury or a disease model (tendinopathy). */
  | 'DISEASE'
  /** A gene together with its protein; the source seldom tells them apart (DUSP2). */
  | 'GENE'
  /** Several genes or proteins named as one (ERK1/2, collagen). */
  | 'GENE_FAMILY'
  /** A stretch of the genome that is no gene, up to a chromosome. */
  | 'GENOMIC_REGION'
  /** A culture medium, a serum, a coating or another stuff to work with (DMEM, matrigel). */
  | 'MATERIAL'
  /** A way of working that many studies share (embryoid body formation, whole-genome sequencing). */
  | 'METHOD'
  /** A mature microRNA (miR-21-5p). */
  | 'MICRORNA'
  /** A species or another group of organisms (Escherichia coli). */
  | 'ORGANISM'
  /** A maker, a society or an authority (Cynata Therapeutics). */
  | 'ORGANIZATION'
  /** What a source does not classify, or classifies by a word that we have none for. */
  | 'OTHER'
  /** A signalling or metabolic pathway (PI3K/Akt). */
  | 'PATHWAY'
  /** A sign or symptom (pain, pruritus). */
  | 'PHENOTYPE'
  /** What cells or tissues do (angiogenesis, inflammation). */
  | 'PROCESS'
  /** A preparation under development or on the market, with a name of its own (CYP-001). */
  | 'PRODUCT'
  /** A part of a protein with a form and often a function of its own (SH2 domain). */
  | 'PROTEIN_DOMAIN'
  /** A recipe as one study follows it: what it starts from, what it uses, what it yields. */
  | 'PROTOCOL'
  /** Another RNA, or a class of RNAs (lncRNA). */
  | 'RNA'
  /** All that a cell releases into its medium, taken together (conditioned medium). */
  | 'SECRETOME'
  /** A standard, a guideline or a set of criteria (ISO 24603, the ISCT minimal criteria). */
  | 'STANDARD'
  /** A registered clinical trial (NCT02923375). */
  | 'TRIAL'
  /** Extracellular vesicles of one producing cell, as prepared and given (iMSC-EV). */
  | 'VESICLE'
  /** A kind of extracellular vesicle by size or origin (exosome, small EV). */
  | 'VESICLE_CLASS';

/** A category with its number of entities. */
export type CategoryCount = {
  __typename?: 'CategoryCount';
  /** Biolink 4.4.6 class. */
  biolink: Scalars['String']['output'];
  /** The category. */
  category: Category;
  /** Number of entities. */
  count: Scalars['Int']['output'];
  /** What it means. */
  meaning: Scalars['String']['output'];
};

/** A cell type, native, derived, primed or engineered (iMSC, Th17 cell, IFN-γ-iMSC). */
export type Cell = Entity & Node & {
  __typename?: 'Cell';
  /** Associations that have the entity on the given side, by id. */
  associations: AssociationConnection;
  /** Biolink 4.4.6 class that the entity exports to: `biolink:MicroRNA`. */
  biolinkCategory: Scalars['String']['output'];
  /** Kind of entity; decides the GraphQL type. */
  category: Category;
  /** One sentence, where the name does not say it all. */
  description?: Maybe<Scalars['String']['output']>;
  /** CURIE of a public term, or a local one (`VP:imsc-ev`). */
  id: Scalars['ID']['output'];
  /** Curated mechanisms that pass through the entity, ends included, by id. */
  mechanisms: MechanismConnection;
  /** Name as the field uses it: `iMSC-EV`. */
  name: Scalars['String']['output'];
  /** Fields of an imported record that have no place above, as its source has them; empty for curated data. */
  properties: Array<Property>;
  /** Vesicles, secretomes and molecules that the cell produces, by association id. */
  secretions: Array<Entity>;
  /** Other names. */
  synonyms: Array<Scalars['String']['output']>;
  /** Species that the identifier belongs to (`NCBITaxon:9606`); null where it has none. */
  taxon?: Maybe<Scalars['ID']['output']>;
  /** Other identifiers, with how well they fit. */
  xrefs: Array<Xref>;
};


/** A cell type, native, derived, primed or engineered (iMSC, Th17 cell, IFN-γ-iMSC). */
export type CellAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssociationFilterInput>;
  first?: Scalars['Int']['input'];
  side?: Side;
};


/** A cell type, native, derived, primed or engineered (iMSC, Th17 cell, IFN-γ-iMSC). */
export type CellMechanismsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A cell type, native, derived, primed or engineered (iMSC, Th17 cell, IFN-γ-iMSC). */
export type CellSecretionsArgs = {
  first?: Scalars['Int']['input'];
};

/** A part of a cell, or what surrounds it (mitochondrion, extracellular matrix). */
export type CellularComponent = Entity & Node & {
  __typename?: 'CellularComponent';
  /** Associations that have the entity on the given side, by id. */
  associations: AssociationConnection;
  /** Biolink 4.4.6 class that the entity exports to: `biolink:MicroRNA`. */
  biolinkCategory: Scalars['String']['output'];
  /** Kind of entity; decides the GraphQL type. */
  category: Category;
  /** One sentence, where the name does not say it all. */
  description?: Maybe<Scalars['String']['output']>;
  /** CURIE of a public term, or a local one (`VP:imsc-ev`). */
  id: Scalars['ID']['output'];
  /** Curated mechanisms that pass through the entity, ends included, by id. */
  mechanisms: MechanismConnection;
  /** Name as the field uses it: `iMSC-EV`. */
  name: Scalars['String']['output'];
  /** Fields of an imported record that have no place above, as its source has them; empty for curated data. */
  properties: Array<Property>;
  /** Other names. */
  synonyms: Array<Scalars['String']['output']>;
  /** Species that the identifier belongs to (`NCBITaxon:9606`); null where it has none. */
  taxon?: Maybe<Scalars['ID']['output']>;
  /** Other identifiers, with how well they fit. */
  xrefs: Array<Xref>;
};


/** A part of a cell, or what surrounds it (mitochondrion, extracellular matrix). */
export type CellularComponentAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssociationFilterInput>;
  first?: Scalars['Int']['input'];
  side?: Side;
};


/** A part of a cell, or what surrounds it (mitochondrion, extracellular matrix). */
export type CellularComponentMechanismsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** What the steps of a path rest on together. A JOINED path is an inference, never a finding. */
export type Coherence = {
  __typename?: 'Coherence';
  /** Places where no publication is left that supports every step since the joint before; at least one when JOINED. */
  joints: Array<Joint>;
  /** One study for every step, or several joined. */
  kind: CoherenceKind;
  /** Publications that support every step; empty when JOINED. */
  publications: Array<Publication>;
};

/** Whether one study supports every step of a path. */
export type CoherenceKind =
  /** No publication supports every step. */
  | 'JOINED'
  /** At least one publication supports every step. */
  | 'SINGLE_STUDY';

/** Several molecules that are given or act together (TGF-β3 + BMP12). */
export type Combination = Entity & Node & {
  __typename?: 'Combination';
  /** Associations that have the entity on the given side, by id. */
  associations: AssociationConnection;
  /** Biolink 4.4.6 class that the entity exports to: `biolink:MicroRNA`. */
  biolinkCategory: Scalars['String']['output'];
  /** Kind of entity; decides the GraphQL type. */
  category: Category;
  /** One sentence, where the name does not say it all. */
  description?: Maybe<Scalars['String']['output']>;
  /** CURIE of a public term, or a local one (`VP:imsc-ev`). */
  id: Scalars['ID']['output'];
  /** Curated mechanisms that pass through the entity, ends included, by id. */
  mechanisms: MechanismConnection;
  /** Name as the field uses it: `iMSC-EV`. */
  name: Scalars['String']['output'];
  /** What it is made up of, by association id. */
  parts: Array<Entity>;
  /** Fields of an imported record that have no place above, as its source has them; empty for curated data. */
  properties: Array<Property>;
  /** Other names. */
  synonyms: Array<Scalars['String']['output']>;
  /** Species that the identifier belongs to (`NCBITaxon:9606`); null where it has none. */
  taxon?: Maybe<Scalars['ID']['output']>;
  /** Other identifiers, with how well they fit. */
  xrefs: Array<Xref>;
};


/** Several molecules that are given or act together (TGF-β3 + BMP12). */
export type CombinationAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssociationFilterInput>;
  first?: Scalars['Int']['input'];
  side?: Side;
};


/** Several molecules that are given or act together (TGF-β3 + BMP12). */
export type CombinationMechanismsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Several molecules that are given or act together (TGF-β3 + BMP12). */
export type CombinationPartsArgs = {
  first?: Scalars['Int']['input'];
};

/** A third entity, and what the two compared ones have with it. */
export type ComparedEntity = {
  __typename?: 'ComparedEntity';
  /** The third entity. */
  entity: Entity;
  /** What kind of association it is about. */
  family: ComparisonFamily;
  /** Associations of the first entity with it, by id. */
  ofA: Array<Association>;
  /** Associations of the second entity with it, by id. */
  ofB: Array<Association>;
  /** The status in plain English. */
  sentence: Scalars['String']['output'];
  /** How the two stand to it. */
  status: ComparisonStatus;
};

/** A page of third entities. */
export type ComparedEntityConnection = {
  __typename?: 'ComparedEntityConnection';
  /** The items with their cursors. */
  edges: Array<ComparedEntityEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** Number of items in the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of third entities. */
export type ComparedEntityEdge = {
  __typename?: 'ComparedEntityEdge';
  /** Opaque place of the item in its list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: ComparedEntity;
};

/** Where two entities agree, differ and contradict each other, as far as it is recorded here. */
export type Comparison = {
  __typename?: 'Comparison';
  /** The first entity. */
  a: Entity;
  /** The second entity. */
  b: Entity;
  /** What is stated between the two themselves, in either direction, by id; also what nothing supports. */
  direct: Array<Association>;
  /** What both or one of them have with third entities, the most telling first: by status (in the order of the enum), best belief of either side, family, id. */
  entities: ComparedEntityConnection;
  /** Findings about the one that were made in comparison with the other, by id. */
  findings: Array<Evidence>;
  /** false when one of the two has more than 1000 associations: then only the best believed were looked through for `findings`. */
  findingsComplete: Scalars['Boolean']['output'];
  /** All of it in numbers, whatever families and statuses were asked for. */
  summary: ComparisonSummary;
};


/** Where two entities agree, differ and contradict each other, as far as it is recorded here. */
export type ComparisonEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Number of third entities of a status. */
export type ComparisonCount = {
  __typename?: 'ComparisonCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The status. */
  status: ComparisonStatus;
};

/** What an association tells of a compared entity. */
export type ComparisonFamily =
  /** What it acts on: causal associations, except DELIVERS. */
  | 'ACTING'
  /** What it carries, expresses, gives off or consists of, and what it lacks. */
  | 'CARRYING'
  /** What it was made from, produced by, preconditioned or engineered with. */
  | 'MADE_FROM';

/** How two entities stand to a third one. */
export type ComparisonStatus =
  /** What is recorded of one of the two contradicts itself. */
  | 'MIXED'
  /** Recorded for the first one only. That does not mean that the second one lacks it. */
  | 'ONLY_A'
  /** Recorded for the second one only. That does not mean that the first one lacks it. */
  | 'ONLY_B'
  /** Their effects contradict each other on the same aspect: opposite signs, or a sign against no effect; one has what the other lacks. */
  | 'OPPOSITE'
  /** They agree wherever both say something. */
  | 'SAME'
  /** Both have to do with it, and nothing that is recorded can be compared: a direction is not stated, or the aspects are different ones. */
  | 'UNCLEAR';

/** A comparison in numbers. */
export type ComparisonSummary = {
  __typename?: 'ComparisonSummary';
  /** Share of SAME among SAME and OPPOSITE in what both act on, 0 to 1; null when there is none. */
  agreement?: Maybe<Scalars['Float']['output']>;
  /** Third entities of each status, families counted apart. */
  counts: Array<ComparisonCount>;
  /** Entities that both act on over those that either does (Jaccard index), 0 to 1; null when neither acts on any. */
  jaccard?: Maybe<Scalars['Float']['output']>;
};

/** Several molecules that act as one (26S proteasome). */
export type Complex = Entity & Node & {
  __typename?: 'Complex';
  /** Associations that have the entity on the given side, by id. */
  associations: AssociationConnection;
  /** Biolink 4.4.6 class that the entity exports to: `biolink:MicroRNA`. */
  biolinkCategory: Scalars['String']['output'];
  /** Vesicles, secretomes and cells that contain or deliver it, by association id. */
  carriers: Array<Entity>;
  /** Kind of entity; decides the GraphQL type. */
  category: Category;
  /** One sentence, where the name does not say it all. */
  description?: Maybe<Scalars['String']['output']>;
  /** CURIE of a public term, or a local one (`VP:imsc-ev`). */
  id: Scalars['ID']['output'];
  /** Curated mechanisms that pass through the entity, ends included, by id. */
  mechanisms: MechanismConnection;
  /** Members of the complex, by association id. */
  members: Array<Entity>;
  /** Name as the field uses it: `iMSC-EV`. */
  name: Scalars['String']['output'];
  /** Fields of an imported record that have no place above, as its source has them; empty for curated data. */
  properties: Array<Property>;
  /** Other names. */
  synonyms: Array<Scalars['String']['output']>;
  /** Species that the identifier belongs to (`NCBITaxon:9606`); null where it has none. */
  taxon?: Maybe<Scalars['ID']['output']>;
  /** Other identifiers, with how well they fit. */
  xrefs: Array<Xref>;
};


/** Several molecules that act as one (26S proteasome). */
export type ComplexAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssociationFilterInput>;
  first?: Scalars['Int']['input'];
  side?: Side;
};


/** Several molecules that act as one (26S proteasome). */
export type ComplexCarriersArgs = {
  first?: Scalars['Int']['input'];
};


/** Several molecules that act as one (26S proteasome). */
export type ComplexMechanismsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Several molecules that act as one (26S proteasome). */
export type ComplexMembersArgs = {
  first?: Scalars['Int']['input'];
};

/** A small molecule, a drug or a class of them (pan-PPAR agonist). */
export type Compound = Entity & Node & {
  __typename?: 'Compound';
  /** Associations that have the entity on the given side, by id. */
  associations: AssociationConnection;
  /** Biolink 4.4.6 class that the entity exports to: `biolink:MicroRNA`. */
  biolinkCategory: Scalars['String']['output'];
  /** Vesicles, secretomes and cells that contain or deliver it, by association id. */
  carriers: Array<Entity>;
  /** Kind of entity; decides the GraphQL type. */
  category: Category;
  /** One sentence, where the name does not say it all. */
  description?: Maybe<Scalars['String']['output']>;
  /** CURIE of a public term, or a local one (`VP:imsc-ev`). */
  id: Scalars['ID']['output'];
  /** Curated mechanisms that pass through the entity, ends included, by id. */
  mechanisms: MechanismConnection;
  /** Name as the field uses it: `iMSC-EV`. */
  name: Scalars['String']['output'];
  /** Fields of an imported record that have no place above, as its source has them; empty for curated data. */
  properties: Array<Property>;
  /** Other names. */
  synonyms: Array<Scalars['String']['output']>;
  /** Species that the identifier belongs to (`NCBITaxon:9606`); null where it has none. */
  taxon?: Maybe<Scalars['ID']['output']>;
  /** Other identifiers, with how well they fit. */
  xrefs: Array<Xref>;
};


/** A small molecule, a drug or a class of them (pan-PPAR agonist). */
export type CompoundAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssociationFilterInput>;
  first?: Scalars['Int']['input'];
  side?: Side;
};


/** A small molecule, a drug or a class of them (pan-PPAR agonist). */
export type CompoundCarriersArgs = {
  first?: Scalars['Int']['input'];
};


/** A small molecule, a drug or a class of them (pan-PPAR agonist). */
export type CompoundMechanismsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Findings that contradict each other: the same subject, object and aspect with opposite signs, a sign against "no effect", or evidence that disagrees within one association. */
export type Conflict = {
  __typename?: 'Conflict';
  /** What contradicts each other, by id. */
  associations: Array<Association>;
  /** Id of the first association of the group. */
  id: Scalars['ID']['output'];
  /** The entity that is acted on. */
  object: Entity;
  /** What tells the sides apart: every finding states it, and no two findings that contradict each other share it. `[DOSE]` means that the effect depends on the dose as far as the sources tell; an empty list, that nothing recorded explains the disagreement. */
  separatedBy: Array<ContextAxis>;
  /** The entity that acts. */
  subject: Entity;
};

/** A page of conflicts. */
export type ConflictConnection = {
  __typename?: 'ConflictConnection';
  /** The items with their cursors. */
  edges: Array<ConflictEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** Number of items in the whole list; computed only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of conflicts. */
export type ConflictEdge = {
  __typename?: 'ConflictEdge';
  /** Opaque place of the item in its list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Conflict;
};

/** A point for or against a cell, a vesicle or a way of working (batch variation, scalability). */
export type Consideration = Entity & Node & {
  __typename?: 'Consideration';
  /** What helps to overcome it, by association id. */
  addressedBy: Array<Entity>;
  /** What it speaks for, by association id. */
  advantageOf: Array<Entity>;
  /** Associations that have the entity on the given side, by id. */
  associations: AssociationConnection;
  /** Biolink 4.4.6 class that the entity exports to: `biolink:MicroRNA`. */
  biolinkCategory: Scalars['String']['output'];
  /** Kind of entity; decides the GraphQL type. */
  category: Category;
  /** What it speaks against, by association id. */
  challengeOf: Array<Entity>;
  /** One sentence, where the name does not say it all. */
  description?: Maybe<Scalars['String']['output']>;
  /** CURIE of a public term, or a local one (`VP:imsc-ev`). */
  id: Scalars['ID']['output'];
  /** Curated mechanisms that pass through the entity, ends included, by id. */
  mechanisms: MechanismConnection;
  /** Name as the field uses it: `iMSC-EV`. */
  name: Scalars['String']['output'];
  /** Fields of an imported record that have no place above, as its source has them; empty for curated data. */
  properties: Array<Property>;
  /** Other names. */
  synonyms: Array<Scalars['String']['output']>;
  /** Species that the identifier belongs to (`NCBITaxon:9606`); null where it has none. */
  taxon?: Maybe<Scalars['ID']['output']>;
  /** Other identifiers, with how well they fit. */
  xrefs: Array<Xref>;
};


/** A point for or against a cell, a vesicle or a way of working (batch variation, scalability). */
export type ConsiderationAddressedByArgs = {
  first?: Scalars['Int']['input'];
};


/** A point for or against a cell, a vesicle or a way of working (batch variation, scalability). */
export type ConsiderationAdvantageOfArgs = {
  first?: Scalars['Int']['input'];
};


/** A point for or against a cell, a vesicle or a way of working (batch variation, scalability). */
export type ConsiderationAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssociationFilterInput>;
  first?: Scalars['Int']['input'];
  side?: Side;
};


/** A point for or against a cell, a vesicle or a way of working (batch variation, scalability). */
export type ConsiderationChallengeOfArgs = {
  first?: Scalars['Int']['input'];
};


/** A point for or against a cell, a vesicle or a way of working (batch variation, scalability). */
export type ConsiderationMechanismsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** How far the supporting findings of neighbouring steps agree; the three counts add up to the steps less one. */
export type ContextAgreement = {
  __typename?: 'ContextAgreement';
  /** Places where both steps state a value in common. */
  agree: Scalars['Int']['output'];
  /** What is compared. */
  context: RouteContext;
  /** Places where both state values and share none. */
  differ: Scalars['Int']['output'];
  /** Places where one of them states none. */
  notStated: Scalars['Int']['output'];
};

/** Part of the context of a finding. */
export type ContextAxis =
  /** What the subject was compared with. */
  | 'COMPARATOR'
  /** Disease or injury that the experiment was done in. */
  | 'DISEASE_MODEL'
  /** How much was given. */
  | 'DOSE'
  /** For how long it was given. */
  | 'DURATION'
  /** What was measured, as it is worded. */
  | 'OUTCOME'
  /** Cell that takes up or answers to the subject. */
  | 'RECIPIENT_CELL'
  /** Species. */
  | 'SPECIES'
  /** Experimental system. */
  | 'SYSTEM'
  /** When it was measured. */
  | 'TIMEPOINT';

/** Where associations come from. */
export type Dataset = {
  __typename?: 'Dataset';
  /** SHA-256 of the content, 64 hexadecimal digits. */
  checksum: Scalars['String']['output'];
  /** `curated` for the curated core. */
  id: Scalars['ID']['output'];
  /** SPDX licence name. */
  licence: Scalars['String']['output'];
  /** Full name. */
  name: Scalars['String']['output'];
  /** Version as the dataset gives it. */
  version: Scalars['String']['output'];
};

/** Which associations the degree of an entity counts. */
export type DegreeScope =
  /** All that may be walked. */
  | 'ENTITY'
  /** Those of the same kind between the same kinds of entities, as Himmelstein & Baranzini 2015 have it. */
  | 'METAEDGE';

/** Which way associations are walked. */
export type Direction =
  /** From subject to object, over causal and structural predicates only: how an effect travels. */
  | 'CAUSAL'
  /** Both ways over every predicate: what is connected. The net effect is then only the product of the signs. */
  | 'EITHER';

/** Whether the subject acts by itself. */
export type Directness =
  /** On the object itself, no go-between named. */
  | 'DIRECT'
  /** Through something else. */
  | 'INDIRECT'
  /** The text does not tell. */
  | 'NOT_STATED';

/** A disease, an injury or a disease model (tendinopathy). */
export type Disease = Entity & Node & {
  __typename?: 'Disease';
  /** Associations that have the entity on the given side, by id. */
  associations: AssociationConnection;
  /** Biolink 4.4.6 class that the entity exports to: `biolink:MicroRNA`. */
  biolinkCategory: Scalars['String']['output'];
  /** Kind of entity; decides the GraphQL type. */
  category: Category;
  /** One sentence, where the name does not say it all. */
  description?: Maybe<Scalars['String']['output']>;
  /** CURIE of a public term, or a local one (`VP:imsc-ev`). */
  id: Scalars['ID']['output'];
  /** Curated mechanisms that pass through the entity, ends included, by id. */
  mechanisms: MechanismConnection;
  /** Name as the field uses it: `iMSC-EV`. */
  name: Scalars['String']['output'];
  /** Fields of an imported record that have no place above, as its source has them; empty for curated data. */
  properties: Array<Property>;
  /** What lessens or prevents it, by association id; `associations` tells on what evidence. */
  relievedBy: Array<Entity>;
  /** Other names. */
  synonyms: Array<Scalars['String']['output']>;
  /** Species that the identifier belongs to (`NCBITaxon:9606`); null where it has none. */
  taxon?: Maybe<Scalars['ID']['output']>;
  /** What makes it worse, by association id. */
  worsenedBy: Array<Entity>;
  /** Other identifiers, with how well they fit. */
  xrefs: Array<Xref>;
};


/** A disease, an injury or a disease model (tendinopathy). */
export type DiseaseAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssociationFilterInput>;
  first?: Scalars['Int']['input'];
  side?: Side;
};


/** A disease, an injury or a disease model (tendinopathy). */
export type DiseaseMechanismsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A disease, an injury or a disease model (tendinopathy). */
export type DiseaseRelievedByArgs = {
  first?: Scalars['Int']['input'];
};


/** A disease, an injury or a disease model (tendinopathy). */
export type DiseaseWorsenedByArgs = {
  first?: Scalars['Int']['input'];
};

/** What an association does to its object. */
export type Effect =
  /** Less, weaker or more rarely. */
  | 'DECREASES'
  /** More, stronger or more often. */
  | 'INCREASES'
  /** The source looked and reports no effect. */
  | 'NONE'
  /** An influence whose direction the source does not give. */
  | 'UNKNOWN';

/** How the weight of routes is divided by their net effect; the three add up to 1. */
export type EffectShares = {
  __typename?: 'EffectShares';
  /** Of routes that decrease their end. */
  decreases: Scalars['Float']['output'];
  /** Of routes that increase their end. */
  increases: Scalars['Float']['output'];
  /** Of routes with an unknown sign on the way. */
  unknown: Scalars['Float']['output'];
};

/** An entity that several members of a set have to do with. */
export type EnrichedEntity = {
  __typename?: 'EnrichedEntity';
  /** How many of the background have to do with it, the members included. */
  annotated: Scalars['Int']['output'];
  /** What they do to it. */
  effects: MemberEffects;
  /** The entity. */
  entity: Entity;
  /** Members that chance would give: size of the set × annotated / size of the background. */
  expected: Scalars['Float']['output'];
  /** Overlap over expected. */
  fold: Scalars['Float']['output'];
  /** These members, by id. */
  members: Array<Entity>;
  /** Members that have to do with it. */
  overlap: Scalars['Int']['output'];
  /** P(as many or more) when the set is drawn at random from the background: the upper tail of the hypergeometric distribution. */
  p: Scalars['Float']['output'];
  /** Least false discovery rate at which it counts as enriched (Benjamini & Hochberg 1995), over everything tested. */
  q: Scalars['Float']['output'];
};

/** What a set of entities has to do with more often than chance would have it. An association counts in either direction; what reports no effect or is not supported does not. */
export type Enrichment = {
  __typename?: 'Enrichment';
  /** What the set is taken to be drawn from. */
  background: EnrichmentBackground;
  /** The first of these: by p, then id. */
  entities: Array<EnrichedEntity>;
  /** Entities that at least `minOverlap` members share, enriched or not. */
  found: Scalars['Int']['output'];
  /** Those of the set that are in the background, by id. */
  members: Array<Entity>;
  /** Those of the set that are not in the background: nothing is known of them, or they are not among the ids given. They count for nothing. */
  outside: Array<Entity>;
  /** Entities tested: all that at least `minOverlap` of the background have to do with, whether a member is among those or not. `q` is corrected for so many. */
  tested: Scalars['Int']['output'];
};

/** What a set is taken to be drawn from. */
export type EnrichmentBackground = {
  __typename?: 'EnrichmentBackground';
  /** All annotated entities of these kinds; null when the background was given. */
  categories?: Maybe<Array<Category>>;
  /** How many entities. */
  size: Scalars['Int']['output'];
};

/** A node of the graph. The concrete type follows the category. */
export type Entity = {
  /** Associations that have the entity on the given side, by id. */
  associations: AssociationConnection;
  /** Biolink 4.4.6 class that the entity exports to: `biolink:MicroRNA`. */
  biolinkCategory: Scalars['String']['output'];
  /** Kind of entity; decides the GraphQL type. */
  category: Category;
  /** One sentence, where the name does not say it all. */
  description?: Maybe<Scalars['String']['output']>;
  /** CURIE of a public term, or a local one (`VP:imsc-ev`). */
  id: Scalars['ID']['output'];
  /** Curated mechanisms that pass through the entity, ends included, by id. */
  mechanisms: MechanismConnection;
  /** Name as the field uses it: `iMSC-EV`. */
  name: Scalars['String']['output'];
  /** Fields of an imported record that have no place above, as its source has them; empty for curated data. */
  properties: Array<Property>;
  /** Other names. */
  synonyms: Array<Scalars['String']['output']>;
  /** Species that the identifier belongs to (`NCBITaxon:9606`); null where it has none. */
  taxon?: Maybe<Scalars['ID']['output']>;
  /** Other identifiers, with how well they fit. */
  xrefs: Array<Xref>;
};


/** A node of the graph. The concrete type follows the category. */
export type EntityAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssociationFilterInput>;
  first?: Scalars['Int']['input'];
  side?: Side;
};


/** A node of the graph. The concrete type follows the category. */
export type EntityMechanismsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of entities. */
export type EntityConnection = {
  __typename?: 'EntityConnection';
  /** The items with their cursors. */
  edges: Array<EntityEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** Number of items in the whole list; computed only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of entities. */
export type EntityEdge = {
  __typename?: 'EntityEdge';
  /** Opaque place of the item in its list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Entity;
};

/** Filter on entities; what is left out allows everything. */
export type EntityFilterInput = {
  /** Kinds allowed. */
  categories?: InputMaybe<Array<Category>>;
  /** Ids allowed, such as `HGNC:3068`. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Entities by id, by category, or both together. */
export type EntitySelectionInput = {
  /** Every entity of these kinds. */
  categories?: InputMaybe<Array<Category>>;
  /** Ids, such as `VP:imsc-ev`; an unknown one is an error that names the nearest. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** One publication's finding about one association. Its axes are separate and never folded into one grade. */
export type Evidence = Node & {
  __typename?: 'Evidence';
  /** Biolink agent type, in capitals. */
  agentType: Scalars['String']['output'];
  /** What the finding is about. */
  association: Association;
  /** Publications that the sentence cites together without saying which showed what. */
  citedTogether: Array<Publication>;
  /** What the subject was compared with. */
  comparator?: Maybe<Entity>;
  /** Dataset that holds the finding: `curated`. */
  dataset: Scalars['String']['output'];
  /** Whether the subject acts by itself or through something else, as told. */
  directness: Directness;
  /** Disease or injury that the experiment was done in. */
  diseaseModel?: Maybe<Entity>;
  /** Amount given. */
  dose?: Maybe<Quantity>;
  /** For how long. */
  duration?: Maybe<Quantity>;
  /** The authors say "may", "might" or "suggest". */
  hedged: Scalars['Boolean']['output'];
  /** `VPE:` and 16 hexadecimal digits. */
  id: Scalars['ID']['output'];
  /** Biolink knowledge level, in capitals. */
  knowledgeLevel: Scalars['String']['output'];
  /** Where it was read. */
  locator?: Maybe<Locator>;
  /** What a curator found doubtful in the source. */
  note?: Maybe<Scalars['String']['output']>;
  /** What was measured. */
  outcome?: Maybe<Scalars['String']['output']>;
  /** Phase of the clinical trial that the finding comes from. */
  phase?: Maybe<TrialPhase>;
  /** Fields of an imported record that have no place above, as its source has them; empty for curated data. */
  properties: Array<Property>;
  /** Who found it; null only for imports that name no publication. */
  publication?: Maybe<Publication>;
  /** Cell that takes up or answers to the subject. */
  recipientCell?: Maybe<Entity>;
  /** The number that was found: 86.7 %. */
  result?: Maybe<Quantity>;
  /** Place of the finding in its text. */
  role: Role;
  /** How it was given: `tail vein injection`. */
  route?: Maybe<Scalars['String']['output']>;
  /** Number of people or animals. */
  sampleSize?: Maybe<Scalars['Int']['output']>;
  /** NCBITaxon CURIEs; empty when not stated. */
  species: Array<Scalars['ID']['output']>;
  /** The finding in our own words. */
  statement: Scalars['String']['output'];
  /** Whether the finding supports the association. */
  supports: Supports;
  /** Experimental system. */
  system: System;
  /** When it was measured, counted from the start of the treatment or the culture: 100 days. */
  timepoint?: Maybe<Quantity>;
};

/** A page of findings. */
export type EvidenceConnection = {
  __typename?: 'EvidenceConnection';
  /** The items with their cursors. */
  edges: Array<EvidenceEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** Number of items in the whole list; computed only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** Number of publications with the same verdict from the same system and species. */
export type EvidenceCount = {
  __typename?: 'EvidenceCount';
  /** How many publications. */
  publications: Scalars['Int']['output'];
  /** NCBITaxon CURIE; null when not stated. */
  species?: Maybe<Scalars['ID']['output']>;
  /** The verdict. */
  supports: Supports;
  /** Experimental system. */
  system: System;
};

/** One item of a page of findings. */
export type EvidenceEdge = {
  __typename?: 'EvidenceEdge';
  /** Opaque place of the item in its list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Evidence;
};

/** Filter on evidence; what is left out allows everything. */
export type EvidenceFilterInput = {
  /** Whether the subject acts by itself or through something else. */
  directness?: InputMaybe<Array<Directness>>;
  /** false: only what is stated outright; true: only what the authors hedge. */
  hedged?: InputMaybe<Scalars['Boolean']['input']>;
  /** Publications: `DOI:10.1016/j.bioactmat.2022.08.007`. */
  publications?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Roles of the finding in its text. */
  roles?: InputMaybe<Array<Role>>;
  /** NCBITaxon CURIEs: `NCBITaxon:10116`. */
  species?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Experimental systems. */
  systems?: InputMaybe<Array<System>>;
  /** First year of publication allowed. */
  yearFrom?: InputMaybe<Scalars['Int']['input']>;
  /** Last year of publication allowed. */
  yearTo?: InputMaybe<Scalars['Int']['input']>;
};

/** Where something that could be expected is not recorded in this graph. That is no claim that nothing is known. */
export type Gap = {
  __typename?: 'Gap';
  /** The association that lacks evidence; null for UNCONNECTED. */
  association?: Maybe<Association>;
  /** A supporting finding names the human species: people, or human cells; false for UNCONNECTED. */
  humanSpecies: Scalars['Boolean']['output'];
  /** One end; the subject where there is an association. */
  one: Entity;
  /** The other end; the object where there is an association. */
  other: Entity;
  /** A supporting finding was made in people; false for UNCONNECTED. */
  people: Scalars['Boolean']['output'];
  /** Higher ranks first. For UNCONNECTED Σ 1 / ln(neighbours of z) over the shared neighbours z (Adamic & Adar 2003); for associations their belief. */
  score: Scalars['Float']['output'];
  /** The gap in plain English. */
  sentence: Scalars['String']['output'];
  /** Neighbours that both ends have, the one with the fewest neighbours of its own first; empty for associations. */
  shared: Array<Entity>;
  /** How many neighbours both ends have; 0 for associations. */
  sharedCount: Scalars['Int']['output'];
};


/** Where something that could be expected is not recorded in this graph. That is no claim that nothing is known. */
export type GapSharedArgs = {
  first?: Scalars['Int']['input'];
};

/** A page of gaps. */
export type GapConnection = {
  __typename?: 'GapConnection';
  /** The items with their cursors. */
  edges: Array<GapEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** Number of items in the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of gaps. */
export type GapEdge = {
  __typename?: 'GapEdge';
  /** Opaque place of the item in its list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Gap;
};

/** What is missing. */
export type GapKind =
  /** An association whose every supporting finding is hedged ("may", "might"). */
  | 'HEDGED_ONLY'
  /** A well-supported association that no supporting finding shows in humans; a finding that states neither species nor system is none. */
  | 'NO_HUMAN_EVIDENCE'
  /** Two entities with several well-supported neighbours in common and no association between them. */
  | 'UNCONNECTED';

/** A gene together with its protein; the source seldom tells them apart (DUSP2). */
export type Gene = Entity & Node & {
  __typename?: 'Gene';
  /** Associations that have the entity on the given side, by id. */
  associations: AssociationConnection;
  /** Biolink 4.4.6 class that the entity exports to: `biolink:MicroRNA`. */
  biolinkCategory: Scalars['String']['output'];
  /** Vesicles, secretomes and cells that contain or deliver it, by association id. */
  carriers: Array<Entity>;
  /** Kind of entity; decides the GraphQL type. */
  category: Category;
  /** One sentence, where the name does not say it all. */
  description?: Maybe<Scalars['String']['output']>;
  /** Families and complexes that it is a member of, by association id. */
  families: Array<Entity>;
  /** CURIE of a public term, or a local one (`VP:imsc-ev`). */
  id: Scalars['ID']['output'];
  /** Curated mechanisms that pass through the entity, ends included, by id. */
  mechanisms: MechanismConnection;
  /** Name as the field uses it: `iMSC-EV`. */
  name: Scalars['String']['output'];
  /** Fields of an imported record that have no place above, as its source has them; empty for curated data. */
  properties: Array<Property>;
  /** Other names. */
  synonyms: Array<Scalars['String']['output']>;
  /** Species that the identifier belongs to (`NCBITaxon:9606`); null where it has none. */
  taxon?: Maybe<Scalars['ID']['output']>;
  /** Other identifiers, with how well they fit. */
  xrefs: Array<Xref>;
};


/** A gene together with its protein; the source seldom tells them apart (DUSP2). */
export type GeneAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssociationFilterInput>;
  first?: Scalars['Int']['input'];
  side?: Side;
};


/** A gene together with its protein; the source seldom tells them apart (DUSP2). */
export type GeneCarriersArgs = {
  first?: Scalars['Int']['input'];
};


/** A gene together with its protein; the source seldom tells them apart (DUSP2). */
export type GeneFamiliesArgs = {
  first?: Scalars['Int']['input'];
};


/** A gene together with its protein; the source seldom tells them apart (DUSP2). */
export type GeneMechanismsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Several genes or proteins named as one (ERK1/2, collagen). */
export type GeneFamily = Entity & Node & {
  __typename?: 'GeneFamily';
  /** Associations that have the entity on the given side, by id. */
  associations: AssociationConnection;
  /** Biolink 4.4.6 class that the entity exports to: `biolink:MicroRNA`. */
  biolinkCategory: Scalars['String']['output'];
  /** Vesicles, secretomes and cells that contain or deliver it, by association id. */
  carriers: Array<Entity>;
  /** Kind of entity; decides the GraphQL type. */
  category: Category;
  /** One sentence, where the name does not say it all. */
  description?: Maybe<Scalars['String']['output']>;
  /** CURIE of a public term, or a local one (`VP:imsc-ev`). */
  id: Scalars['ID']['output'];
  /** Curated mechanisms that pass through the entity, ends included, by id. */
  mechanisms: MechanismConnection;
  /** Members of the family, by association id. */
  members: Array<Entity>;
  /** Name as the field uses it: `iMSC-EV`. */
  name: Scalars['String']['output'];
  /** Fields of an imported record that have no place above, as its source has them; empty for curated data. */
  properties: Array<Property>;
  /** Other names. */
  synonyms: Array<Scalars['String']['output']>;
  /** Species that the identifier belongs to (`NCBITaxon:9606`); null where it has none. */
  taxon?: Maybe<Scalars['ID']['output']>;
  /** Other identifiers, with how well they fit. */
  xrefs: Array<Xref>;
};


/** Several genes or proteins named as one (ERK1/2, collagen). */
export type GeneFamilyAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssociationFilterInput>;
  first?: Scalars['Int']['input'];
  side?: Side;
};


/** Several genes or proteins named as one (ERK1/2, collagen). */
export type GeneFamilyCarriersArgs = {
  first?: Scalars['Int']['input'];
};


/** Several genes or proteins named as one (ERK1/2, collagen). */
export type GeneFamilyMechanismsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Several genes or proteins named as one (ERK1/2, collagen). */
export type GeneFamilyMembersArgs = {
  first?: Scalars['Int']['input'];
};

/** A stretch of the genome that is no gene, up to a chromosome. */
export type GenomicRegion = Entity & Node & {
  __typename?: 'GenomicRegion';
  /** Associations that have the entity on the given side, by id. */
  associations: AssociationConnection;
  /** Biolink 4.4.6 class that the entity exports to: `biolink:MicroRNA`. */
  biolinkCategory: Scalars['String']['output'];
  /** Kind of entity; decides the GraphQL type. */
  category: Category;
  /** One sentence, where the name does not say it all. */
  description?: Maybe<Scalars['String']['output']>;
  /** CURIE of a public term, or a local one (`VP:imsc-ev`). */
  id: Scalars['ID']['output'];
  /** Curated mechanisms that pass through the entity, ends included, by id. */
  mechanisms: MechanismConnection;
  /** Name as the field uses it: `iMSC-EV`. */
  name: Scalars['String']['output'];
  /** Fields of an imported record that have no place above, as its source has them; empty for curated data. */
  properties: Array<Property>;
  /** Other names. */
  synonyms: Array<Scalars['String']['output']>;
  /** Species that the identifier belongs to (`NCBITaxon:9606`); null where it has none. */
  taxon?: Maybe<Scalars['ID']['output']>;
  /** Other identifiers, with how well they fit. */
  xrefs: Array<Xref>;
};


/** A stretch of the genome that is no gene, up to a chromosome. */
export type GenomicRegionAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssociationFilterInput>;
  first?: Scalars['Int']['input'];
  side?: Side;
};


/** A stretch of the genome that is no gene, up to a chromosome. */
export type GenomicRegionMechanismsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** What counts as human evidence. */
export type HumanEvidence =
  /** A finding in people alone: what was seen in human cells only is a gap. */
  | 'PEOPLE'
  /** A finding in people, or one that names the human species: human cells too. */
  | 'PEOPLE_OR_CELLS';

/** An entity that may act on another, or it on them, through what is recorded: a hypothesis, never a finding. */
export type Hypothesis = {
  __typename?: 'Hypothesis';
  /** By Benjamini and Hochberg, over all entities of the kinds asked that have a route here or in a rewired graph; null without permutations. */
  adjustedPValue?: Maybe<Scalars['Float']['output']>;
  /** Share of the weight of all routes, whatever their effect, that has the expected effect, 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** How the weight is divided. */
  effects: EffectShares;
  /** The candidate. */
  entity: Entity;
  /** The effect that was asked for; else where more of the weight points, UNKNOWN when no sign is known, or both weigh the same. */
  expectedEffect: NetEffect;
  /** An association or a curated mechanism joins the pair already. */
  known: Scalars['Boolean']['output'];
  /** Share of rewired graphs with a score as high, this one counted with them; null without permutations. */
  pValue?: Maybe<Scalars['Float']['output']>;
  /** From 1. */
  rank: Scalars['Int']['output'];
  /** Routes that carry the score, heaviest first; with an effect asked for, only routes with that effect. */
  routes: Array<HypothesisRoute>;
  /** Sum over the routes of the product, over their steps, of belief and damped degrees. Comparable within one question only. */
  score: Scalars['Float']['output'];
  /** Mean score over the rewired graphs; null without permutations. */
  scoreByChance?: Maybe<Scalars['Float']['output']>;
  /** The hypothesis in plain English, with its caveat. */
  sentence: Scalars['String']['output'];
};

/** A page of hypotheses, and how they were reached. */
export type HypothesisConnection = {
  __typename?: 'HypothesisConnection';
  /** The items with their cursors. */
  edges: Array<HypothesisEdge>;
  /** Entities of the kinds asked that are left out because an association or a mechanism joins the pair already. */
  knownLeftOut: Scalars['Int']['output'];
  /** Most steps of a route that were counted; fewer than asked when time ran out, 0 when it did before routes as long as asked were counted. */
  maxSteps: Scalars['Int']['output'];
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** Rewired graphs that were made; fewer than asked when time ran out, none where there is no candidate to compare. */
  permutations: Scalars['Int']['output'];
  /** Candidates with a route. */
  totalCount: Scalars['Int']['output'];
  /** Time ran out before all was done; `permutations` and `maxSteps` say how far it came. */
  truncated: Scalars['Boolean']['output'];
};

/** One item of a page of hypotheses. */
export type HypothesisEdge = {
  __typename?: 'HypothesisEdge';
  /** Opaque place of the item in its list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Hypothesis;
};

/** A path that carries part of a score. Each step has its association, with what supports and what contradicts it. */
export type HypothesisRoute = {
  __typename?: 'HypothesisRoute';
  /** How far the contexts of its steps agree. */
  contexts: Array<ContextAgreement>;
  /** The path, from cause to end. */
  path: Path;
  /** Its share of the weight of all routes that count, 0 to 1. */
  share: Scalars['Float']['output'];
};

/** A light subgraph that joins the asked entities (Mehlhorn 1988: at most twice the least possible sum of −ln(belief)). */
export type JoiningSubgraph = {
  __typename?: 'JoiningSubgraph';
  /** The associations that join them, by id. */
  associations: Array<Association>;
  /** By id. */
  entities: Array<SubgraphEntity>;
  /** Asked ids that are joined with each other; more than one group means that the groups cannot be joined. */
  groups: Array<Array<Scalars['ID']['output']>>;
  /** All asked entities are joined. */
  joined: Scalars['Boolean']['output'];
  /** Time ran out before all was tried. */
  truncated: Scalars['Boolean']['output'];
};

/** A place in a path where studies meet. */
export type Joint = {
  __typename?: 'Joint';
  /** Position of the step before the joint, from 0. */
  afterStep: Scalars['Int']['output'];
  /** Both sides state recipient cells, and share none. */
  cellsDiffer: Scalars['Boolean']['output'];
  /** Both sides state species, and share none. */
  speciesDiffer: Scalars['Boolean']['output'];
  /** Both sides state experimental systems, and share none. */
  systemsDiffer: Scalars['Boolean']['output'];
};

/** Place in a text. The sentence itself is not stored; anyone who has the article can check its fingerprint. */
export type Locator = {
  __typename?: 'Locator';
  /** Source document: `review-a`. */
  document: Scalars['String']['output'];
  /** SHA-256 of the normalised sentence, 64 hexadecimal digits. */
  fingerprint: Scalars['String']['output'];
  /** Section number as printed: `3.2`. */
  section: Scalars['String']['output'];
};

/** How an identifier relates to an entity (SKOS). */
export type Mapping =
  /** Means something wider. */
  | 'BROAD'
  /** Means nearly the same. */
  | 'CLOSE'
  /** Means the same. */
  | 'EXACT'
  /** Means something narrower. */
  | 'NARROW'
  /** Means something else that belongs to it. */
  | 'RELATED';

/** Field of an entity that a search looks into. */
export type MatchField =
  /** The description. */
  | 'DESCRIPTION'
  /** The id. */
  | 'ID'
  /** The name. */
  | 'NAME'
  /** Another name. */
  | 'SYNONYM'
  /** Another identifier. */
  | 'XREF';

/** How a search matched. */
export type MatchKind =
  /** The whole value; upper and lower case, hyphens, accents and the spelling of Greek letters aside. */
  | 'EXACT'
  /** Words of the value with typing errors, or only some of the words asked for. */
  | 'FUZZY'
  /** The value begins with the text. */
  | 'PREFIX'
  /** Words of the value. */
  | 'WORD';

/** A culture medium, a serum, a coating or another stuff to work with (DMEM, matrigel). */
export type Material = Entity & Node & {
  __typename?: 'Material';
  /** Associations that have the entity on the given side, by id. */
  associations: AssociationConnection;
  /** Biolink 4.4.6 class that the entity exports to: `biolink:MicroRNA`. */
  biolinkCategory: Scalars['String']['output'];
  /** Kind of entity; decides the GraphQL type. */
  category: Category;
  /** One sentence, where the name does not say it all. */
  description?: Maybe<Scalars['String']['output']>;
  /** CURIE of a public term, or a local one (`VP:imsc-ev`). */
  id: Scalars['ID']['output'];
  /** Curated mechanisms that pass through the entity, ends included, by id. */
  mechanisms: MechanismConnection;
  /** Name as the field uses it: `iMSC-EV`. */
  name: Scalars['String']['output'];
  /** What it is made up of, by association id. */
  parts: Array<Entity>;
  /** Fields of an imported record that have no place above, as its source has them; empty for curated data. */
  properties: Array<Property>;
  /** Other names. */
  synonyms: Array<Scalars['String']['output']>;
  /** Species that the identifier belongs to (`NCBITaxon:9606`); null where it has none. */
  taxon?: Maybe<Scalars['ID']['output']>;
  /** Other identifiers, with how well they fit. */
  xrefs: Array<Xref>;
};


/** A culture medium, a serum, a coating or another stuff to work with (DMEM, matrigel). */
export type MaterialAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssociationFilterInput>;
  first?: Scalars['Int']['input'];
  side?: Side;
};


/** A culture medium, a serum, a coating or another stuff to work with (DMEM, matrigel). */
export type MaterialMechanismsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A culture medium, a serum, a coating or another stuff to work with (DMEM, matrigel). */
export type MaterialPartsArgs = {
  first?: Scalars['Int']['input'];
};

/** A chain of associations as one study tells it: curated, in order. */
export type Mechanism = Node & {
  __typename?: 'Mechanism';
  /** Product of the signs of the steps. */
  effect: NetEffect;
  /** The entities along the chain, one more than the steps. */
  entities: Array<Entity>;
  /** The study proposes the chain rather than shows it. */
  hedged: Scalars['Boolean']['output'];
  /** `VPM:` and 16 hexadecimal digits. */
  id: Scalars['ID']['output'];
  /** Where it was read; null for imports. */
  locator?: Maybe<Locator>;
  /** What it is about, in a few words. */
  name: Scalars['String']['output'];
  /** The study. */
  publication: Publication;
  /** What the same study says of the two ends directly; null when it does not, UNKNOWN when it says several things. */
  reportedEffect?: Maybe<Effect>;
  /** The chain in our own words. */
  statement: Scalars['String']['output'];
  /** The associations, first to last. */
  steps: Array<Association>;
};

/** A page of mechanisms. */
export type MechanismConnection = {
  __typename?: 'MechanismConnection';
  /** The items with their cursors. */
  edges: Array<MechanismEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** Number of items in the whole list; computed only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of mechanisms. */
export type MechanismEdge = {
  __typename?: 'MechanismEdge';
  /** Opaque place of the item in its list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Mechanism;
};

/** Filter on mechanisms; what is left out allows everything. */
export type MechanismFilterInput = {
  /** Entities that all lie on the chain, such as `HGNC:3068`. */
  entities?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** First entities allowed. */
  from?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Publications allowed. */
  publications?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Last entities allowed. */
  to?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What the members do to an entity; the four add up to the overlap. */
export type MemberEffects = {
  __typename?: 'MemberEffects';
  /** Members that decrease it. */
  decrease: Scalars['Int']['output'];
  /** Members that increase it. */
  increase: Scalars['Int']['output'];
  /** Members of which both is recorded. */
  mixed: Scalars['Int']['output'];
  /** Members from which no sign leads to it: they belong to it, or it acts on them, or no direction is stated. */
  unknown: Scalars['Int']['output'];
};

/** What kinds of entity and association the graph holds. */
export type Metagraph = {
  __typename?: 'Metagraph';
  /** Every category with its meaning and number of entities. */
  categories: Array<CategoryCount>;
  /** Which categories are joined by which predicates, and how often. */
  edges: Array<MetagraphEdge>;
  /** Every predicate with its meaning and number of associations. */
  predicates: Array<PredicateCount>;
};

/** Number of associations of one predicate between two categories. */
export type MetagraphEdge = {
  __typename?: 'MetagraphEdge';
  /** Number of associations. */
  count: Scalars['Int']['output'];
  /** Category of the objects. */
  object: Category;
  /** The predicate. */
  predicate: Predicate;
  /** Category of the subjects. */
  subject: Category;
};

/** A way of working that many studies share (embryoid body formation, whole-genome sequencing). */
export type Method = Entity & Node & {
  __typename?: 'Method';
  /** Associations that have the entity on the given side, by id. */
  associations: AssociationConnection;
  /** Biolink 4.4.6 class that the entity exports to: `biolink:MicroRNA`. */
  biolinkCategory: Scalars['String']['output'];
  /** Kind of entity; decides the GraphQL type. */
  category: Category;
  /** One sentence, where the name does not say it all. */
  description?: Maybe<Scalars['String']['output']>;
  /** CURIE of a public term, or a local one (`VP:imsc-ev`). */
  id: Scalars['ID']['output'];
  /** Curated mechanisms that pass through the entity, ends included, by id. */
  mechanisms: MechanismConnection;
  /** Name as the field uses it: `iMSC-EV`. */
  name: Scalars['String']['output'];
  /** Fields of an imported record that have no place above, as its source has them; empty for curated data. */
  properties: Array<Property>;
  /** Other names. */
  synonyms: Array<Scalars['String']['output']>;
  /** Species that the identifier belongs to (`NCBITaxon:9606`); null where it has none. */
  taxon?: Maybe<Scalars['ID']['output']>;
  /** What it takes, by association id. */
  uses: Array<Entity>;
  /** Other identifiers, with how well they fit. */
  xrefs: Array<Xref>;
  /** What comes out of it, by association id. */
  yields: Array<Entity>;
};


/** A way of working that many studies share (embryoid body formation, whole-genome sequencing). */
export type MethodAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssociationFilterInput>;
  first?: Scalars['Int']['input'];
  side?: Side;
};


/** A way of working that many studies share (embryoid body formation, whole-genome sequencing). */
export type MethodMechanismsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A way of working that many studies share (embryoid body formation, whole-genome sequencing). */
export type MethodUsesArgs = {
  first?: Scalars['Int']['input'];
};


/** A way of working that many studies share (embryoid body formation, whole-genome sequencing). */
export type MethodYieldsArgs = {
  first?: Scalars['Int']['input'];
};

/** A mature microRNA (miR-21-5p). */
export type MicroRna = Entity & Node & {
  __typename?: 'MicroRna';
  /** Associations that have the entity on the given side, by id. */
  associations: AssociationConnection;
  /** Biolink 4.4.6 class that the entity exports to: `biolink:MicroRNA`. */
  biolinkCategory: Scalars['String']['output'];
  /** Vesicles, secretomes and cells that contain or deliver it, by association id. */
  carriers: Array<Entity>;
  /** Kind of entity; decides the GraphQL type. */
  category: Category;
  /** One sentence, where the name does not say it all. */
  description?: Maybe<Scalars['String']['output']>;
  /** CURIE of a public term, or a local one (`VP:imsc-ev`). */
  id: Scalars['ID']['output'];
  /** Curated mechanisms that pass through the entity, ends included, by id. */
  mechanisms: MechanismConnection;
  /** Name as the field uses it: `iMSC-EV`. */
  name: Scalars['String']['output'];
  /** Fields of an imported record that have no place above, as its source has them; empty for curated data. */
  properties: Array<Property>;
  /** Other names. */
  synonyms: Array<Scalars['String']['output']>;
  /** Species that the identifier belongs to (`NCBITaxon:9606`); null where it has none. */
  taxon?: Maybe<Scalars['ID']['output']>;
  /** Other identifiers, with how well they fit. */
  xrefs: Array<Xref>;
};


/** A mature microRNA (miR-21-5p). */
export type MicroRnaAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssociationFilterInput>;
  first?: Scalars['Int']['input'];
  side?: Side;
};


/** A mature microRNA (miR-21-5p). */
export type MicroRnaCarriersArgs = {
  first?: Scalars['Int']['input'];
};


/** A mature microRNA (miR-21-5p). */
export type MicroRnaMechanismsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Which associations a neighbourhood follows. */
export type NeighborhoodDirection =
  /** Both ways. */
  | 'EITHER'
  /** From object to subject. */
  | 'IN'
  /** From subject to object. */
  | 'OUT';

/** What a whole path does to its end. */
export type NetEffect =
  /** The product of the signs is negative. */
  | 'DECREASES'
  /** The product of the signs is positive. */
  | 'INCREASES'
  /** At least one sign is unknown. */
  | 'UNKNOWN';

/** Anything with an id that `node` finds again. */
export type Node = {
  /** CURIE of an entity or a publication (`VP:imsc-ev`), or a content-derived id (`VPA:…`, `VPE:…`, `VPM:…`). */
  id: Scalars['ID']['output'];
};

/** A species or another group of organisms (Escherichia coli). */
export type Organism = Entity & Node & {
  __typename?: 'Organism';
  /** Associations that have the entity on the given side, by id. */
  associations: AssociationConnection;
  /** Biolink 4.4.6 class that the entity exports to: `biolink:MicroRNA`. */
  biolinkCategory: Scalars['String']['output'];
  /** Kind of entity; decides the GraphQL type. */
  category: Category;
  /** One sentence, where the name does not say it all. */
  description?: Maybe<Scalars['String']['output']>;
  /** CURIE of a public term, or a local one (`VP:imsc-ev`). */
  id: Scalars['ID']['output'];
  /** Curated mechanisms that pass through the entity, ends included, by id. */
  mechanisms: MechanismConnection;
  /** Name as the field uses it: `iMSC-EV`. */
  name: Scalars['String']['output'];
  /** Fields of an imported record that have no place above, as its source has them; empty for curated data. */
  properties: Array<Property>;
  /** Other names. */
  synonyms: Array<Scalars['String']['output']>;
  /** Species that the identifier belongs to (`NCBITaxon:9606`); null where it has none. */
  taxon?: Maybe<Scalars['ID']['output']>;
  /** Other identifiers, with how well they fit. */
  xrefs: Array<Xref>;
};


/** A species or another group of organisms (Escherichia coli). */
export type OrganismAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssociationFilterInput>;
  first?: Scalars['Int']['input'];
  side?: Side;
};


/** A species or another group of organisms (Escherichia coli). */
export type OrganismMechanismsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A maker, a society or an authority (Cynata Therapeutics). */
export type Organization = Entity & Node & {
  __typename?: 'Organization';
  /** Associations that have the entity on the given side, by id. */
  associations: AssociationConnection;
  /** Biolink 4.4.6 class that the entity exports to: `biolink:MicroRNA`. */
  biolinkCategory: Scalars['String']['output'];
  /** Kind of entity; decides the GraphQL type. */
  category: Category;
  /** One sentence, where the name does not say it all. */
  description?: Maybe<Scalars['String']['output']>;
  /** What it makes, develops or issues, by association id. */
  develops: Array<Entity>;
  /** CURIE of a public term, or a local one (`VP:imsc-ev`). */
  id: Scalars['ID']['output'];
  /** Curated mechanisms that pass through the entity, ends included, by id. */
  mechanisms: MechanismConnection;
  /** Name as the field uses it: `iMSC-EV`. */
  name: Scalars['String']['output'];
  /** Fields of an imported record that have no place above, as its source has them; empty for curated data. */
  properties: Array<Property>;
  /** Other names. */
  synonyms: Array<Scalars['String']['output']>;
  /** Species that the identifier belongs to (`NCBITaxon:9606`); null where it has none. */
  taxon?: Maybe<Scalars['ID']['output']>;
  /** Other identifiers, with how well they fit. */
  xrefs: Array<Xref>;
};


/** A maker, a society or an authority (Cynata Therapeutics). */
export type OrganizationAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssociationFilterInput>;
  first?: Scalars['Int']['input'];
  side?: Side;
};


/** A maker, a society or an authority (Cynata Therapeutics). */
export type OrganizationDevelopsArgs = {
  first?: Scalars['Int']['input'];
};


/** A maker, a society or an authority (Cynata Therapeutics). */
export type OrganizationMechanismsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** What a source does not classify, or classifies by a word that we have none for. */
export type Other = Entity & Node & {
  __typename?: 'Other';
  /** Associations that have the entity on the given side, by id. */
  associations: AssociationConnection;
  /** Biolink 4.4.6 class that the entity exports to: `biolink:MicroRNA`. */
  biolinkCategory: Scalars['String']['output'];
  /** Kind of entity; decides the GraphQL type. */
  category: Category;
  /** One sentence, where the name does not say it all. */
  description?: Maybe<Scalars['String']['output']>;
  /** CURIE of a public term, or a local one (`VP:imsc-ev`). */
  id: Scalars['ID']['output'];
  /** Curated mechanisms that pass through the entity, ends included, by id. */
  mechanisms: MechanismConnection;
  /** Name as the field uses it: `iMSC-EV`. */
  name: Scalars['String']['output'];
  /** Fields of an imported record that have no place above, as its source has them; empty for curated data. */
  properties: Array<Property>;
  /** Other names. */
  synonyms: Array<Scalars['String']['output']>;
  /** Species that the identifier belongs to (`NCBITaxon:9606`); null where it has none. */
  taxon?: Maybe<Scalars['ID']['output']>;
  /** Other identifiers, with how well they fit. */
  xrefs: Array<Xref>;
};


/** What a source does not classify, or classifies by a word that we have none for. */
export type OtherAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssociationFilterInput>;
  first?: Scalars['Int']['input'];
  side?: Side;
};


/** What a source does not classify, or classifies by a word that we have none for. */
export type OtherMechanismsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Where a page of a list begins and ends. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last item, to be given as `after` for the next page; null when the page is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** More items follow the page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Items come before the page; true as soon as `after` was given. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item; null when the page is empty. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A chain that the query computed; no entity stands on it twice. */
export type Path = {
  __typename?: 'Path';
  /** Whether one study tells it all, or where studies were joined. */
  coherence: Coherence;
  /** A step is contested. */
  contested: Scalars['Boolean']['output'];
  /** Σ −ln(belief) of the steps + ln(degree) of each entity passed through; lower is better supported. */
  cost: Scalars['Float']['output'];
  /** Product of the signs of the causal steps; structural ones pass it on, one unknown sign makes it unknown. */
  effect: NetEffect;
  /** First to last, one more than the steps. */
  entities: Array<Entity>;
  /** Every step is walked from subject to object over a causal or structural predicate. */
  isCausal: Scalars['Boolean']['output'];
  /** Number of steps. */
  length: Scalars['Int']['output'];
  /**
   * What a study that supports every step says of the two ends directly; null when none does and for a path of one step, UNKNOWN when they say
   * several things.
   */
  reportedEffect?: Maybe<Effect>;
  /** The path in plain English. */
  sentence: Scalars['String']['output'];
  /** The associations with the direction they are walked in. */
  steps: Array<PathStep>;
};

/** A page of paths. */
export type PathConnection = {
  __typename?: 'PathConnection';
  /** The items with their cursors. */
  edges: Array<PathEdge>;
  /** Partial paths that the search extended. */
  expansions: Scalars['Int']['output'];
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** Number of paths of the query; computed only when asked, null when the search ended before it was known. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** The answer is not all there is; `truncatedBy` says why. */
  truncated: Scalars['Boolean']['output'];
  /** What cut the answer short; null when nothing did. */
  truncatedBy?: Maybe<TruncationReason>;
};

/** One item of a page of paths. */
export type PathEdge = {
  __typename?: 'PathEdge';
  /** Opaque place of the item in its list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Path;
};

/** A path query. Only `from` and `to` are needed. */
export type PathQueryInput = {
  /** Asked of every association of the path, with its evidence. */
  associations?: InputMaybe<AssociationFilterInput>;
  /** Entities that lie nowhere on the path. */
  avoid?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Coherence wanted; left out = any. */
  coherence?: InputMaybe<CoherenceKind>;
  /** Which way associations are walked. */
  direction?: InputMaybe<Direction>;
  /** Net effect wanted; left out = any. */
  effect?: InputMaybe<NetEffect>;
  /** Asked of the entities inside a path, not of its ends. */
  entities?: InputMaybe<EntityFilterInput>;
  /** Where paths begin, such as `{ ids: ["VP:imsc-ev"] }`. */
  from: EntitySelectionInput;
  /** How many paths TOP wants, 1 to 1000. */
  k?: InputMaybe<Scalars['Int']['input']>;
  /** Most steps, 1 to 8; left out = 5, or what `minSteps` or the pattern needs. */
  maxSteps?: InputMaybe<Scalars['Int']['input']>;
  /** Fewest steps, 1 to 8; 2 leaves out the direct edge, which does not explain. */
  minSteps?: InputMaybe<Scalars['Int']['input']>;
  /** Parts that the whole path matches in order; at most 8. */
  pattern?: InputMaybe<Array<PatternPartInput>>;
  /** Which paths are wanted. */
  select?: InputMaybe<PathSelect>;
  /**
   * Walk associations that a curated mechanism of the same study tells in more steps: they shorten, and do not explain. Left out = only when
   * `minSteps` is 1.
   */
  shortcuts?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where paths end, such as `{ categories: [DISEASE] }`. */
  to: EntitySelectionInput;
  /** Entities that all lie inside the path, in any order, such as `HGNC:3068`; at most 7. */
  via?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Which paths are wanted. */
export type PathSelect =
  /** All paths, cheapest first. */
  | 'ALL'
  /** For each pair of ends all paths with the fewest steps. */
  | 'ALL_SHORTEST'
  /**
   * For each pair of ends any one path with the fewest steps, found sooner: it need not be the cheapest of them, and which one it is depends on the release only.
   * With a pattern, `via`, an effect or coherence asked, or more `minSteps` than the fewest, the answer is that of SHORTEST.
   */
  | 'ANY_SHORTEST'
  /** For each pair of ends one path with the fewest steps, the cheapest of them. */
  | 'SHORTEST'
  /** The `k` cheapest paths over all pairs. */
  | 'TOP';

/** One step of a path. */
export type PathStep = {
  __typename?: 'PathStep';
  /** The association. */
  association: Association;
  /** Product of the signs up to and including this step. */
  effectSoFar: NetEffect;
  /** Walked from subject to object. */
  forward: Scalars['Boolean']['output'];
  /** Entity before the step. */
  from: Entity;
  /** Entity after the step. */
  to: Entity;
};

/** A signalling or metabolic pathway (PI3K/Akt). */
export type Pathway = Entity & Node & {
  __typename?: 'Pathway';
  /** Associations that have the entity on the given side, by id. */
  associations: AssociationConnection;
  /** Biolink 4.4.6 class that the entity exports to: `biolink:MicroRNA`. */
  biolinkCategory: Scalars['String']['output'];
  /** Kind of entity; decides the GraphQL type. */
  category: Category;
  /** One sentence, where the name does not say it all. */
  description?: Maybe<Scalars['String']['output']>;
  /** CURIE of a public term, or a local one (`VP:imsc-ev`). */
  id: Scalars['ID']['output'];
  /** Curated mechanisms that pass through the entity, ends included, by id. */
  mechanisms: MechanismConnection;
  /** Name as the field uses it: `iMSC-EV`. */
  name: Scalars['String']['output'];
  /** Fields of an imported record that have no place above, as its source has them; empty for curated data. */
  properties: Array<Property>;
  /** Other names. */
  synonyms: Array<Scalars['String']['output']>;
  /** Species that the identifier belongs to (`NCBITaxon:9606`); null where it has none. */
  taxon?: Maybe<Scalars['ID']['output']>;
  /** Other identifiers, with how well they fit. */
  xrefs: Array<Xref>;
};


/** A signalling or metabolic pathway (PI3K/Akt). */
export type PathwayAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssociationFilterInput>;
  first?: Scalars['Int']['input'];
  side?: Side;
};


/** A signalling or metabolic pathway (PI3K/Akt). */
export type PathwayMechanismsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** One part of a pattern: associations to walk over, and entities to arrive at. Empty lists allow everything. */
export type PatternPartInput = {
  /** Kinds of entity that the part may arrive at. */
  categories?: InputMaybe<Array<Category>>;
  /** Effects allowed; associations without a sign fit only an empty list. */
  effects?: InputMaybe<Array<Effect>>;
  /** Most steps of this part in a row, 1 to 8. */
  max?: InputMaybe<Scalars['Int']['input']>;
  /** Fewest steps of this part in a row; 0 makes it optional. */
  min?: InputMaybe<Scalars['Int']['input']>;
  /** Predicates allowed. */
  predicates?: InputMaybe<Array<Predicate>>;
};

/** A sign or symptom (pain, pruritus). */
export type Phenotype = Entity & Node & {
  __typename?: 'Phenotype';
  /** Associations that have the entity on the given side, by id. */
  associations: AssociationConnection;
  /** Biolink 4.4.6 class that the entity exports to: `biolink:MicroRNA`. */
  biolinkCategory: Scalars['String']['output'];
  /** Kind of entity; decides the GraphQL type. */
  category: Category;
  /** One sentence, where the name does not say it all. */
  description?: Maybe<Scalars['String']['output']>;
  /** CURIE of a public term, or a local one (`VP:imsc-ev`). */
  id: Scalars['ID']['output'];
  /** Curated mechanisms that pass through the entity, ends included, by id. */
  mechanisms: MechanismConnection;
  /** Name as the field uses it: `iMSC-EV`. */
  name: Scalars['String']['output'];
  /** Fields of an imported record that have no place above, as its source has them; empty for curated data. */
  properties: Array<Property>;
  /** What lessens or prevents it, by association id; `associations` tells on what evidence. */
  relievedBy: Array<Entity>;
  /** Other names. */
  synonyms: Array<Scalars['String']['output']>;
  /** Species that the identifier belongs to (`NCBITaxon:9606`); null where it has none. */
  taxon?: Maybe<Scalars['ID']['output']>;
  /** What makes it worse, by association id. */
  worsenedBy: Array<Entity>;
  /** Other identifiers, with how well they fit. */
  xrefs: Array<Xref>;
};


/** A sign or symptom (pain, pruritus). */
export type PhenotypeAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssociationFilterInput>;
  first?: Scalars['Int']['input'];
  side?: Side;
};


/** A sign or symptom (pain, pruritus). */
export type PhenotypeMechanismsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A sign or symptom (pain, pruritus). */
export type PhenotypeRelievedByArgs = {
  first?: Scalars['Int']['input'];
};


/** A sign or symptom (pain, pruritus). */
export type PhenotypeWorsenedByArgs = {
  first?: Scalars['Int']['input'];
};

/** What an association says. */
export type Predicate =
  /** The subject helps to overcome the object. */
  | 'ADDRESSES'
  /** The subject changes the object, or the named aspect of it, in the direction that the effect tells. */
  | 'AFFECTS'
  /** The subject lessens the disease or the symptom. */
  | 'AMELIORATES'
  /** The subject measures or tests the object. */
  | 'ASSESSES'
  /** The source links the two and states no cause. */
  | 'ASSOCIATED_WITH'
  /** In the outcome that the evidence names, subject and object did about equally well. */
  | 'COMPARABLE_TO'
  /** The subject carries the object as cargo. */
  | 'CONTAINS'
  /** Subject and object rise and fall together (INCREASES), or one rises as the other falls (DECREASES); which of them is the cause is not stated. */
  | 'CORRELATED_WITH'
  /** The subject carries the object into a recipient cell, where there is more of it then. */
  | 'DELIVERS'
  /** The subject was made or taken from the object. */
  | 'DERIVES_FROM'
  /** The organization makes, develops or issues the subject. */
  | 'DEVELOPED_BY'
  /** The cell can become the object. */
  | 'DIFFERENTIATES_INTO'
  /** The subject was modified to carry, lack or overexpress the object. */
  | 'ENGINEERED_WITH'
  /** The trial tries the object, or is about it. */
  | 'EVALUATES'
  /** The gene or its product is found in the cell or the tissue. */
  | 'EXPRESSES'
  /** The standard sets rules for the object, or defines it. */
  | 'GOVERNS'
  /** The object speaks for the subject. */
  | 'HAS_ADVANTAGE'
  /** The object is a property of the subject; a measured value stands on the evidence as its result. */
  | 'HAS_ATTRIBUTE'
  /** The object speaks against the subject, or has to be solved first. */
  | 'HAS_CHALLENGE'
  /** The family or complex consists of the object, among others. */
  | 'HAS_MEMBER'
  /** The subject is made up of the object, among others. */
  | 'HAS_PART'
  /** The object is a sign or symptom of the subject; what lessens the one lessens the other. */
  | 'HAS_PHENOTYPE'
  /** The protein or the RNA is made from the gene, where a source keeps them apart. */
  | 'HAS_PRODUCT'
  /** The subject is proposed or approved as a treatment of the object. */
  | 'INDICATED_FOR'
  /** The two bind each other or form a complex; what that does to either is not told. */
  | 'INTERACTS_WITH'
  /** The gene or its product is not found in the cell, or hardly. */
  | 'LACKS'
  /** The subject is found in the object. */
  | 'LOCATED_IN'
  /** The article is about the object, among others. */
  | 'MENTIONS'
  /** The subject stands for the object in an experiment. */
  | 'MODEL_OF'
  /** The subject is one of the parts that carry out the object. */
  | 'PARTICIPATES_IN'
  /** The subject, or the cell that produced it, was treated with the object beforehand. */
  | 'PRECONDITIONED_WITH'
  /** The subject keeps the disease or the symptom from starting. */
  | 'PREVENTS'
  /** The cell makes or secretes the object. */
  | 'PRODUCES'
  /** The two are alike, by form, by sequence or by what they go along with. */
  | 'SIMILAR_TO'
  /** Every instance of the subject is an instance of the object. */
  | 'SUBCLASS_OF'
  /** The subject can take the place of the object; evidence that denies it has REFUTES. */
  | 'SUBSTITUTE_FOR'
  /** In the outcome that the evidence names, the subject did better than the object. */
  | 'SUPERIOR_TO'
  /** The subject was tried against the object; the outcome, if told, is an association of its own. */
  | 'TESTED_IN'
  /** The protocol, the method or the trial takes the object: the cells it starts from, a compound, a medium, another method. How much and how long stand on the evidence. */
  | 'USES'
  /** The subject makes the disease or the symptom worse. */
  | 'WORSENS'
  /** What comes out of the protocol or the method. */
  | 'YIELDS';

/** A predicate with its number of associations. */
export type PredicateCount = {
  __typename?: 'PredicateCount';
  /** Predicate of Biolink 4.4.6. */
  biolink: Scalars['String']['output'];
  /** Number of associations. */
  count: Scalars['Int']['output'];
  /** Effect that each of its associations has; null when they state their own or have none. */
  effect?: Maybe<Effect>;
  /** Whether it carries a sign, passes the sign on, or ends a mechanism path. */
  kind: PredicateKind;
  /** What `subject PREDICATE object` says. */
  meaning: Scalars['String']['output'];
  /** Categories that may stand on the object side. */
  objectCategories: Array<Category>;
  /** The predicate. */
  predicate: Predicate;
  /** Categories that may stand on the subject side. */
  subjectCategories: Array<Category>;
};

/** What a predicate does to the sign of a path. */
export type PredicateKind =
  /** Carries a sign. */
  | 'CAUSAL'
  /** Passes the sign on unchanged. */
  | 'STRUCTURAL'
  /** Ends a mechanism path; walked only in either direction. */
  | 'TERMINAL';

/** What cells or tissues do (angiogenesis, inflammation). */
export type Process = Entity & Node & {
  __typename?: 'Process';
  /** Associations that have the entity on the given side, by id. */
  associations: AssociationConnection;
  /** Biolink 4.4.6 class that the entity exports to: `biolink:MicroRNA`. */
  biolinkCategory: Scalars['String']['output'];
  /** Kind of entity; decides the GraphQL type. */
  category: Category;
  /** One sentence, where the name does not say it all. */
  description?: Maybe<Scalars['String']['output']>;
  /** CURIE of a public term, or a local one (`VP:imsc-ev`). */
  id: Scalars['ID']['output'];
  /** Curated mechanisms that pass through the entity, ends included, by id. */
  mechanisms: MechanismConnection;
  /** Name as the field uses it: `iMSC-EV`. */
  name: Scalars['String']['output'];
  /** Fields of an imported record that have no place above, as its source has them; empty for curated data. */
  properties: Array<Property>;
  /** Other names. */
  synonyms: Array<Scalars['String']['output']>;
  /** Species that the identifier belongs to (`NCBITaxon:9606`); null where it has none. */
  taxon?: Maybe<Scalars['ID']['output']>;
  /** Other identifiers, with how well they fit. */
  xrefs: Array<Xref>;
};


/** What cells or tissues do (angiogenesis, inflammation). */
export type ProcessAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssociationFilterInput>;
  first?: Scalars['Int']['input'];
  side?: Side;
};


/** What cells or tissues do (angiogenesis, inflammation). */
export type ProcessMechanismsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A preparation under development or on the market, with a name of its own (CYP-001). */
export type Product = Entity & Node & {
  __typename?: 'Product';
  /** Associations that have the entity on the given side, by id. */
  associations: AssociationConnection;
  /** Biolink 4.4.6 class that the entity exports to: `biolink:MicroRNA`. */
  biolinkCategory: Scalars['String']['output'];
  /** Kind of entity; decides the GraphQL type. */
  category: Category;
  /** One sentence, where the name does not say it all. */
  description?: Maybe<Scalars['String']['output']>;
  /** Who makes it, by association id. */
  developers: Array<Entity>;
  /** CURIE of a public term, or a local one (`VP:imsc-ev`). */
  id: Scalars['ID']['output'];
  /** Curated mechanisms that pass through the entity, ends included, by id. */
  mechanisms: MechanismConnection;
  /** Name as the field uses it: `iMSC-EV`. */
  name: Scalars['String']['output'];
  /** What it is made up of, by association id. */
  parts: Array<Entity>;
  /** Fields of an imported record that have no place above, as its source has them; empty for curated data. */
  properties: Array<Property>;
  /** Other names. */
  synonyms: Array<Scalars['String']['output']>;
  /** Species that the identifier belongs to (`NCBITaxon:9606`); null where it has none. */
  taxon?: Maybe<Scalars['ID']['output']>;
  /** Clinical trials that try it, by association id. */
  trials: Array<Entity>;
  /** Other identifiers, with how well they fit. */
  xrefs: Array<Xref>;
};


/** A preparation under development or on the market, with a name of its own (CYP-001). */
export type ProductAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssociationFilterInput>;
  first?: Scalars['Int']['input'];
  side?: Side;
};


/** A preparation under development or on the market, with a name of its own (CYP-001). */
export type ProductDevelopersArgs = {
  first?: Scalars['Int']['input'];
};


/** A preparation under development or on the market, with a name of its own (CYP-001). */
export type ProductMechanismsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A preparation under development or on the market, with a name of its own (CYP-001). */
export type ProductPartsArgs = {
  first?: Scalars['Int']['input'];
};


/** A preparation under development or on the market, with a name of its own (CYP-001). */
export type ProductTrialsArgs = {
  first?: Scalars['Int']['input'];
};

/** A field of an imported record that the model has no place for. */
export type Property = {
  __typename?: 'Property';
  /** The source's word for it: `disease_context_qualifier`. */
  name: Scalars['String']['output'];
  /** What the source says, as it stands. */
  value: Scalars['String']['output'];
};

/** A part of a protein with a form and often a function of its own (SH2 domain). */
export type ProteinDomain = Entity & Node & {
  __typename?: 'ProteinDomain';
  /** Associations that have the entity on the given side, by id. */
  associations: AssociationConnection;
  /** Biolink 4.4.6 class that the entity exports to: `biolink:MicroRNA`. */
  biolinkCategory: Scalars['String']['output'];
  /** Kind of entity; decides the GraphQL type. */
  category: Category;
  /** One sentence, where the name does not say it all. */
  description?: Maybe<Scalars['String']['output']>;
  /** CURIE of a public term, or a local one (`VP:imsc-ev`). */
  id: Scalars['ID']['output'];
  /** Curated mechanisms that pass through the entity, ends included, by id. */
  mechanisms: MechanismConnection;
  /** Name as the field uses it: `iMSC-EV`. */
  name: Scalars['String']['output'];
  /** Fields of an imported record that have no place above, as its source has them; empty for curated data. */
  properties: Array<Property>;
  /** Other names. */
  synonyms: Array<Scalars['String']['output']>;
  /** Species that the identifier belongs to (`NCBITaxon:9606`); null where it has none. */
  taxon?: Maybe<Scalars['ID']['output']>;
  /** Other identifiers, with how well they fit. */
  xrefs: Array<Xref>;
};


/** A part of a protein with a form and often a function of its own (SH2 domain). */
export type ProteinDomainAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssociationFilterInput>;
  first?: Scalars['Int']['input'];
  side?: Side;
};


/** A part of a protein with a form and often a function of its own (SH2 domain). */
export type ProteinDomainMechanismsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A recipe as one study follows it: what it starts from, what it uses, what it yields. Amounts and times stand on the evidence of its associations. */
export type Protocol = Entity & Node & {
  __typename?: 'Protocol';
  /** Associations that have the entity on the given side, by id. */
  associations: AssociationConnection;
  /** Biolink 4.4.6 class that the entity exports to: `biolink:MicroRNA`. */
  biolinkCategory: Scalars['String']['output'];
  /** Kind of entity; decides the GraphQL type. */
  category: Category;
  /** One sentence, where the name does not say it all. */
  description?: Maybe<Scalars['String']['output']>;
  /** CURIE of a public term, or a local one (`VP:imsc-ev`). */
  id: Scalars['ID']['output'];
  /** Curated mechanisms that pass through the entity, ends included, by id. */
  mechanisms: MechanismConnection;
  /** Name as the field uses it: `iMSC-EV`. */
  name: Scalars['String']['output'];
  /** Fields of an imported record that have no place above, as its source has them; empty for curated data. */
  properties: Array<Property>;
  /** Other names. */
  synonyms: Array<Scalars['String']['output']>;
  /** Species that the identifier belongs to (`NCBITaxon:9606`); null where it has none. */
  taxon?: Maybe<Scalars['ID']['output']>;
  /** What it takes: cells, compounds, media, methods, by association id. */
  uses: Array<Entity>;
  /** Other identifiers, with how well they fit. */
  xrefs: Array<Xref>;
  /** What comes out of it, by association id. */
  yields: Array<Entity>;
};


/** A recipe as one study follows it: what it starts from, what it uses, what it yields. Amounts and times stand on the evidence of its associations. */
export type ProtocolAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssociationFilterInput>;
  first?: Scalars['Int']['input'];
  side?: Side;
};


/** A recipe as one study follows it: what it starts from, what it uses, what it yields. Amounts and times stand on the evidence of its associations. */
export type ProtocolMechanismsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A recipe as one study follows it: what it starts from, what it uses, what it yields. Amounts and times stand on the evidence of its associations. */
export type ProtocolUsesArgs = {
  first?: Scalars['Int']['input'];
};


/** A recipe as one study follows it: what it starts from, what it uses, what it yields. Amounts and times stand on the evidence of its associations. */
export type ProtocolYieldsArgs = {
  first?: Scalars['Int']['input'];
};

/** A paper. */
export type Publication = Node & {
  __typename?: 'Publication';
  /** Associations that the paper has evidence about, by id. */
  associations: AssociationConnection;
  /** As a sentence cites it: `Ye et al. 2023`. */
  citation: Scalars['String']['output'];
  /** DOI without prefix; null when none was verified. */
  doi?: Maybe<Scalars['String']['output']>;
  /** Verified DOI or PMID as a CURIE (`DOI:10.1016/j.bioactmat.2022.08.007`), otherwise a local id. */
  id: Scalars['ID']['output'];
  /** Journal. */
  journal?: Maybe<Scalars['String']['output']>;
  /** PubMed Central id; null when none was verified. */
  pmcid?: Maybe<Scalars['String']['output']>;
  /** PubMed id; null when none was verified. */
  pmid?: Maybe<Scalars['String']['output']>;
  /** Title; null when none was verified. */
  title?: Maybe<Scalars['String']['output']>;
  /** Address of the DOI, else of PubMed; null without both. */
  url?: Maybe<Scalars['String']['output']>;
  /** Year of publication. */
  year?: Maybe<Scalars['Int']['output']>;
};


/** A paper. */
export type PublicationAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of publications. */
export type PublicationConnection = {
  __typename?: 'PublicationConnection';
  /** The items with their cursors. */
  edges: Array<PublicationEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** Number of items in the whole list; computed only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of publications. */
export type PublicationEdge = {
  __typename?: 'PublicationEdge';
  /** Opaque place of the item in its list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Publication;
};

/** A number with its unit. */
export type Quantity = {
  __typename?: 'Quantity';
  /** Set when the source says "about", "at least" or "up to". */
  bound?: Maybe<QuantityBound>;
  /** Upper end of a range; null for a single number. */
  max?: Maybe<Scalars['Float']['output']>;
  /** As a reader writes it: `10–14 days`, `≥ 1000 nm`. */
  text: Scalars['String']['output'];
  /** Unit, in UCUM where it has one: `ng/mL`, `umol/L`, `d`. */
  unit: Scalars['String']['output'];
  /** The number, or the lower end of a range. */
  value: Scalars['Float']['output'];
};

/** How a source bounds a number. */
export type QuantityBound =
  /** About the number. */
  | 'ABOUT'
  /** The number or more. */
  | 'AT_LEAST'
  /** The number or less. */
  | 'AT_MOST';

/** Questions to the mechanism graph. All of it is read-only. */
export type Query = {
  __typename?: 'Query';
  /** The association with this id, `VPA:` and 16 hexadecimal digits; an error UNKNOWN_ID when there is none. */
  association?: Maybe<Association>;
  /** Associations by id. */
  associations: AssociationConnection;
  /** Where two entities agree, differ and contradict each other: two vesicles, two treatments, or any two. */
  compare: Comparison;
  /** Where the sources disagree, by id. */
  conflicts: ConflictConnection;
  /**
   * Entities that a set has to do with more often than chance would have it, most surely enriched first. What is studied most is recorded most: a p-value tells of
   * what is recorded here, and of the background that was taken.
   */
  enrichment: Enrichment;
  /** Entities by id, in alphabetical order of id. */
  entities: EntityConnection;
  /** The entity with this id; an error UNKNOWN_ID names the nearest ids when there is none. */
  entity?: Maybe<Entity>;
  /** Where something that could be expected is not recorded here, the most expected first; among equals by ids. */
  gaps: GapConnection;
  /**
   * Entities that may act on another, or it on them, through what is recorded between: ranked by degree-weighted path counts with their sign
   * (Himmelstein & Baranzini 2015, doi:10.1371/journal.pcbi.1004259), each compared with rewired graphs. docs/validation.md says how good the ranking is.
   */
  hypotheses: HypothesisConnection;
  /** Curated mechanisms by id. */
  mechanisms: MechanismConnection;
  /** Categories and predicates with their meaning and counts. */
  metagraph: Metagraph;
  /** What lies within some steps of the given entities. */
  neighborhood: Subgraph;
  /** The entity, association, evidence, mechanism or publication with this id, such as `VP:imsc-ev`; an error UNKNOWN_ID names the nearest ids when there is none. */
  node?: Maybe<Node>;
  /**
   * Paths between entities, cheapest first (then fewer steps, then ids). A limit that is hit gives what was found so far and says so; known ids
   * without a path give an empty list.
   */
  paths: PathConnection;
  /** Publications by id. */
  publications: PublicationConnection;
  /** What is loaded. */
  release: Release;
  /** What names, synonyms and identifiers stand for, in the order given; each matched, ambiguous or unmatched. */
  resolveIds: Array<Resolution>;
  /** Entities by text in name, synonym, identifier or description; beginnings of words and typing errors are understood. Best first. */
  search: Array<SearchHit>;
  /** What two entities have in common: what acts on both, or what both act on, by entity, by route and by step. */
  sharedMechanisms: SharedMechanismConnection;
  /** A light subgraph that joins the given entities, direction of associations aside. */
  subgraph: JoiningSubgraph;
  /** Entities whose name or synonym begins with the text, for completion while typing. Best first. */
  suggest: Array<SearchHit>;
};


/** Questions to the mechanism graph. All of it is read-only. */
export type QueryAssociationArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the mechanism graph. All of it is read-only. */
export type QueryAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssociationFilterInput>;
  first?: Scalars['Int']['input'];
  objects?: Array<Scalars['ID']['input']>;
  subjects?: Array<Scalars['ID']['input']>;
};


/** Questions to the mechanism graph. All of it is read-only. */
export type QueryCompareArgs = {
  a: Scalars['ID']['input'];
  associations?: InputMaybe<AssociationFilterInput>;
  b: Scalars['ID']['input'];
  families?: Array<ComparisonFamily>;
  statuses?: Array<ComparisonStatus>;
};


/** Questions to the mechanism graph. All of it is read-only. */
export type QueryConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  entities?: Array<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


/** Questions to the mechanism graph. All of it is read-only. */
export type QueryEnrichmentArgs = {
  associations?: InputMaybe<AssociationFilterInput>;
  background?: InputMaybe<Array<Scalars['ID']['input']>>;
  categories?: Array<Category>;
  first?: Scalars['Int']['input'];
  ids: Array<Scalars['ID']['input']>;
  minOverlap?: Scalars['Int']['input'];
  steps?: Scalars['Int']['input'];
};


/** Questions to the mechanism graph. All of it is read-only. */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilterInput>;
  first?: Scalars['Int']['input'];
};


/** Questions to the mechanism graph. All of it is read-only. */
export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the mechanism graph. All of it is read-only. */
export type QueryGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  associations?: InputMaybe<AssociationFilterInput>;
  first?: Scalars['Int']['input'];
  human?: HumanEvidence;
  kind: GapKind;
  maxDegree?: Scalars['Int']['input'];
  minBelief?: InputMaybe<Scalars['Float']['input']>;
  minShared?: Scalars['Int']['input'];
  one?: InputMaybe<EntitySelectionInput>;
  other?: InputMaybe<EntitySelectionInput>;
};


/** Questions to the mechanism graph. All of it is read-only. */
export type QueryHypothesesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  conditions?: RouteConditionsInput;
  effect?: InputMaybe<NetEffect>;
  first?: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  known?: Scalars['Boolean']['input'];
  seek?: SeekSide;
  timeLimitMs?: Scalars['Int']['input'];
};


/** Questions to the mechanism graph. All of it is read-only. */
export type QueryMechanismsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MechanismFilterInput>;
  first?: Scalars['Int']['input'];
};


/** Questions to the mechanism graph. All of it is read-only. */
export type QueryNeighborhoodArgs = {
  associations?: InputMaybe<AssociationFilterInput>;
  depth?: Scalars['Int']['input'];
  direction?: NeighborhoodDirection;
  entities?: InputMaybe<EntityFilterInput>;
  ids: Array<Scalars['ID']['input']>;
  maxEntities?: Scalars['Int']['input'];
};


/** Questions to the mechanism graph. All of it is read-only. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the mechanism graph. All of it is read-only. */
export type QueryPathsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  maxExpansions?: Scalars['Int']['input'];
  query: PathQueryInput;
  timeLimitMs?: Scalars['Int']['input'];
};


/** Questions to the mechanism graph. All of it is read-only. */
export type QueryPublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Questions to the mechanism graph. All of it is read-only. */
export type QueryResolveIdsArgs = {
  texts: Array<Scalars['String']['input']>;
};


/** Questions to the mechanism graph. All of it is read-only. */
export type QuerySearchArgs = {
  categories?: Array<Category>;
  first?: Scalars['Int']['input'];
  text: Scalars['String']['input'];
};


/** Questions to the mechanism graph. All of it is read-only. */
export type QuerySharedMechanismsArgs = {
  a: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  b: Scalars['ID']['input'];
  conditions?: RouteConditionsInput;
  first?: Scalars['Int']['input'];
  seek?: SeekSide;
  timeLimitMs?: Scalars['Int']['input'];
};


/** Questions to the mechanism graph. All of it is read-only. */
export type QuerySubgraphArgs = {
  associations?: InputMaybe<AssociationFilterInput>;
  entities?: InputMaybe<EntityFilterInput>;
  ids: Array<Scalars['ID']['input']>;
  timeLimitMs?: Scalars['Int']['input'];
  withInduced?: Scalars['Boolean']['input'];
};


/** Questions to the mechanism graph. All of it is read-only. */
export type QuerySuggestArgs = {
  categories?: Array<Category>;
  first?: Scalars['Int']['input'];
  prefix: Scalars['String']['input'];
};

/** All datasets that are loaded, named by a checksum of their content. */
export type Release = {
  __typename?: 'Release';
  /** Version of the Biolink model that exports use. */
  biolinkVersion: Scalars['String']['output'];
  /** The datasets, by id. */
  datasets: Array<Dataset>;
  /** `VPR:` and 16 hexadecimal digits; the same content has the same id everywhere. */
  id: Scalars['ID']['output'];
};

/** What a text stands for. */
export type Resolution = {
  __typename?: 'Resolution';
  /** The entity when MATCHED, the candidates when AMBIGUOUS, the nearest three at most when UNMATCHED: for the first 50 different unmatched texts of a call, none for others. */
  entities: Array<Entity>;
  /** The text as given. */
  input: Scalars['String']['output'];
  /** Whether exactly one entity goes by it. */
  status: ResolutionStatus;
};

/** Whether a text stands for one entity. */
export type ResolutionStatus =
  /** Several entities. */
  | 'AMBIGUOUS'
  /** One entity. */
  | 'MATCHED'
  /** None. */
  | 'UNMATCHED';

/** Another RNA, or a class of RNAs (lncRNA). */
export type Rna = Entity & Node & {
  __typename?: 'Rna';
  /** Associations that have the entity on the given side, by id. */
  associations: AssociationConnection;
  /** Biolink 4.4.6 class that the entity exports to: `biolink:MicroRNA`. */
  biolinkCategory: Scalars['String']['output'];
  /** Vesicles, secretomes and cells that contain or deliver it, by association id. */
  carriers: Array<Entity>;
  /** Kind of entity; decides the GraphQL type. */
  category: Category;
  /** One sentence, where the name does not say it all. */
  description?: Maybe<Scalars['String']['output']>;
  /** CURIE of a public term, or a local one (`VP:imsc-ev`). */
  id: Scalars['ID']['output'];
  /** Curated mechanisms that pass through the entity, ends included, by id. */
  mechanisms: MechanismConnection;
  /** Name as the field uses it: `iMSC-EV`. */
  name: Scalars['String']['output'];
  /** Fields of an imported record that have no place above, as its source has them; empty for curated data. */
  properties: Array<Property>;
  /** Other names. */
  synonyms: Array<Scalars['String']['output']>;
  /** Species that the identifier belongs to (`NCBITaxon:9606`); null where it has none. */
  taxon?: Maybe<Scalars['ID']['output']>;
  /** Other identifiers, with how well they fit. */
  xrefs: Array<Xref>;
};


/** Another RNA, or a class of RNAs (lncRNA). */
export type RnaAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssociationFilterInput>;
  first?: Scalars['Int']['input'];
  side?: Side;
};


/** Another RNA, or a class of RNAs (lncRNA). */
export type RnaCarriersArgs = {
  first?: Scalars['Int']['input'];
};


/** Another RNA, or a class of RNAs (lncRNA). */
export type RnaMechanismsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Place of a finding in its text. */
export type Role =
  /** Taken as known. */
  | 'BACKGROUND'
  /** A result of the publication itself, as told in the source document. */
  | 'PRIMARY_RESULT'
  /** A statement that rests on a review alone. */
  | 'REVIEW_STATEMENT';

/** Which routes count, and how. */
export type RouteConditionsInput = {
  /** Asked of every association of a route, with its evidence. */
  associations?: InputMaybe<AssociationFilterInput>;
  /** Kinds of the candidates, such as `[MICRORNA, GENE]`; empty = all. */
  categories?: InputMaybe<Array<Category>>;
  /** Damping exponent of degrees, 0 to 1: 0 counts routes, 1 divides by every degree passed. Left out = 0.3, chosen by validation; the worked example of the paper has 0.5. */
  damping?: InputMaybe<Scalars['Float']['input']>;
  /** Which associations the degree of an entity counts. Left out = ENTITY, chosen by validation; the paper has METAEDGE. */
  degrees?: InputMaybe<DegreeScope>;
  /** Which way associations are walked: CAUSAL asks how an effect travels, EITHER also what resembles what. */
  direction?: InputMaybe<Direction>;
  /** Most steps of a route, 1 to 6. Routes of up to 4 steps are counted in one pass; longer ones are listed, which takes long on large graphs. Left out = 4. Not beside metapaths. */
  maxSteps?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The metapaths that count, at most 20, each read from the cause to its end and with at most 6 steps; left out = all that the graph has within the steps. A route that fits several
   * counts once.
   */
  metapaths?: InputMaybe<Array<Array<PatternPartInput>>>;
  /** Fewest steps of a route, 1 to 6; left out = 2 for hypotheses, 1 for what is shared. Not beside metapaths. */
  minSteps?: InputMaybe<Scalars['Int']['input']>;
  /** Rewired graphs to compare with, 0 to 10000: each keeps how many associations of each kind and sign every entity has. 0 = no p-values. */
  permutations?: InputMaybe<Scalars['Int']['input']>;
  /** Most routes shown a candidate, 0 to 50; on a whole page at most 300. */
  routes?: InputMaybe<Scalars['Int']['input']>;
  /** The same seed gives the same answer, from 0. */
  seed?: InputMaybe<Scalars['Int']['input']>;
  /** Walk associations that a curated mechanism of the same study tells in more steps. */
  shortcuts?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What neighbouring steps of a route are compared by. */
export type RouteContext =
  /** Disease model. */
  | 'DISEASE_MODEL'
  /** Recipient cell. */
  | 'RECIPIENT_CELL'
  /** Species of the findings. */
  | 'SPECIES'
  /** Experimental system. */
  | 'SYSTEM';

/** An entity that a text search found, and why. */
export type SearchHit = {
  __typename?: 'SearchHit';
  /** The entity. */
  entity: Entity;
  /** Field that matched. */
  field: MatchField;
  /** How it matched. */
  kind: MatchKind;
  /** Higher is better; comparable within one answer only. */
  score: Scalars['Float']['output'];
  /** Value of the field that matched. */
  text: Scalars['String']['output'];
};

/** All that a cell releases into its medium, taken together (conditioned medium). */
export type Secretome = Entity & Node & {
  __typename?: 'Secretome';
  /** Associations that have the entity on the given side, by id. */
  associations: AssociationConnection;
  /** Biolink 4.4.6 class that the entity exports to: `biolink:MicroRNA`. */
  biolinkCategory: Scalars['String']['output'];
  /** What the secretome contains or delivers, by association id. */
  cargo: Array<Entity>;
  /** Kind of entity; decides the GraphQL type. */
  category: Category;
  /** One sentence, where the name does not say it all. */
  description?: Maybe<Scalars['String']['output']>;
  /** CURIE of a public term, or a local one (`VP:imsc-ev`). */
  id: Scalars['ID']['output'];
  /** Curated mechanisms that pass through the entity, ends included, by id. */
  mechanisms: MechanismConnection;
  /** Name as the field uses it: `iMSC-EV`. */
  name: Scalars['String']['output'];
  /** Fields of an imported record that have no place above, as its source has them; empty for curated data. */
  properties: Array<Property>;
  /** Other names. */
  synonyms: Array<Scalars['String']['output']>;
  /** Species that the identifier belongs to (`NCBITaxon:9606`); null where it has none. */
  taxon?: Maybe<Scalars['ID']['output']>;
  /** Other identifiers, with how well they fit. */
  xrefs: Array<Xref>;
};


/** All that a cell releases into its medium, taken together (conditioned medium). */
export type SecretomeAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssociationFilterInput>;
  first?: Scalars['Int']['input'];
  side?: Side;
};


/** All that a cell releases into its medium, taken together (conditioned medium). */
export type SecretomeCargoArgs = {
  first?: Scalars['Int']['input'];
};


/** All that a cell releases into its medium, taken together (conditioned medium). */
export type SecretomeMechanismsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Which side of an entity is looked at. */
export type SeekSide =
  /** What it acts on. */
  | 'DOWNSTREAM'
  /** What acts on it. */
  | 'UPSTREAM';

/** Whether an entity goes with both ends alike. */
export type SharedAgreement =
  /** The expected effects are opposite. */
  | 'OPPOSITE'
  /** The expected effects are the same. */
  | 'SAME'
  /** One of them is not known. */
  | 'UNKNOWN';

/** An entity that two others have in common. */
export type SharedMechanism = {
  __typename?: 'SharedMechanism';
  /** By Benjamini and Hochberg, over all entities of the kinds asked that both have here or in a rewired graph; null without permutations. */
  adjustedPValue?: Maybe<Scalars['Float']['output']>;
  /** Whether it goes with both alike. */
  agreement: SharedAgreement;
  /** What acts on both, or what both act on. */
  entity: Entity;
  /** Share of rewired graphs with a score as high, this one counted with them; null without permutations. */
  pValue?: Maybe<Scalars['Float']['output']>;
  /** Geometric mean of the weights of its routes with the one and with the other. Comparable within one question only. */
  score: Scalars['Float']['output'];
  /** Mean score over the rewired graphs; null without permutations. */
  scoreByChance?: Maybe<Scalars['Float']['output']>;
  /** How it is joined with the first. */
  withA: SharedSide;
  /** How it is joined with the second. */
  withB: SharedSide;
};

/** What two entities have in common. */
export type SharedMechanismConnection = {
  __typename?: 'SharedMechanismConnection';
  /** Mean number of entities in common over the rewired graphs; null without permutations. */
  countByChance?: Maybe<Scalars['Float']['output']>;
  /** The items with their cursors. */
  edges: Array<SharedMechanismEdge>;
  /** Most steps of a route that were counted; fewer than asked when time ran out, 0 when it did before routes as long as asked were counted. */
  maxSteps: Scalars['Int']['output'];
  /** Share of rewired graphs in which they have as many in common, this one counted with them; null without permutations. */
  pValue?: Maybe<Scalars['Float']['output']>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** Rewired graphs that were made; fewer than asked when time ran out. */
  permutations: Scalars['Int']['output'];
  /** Associations that the shown routes of both use, the most used first. */
  sharedSteps: Array<SharedStep>;
  /** Entities that both have in common within the steps. */
  totalCount: Scalars['Int']['output'];
  /** Time ran out before all was done; `permutations` and `maxSteps` say how far it came. */
  truncated: Scalars['Boolean']['output'];
};

/** One item of a page of shared mechanisms. */
export type SharedMechanismEdge = {
  __typename?: 'SharedMechanismEdge';
  /** Opaque place of the item in its list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: SharedMechanism;
};

/** How an entity is joined with one of the two. */
export type SharedSide = {
  __typename?: 'SharedSide';
  /** How the weight is divided. */
  effects: EffectShares;
  /** Where more of the weight of the routes points; UNKNOWN when no sign is known, or both weigh the same. */
  expectedEffect: NetEffect;
  /** The routes that carry it, heaviest first. */
  routes: Array<HypothesisRoute>;
};

/** An association that routes of both use. */
export type SharedStep = {
  __typename?: 'SharedStep';
  /** The association. */
  association: Association;
  /** Shared entities of this page whose routes use it towards both. */
  entities: Array<Entity>;
};

/** Side of an association. */
export type Side =
  /** One or the other. */
  | 'EITHER'
  /** The entity is acted on. */
  | 'OBJECT'
  /** The entity acts. */
  | 'SUBJECT';

/** A standard, a guideline or a set of criteria (ISO 24603, the ISCT minimal criteria). */
export type Standard = Entity & Node & {
  __typename?: 'Standard';
  /** Associations that have the entity on the given side, by id. */
  associations: AssociationConnection;
  /** Biolink 4.4.6 class that the entity exports to: `biolink:MicroRNA`. */
  biolinkCategory: Scalars['String']['output'];
  /** Kind of entity; decides the GraphQL type. */
  category: Category;
  /** One sentence, where the name does not say it all. */
  description?: Maybe<Scalars['String']['output']>;
  /** What it sets rules for, by association id. */
  governs: Array<Entity>;
  /** CURIE of a public term, or a local one (`VP:imsc-ev`). */
  id: Scalars['ID']['output'];
  /** Curated mechanisms that pass through the entity, ends included, by id. */
  mechanisms: MechanismConnection;
  /** Name as the field uses it: `iMSC-EV`. */
  name: Scalars['String']['output'];
  /** Fields of an imported record that have no place above, as its source has them; empty for curated data. */
  properties: Array<Property>;
  /** Other names. */
  synonyms: Array<Scalars['String']['output']>;
  /** Species that the identifier belongs to (`NCBITaxon:9606`); null where it has none. */
  taxon?: Maybe<Scalars['ID']['output']>;
  /** Other identifiers, with how well they fit. */
  xrefs: Array<Xref>;
};


/** A standard, a guideline or a set of criteria (ISO 24603, the ISCT minimal criteria). */
export type StandardAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssociationFilterInput>;
  first?: Scalars['Int']['input'];
  side?: Side;
};


/** A standard, a guideline or a set of criteria (ISO 24603, the ISCT minimal criteria). */
export type StandardGovernsArgs = {
  first?: Scalars['Int']['input'];
};


/** A standard, a guideline or a set of criteria (ISO 24603, the ISCT minimal criteria). */
export type StandardMechanismsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Entities round the asked ones, and the associations among them. */
export type Subgraph = {
  __typename?: 'Subgraph';
  /** All associations among them that pass the filter, by id. */
  associations: Array<Association>;
  /** By distance, then id. */
  entities: Array<SubgraphEntity>;
  /** More entities lie within the depth than `maxEntities`, or time ran out. */
  truncated: Scalars['Boolean']['output'];
};

/** An entity of a subgraph. */
export type SubgraphEntity = {
  __typename?: 'SubgraphEntity';
  /** Steps from the nearest of the asked entities; null in a joining subgraph. */
  depth?: Maybe<Scalars['Int']['output']>;
  /** The entity. */
  entity: Entity;
};

/** Verdict of a finding on its association. */
export type Supports =
  /** The study looked and found no effect. */
  | 'NO_EFFECT'
  /** The finding says otherwise. */
  | 'REFUTES'
  /** The finding agrees. */
  | 'SUPPORTS';

/** Experimental system. */
export type System =
  /** Computation. */
  | 'COMPUTATIONAL'
  /** Tissue outside the body. */
  | 'EX_VIVO'
  /** People. */
  | 'HUMAN_CLINICAL'
  /** Cells in culture. */
  | 'IN_VITRO'
  /** Living animals. */
  | 'IN_VIVO'
  /** The text does not tell. */
  | 'NOT_STATED';

/** A registered clinical trial (NCT02923375). */
export type Trial = Entity & Node & {
  __typename?: 'Trial';
  /** Associations that have the entity on the given side, by id. */
  associations: AssociationConnection;
  /** Biolink 4.4.6 class that the entity exports to: `biolink:MicroRNA`. */
  biolinkCategory: Scalars['String']['output'];
  /** Kind of entity; decides the GraphQL type. */
  category: Category;
  /** One sentence, where the name does not say it all. */
  description?: Maybe<Scalars['String']['output']>;
  /** What it tries, and the diseases that it is about, by association id. */
  evaluates: Array<Entity>;
  /** CURIE of a public term, or a local one (`VP:imsc-ev`). */
  id: Scalars['ID']['output'];
  /** Curated mechanisms that pass through the entity, ends included, by id. */
  mechanisms: MechanismConnection;
  /** Name as the field uses it: `iMSC-EV`. */
  name: Scalars['String']['output'];
  /** Fields of an imported record that have no place above, as its source has them; empty for curated data. */
  properties: Array<Property>;
  /** Other names. */
  synonyms: Array<Scalars['String']['output']>;
  /** Species that the identifier belongs to (`NCBITaxon:9606`); null where it has none. */
  taxon?: Maybe<Scalars['ID']['output']>;
  /** Other identifiers, with how well they fit. */
  xrefs: Array<Xref>;
};


/** A registered clinical trial (NCT02923375). */
export type TrialAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssociationFilterInput>;
  first?: Scalars['Int']['input'];
  side?: Side;
};


/** A registered clinical trial (NCT02923375). */
export type TrialEvaluatesArgs = {
  first?: Scalars['Int']['input'];
};


/** A registered clinical trial (NCT02923375). */
export type TrialMechanismsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Phase of a clinical trial, as ClinicalTrials.gov names them. */
export type TrialPhase =
  /** Exploratory, before phase 1. */
  | 'EARLY_PHASE_1'
  /** Safety in few people. */
  | 'PHASE_1'
  /** Phases 1 and 2 in one trial. */
  | 'PHASE_1_2'
  /** Efficacy in some people. */
  | 'PHASE_2'
  /** Phases 2 and 3 in one trial. */
  | 'PHASE_2_3'
  /** Efficacy in many people. */
  | 'PHASE_3'
  /** After approval. */
  | 'PHASE_4';

/** Why an answer is not all there is. */
export type TruncationReason =
  /** The expansion budget was used up; what was found is here. */
  | 'EXPANSIONS'
  /** Too many partial paths waited at once; what was found is here. */
  | 'MEMORY'
  /** The page is full; ask for the next one. */
  | 'PAGE'
  /** The time limit was reached; what was found is here. */
  | 'TIME';

/** Extracellular vesicles of one producing cell, as prepared and given (iMSC-EV). */
export type Vesicle = Entity & Node & {
  __typename?: 'Vesicle';
  /** Associations that have the entity on the given side, by id. */
  associations: AssociationConnection;
  /** Biolink 4.4.6 class that the entity exports to: `biolink:MicroRNA`. */
  biolinkCategory: Scalars['String']['output'];
  /** What the vesicles contain or deliver, by association id. */
  cargo: Array<Entity>;
  /** Kind of entity; decides the GraphQL type. */
  category: Category;
  /** One sentence, where the name does not say it all. */
  description?: Maybe<Scalars['String']['output']>;
  /** CURIE of a public term, or a local one (`VP:imsc-ev`). */
  id: Scalars['ID']['output'];
  /** Curated mechanisms that pass through the entity, ends included, by id. */
  mechanisms: MechanismConnection;
  /** Name as the field uses it: `iMSC-EV`. */
  name: Scalars['String']['output'];
  /** Cells that produce the vesicles, by association id. */
  producingCells: Array<Entity>;
  /** Fields of an imported record that have no place above, as its source has them; empty for curated data. */
  properties: Array<Property>;
  /** Other names. */
  synonyms: Array<Scalars['String']['output']>;
  /** Species that the identifier belongs to (`NCBITaxon:9606`); null where it has none. */
  taxon?: Maybe<Scalars['ID']['output']>;
  /** Other identifiers, with how well they fit. */
  xrefs: Array<Xref>;
};


/** Extracellular vesicles of one producing cell, as prepared and given (iMSC-EV). */
export type VesicleAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssociationFilterInput>;
  first?: Scalars['Int']['input'];
  side?: Side;
};


/** Extracellular vesicles of one producing cell, as prepared and given (iMSC-EV). */
export type VesicleCargoArgs = {
  first?: Scalars['Int']['input'];
};


/** Extracellular vesicles of one producing cell, as prepared and given (iMSC-EV). */
export type VesicleMechanismsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Extracellular vesicles of one producing cell, as prepared and given (iMSC-EV). */
export type VesicleProducingCellsArgs = {
  first?: Scalars['Int']['input'];
};

/** A kind of extracellular vesicle by size or origin (exosome, small EV). */
export type VesicleClass = Entity & Node & {
  __typename?: 'VesicleClass';
  /** Associations that have the entity on the given side, by id. */
  associations: AssociationConnection;
  /** Biolink 4.4.6 class that the entity exports to: `biolink:MicroRNA`. */
  biolinkCategory: Scalars['String']['output'];
  /** Kind of entity; decides the GraphQL type. */
  category: Category;
  /** One sentence, where the name does not say it all. */
  description?: Maybe<Scalars['String']['output']>;
  /** CURIE of a public term, or a local one (`VP:imsc-ev`). */
  id: Scalars['ID']['output'];
  /** Curated mechanisms that pass through the entity, ends included, by id. */
  mechanisms: MechanismConnection;
  /** Name as the field uses it: `iMSC-EV`. */
  name: Scalars['String']['output'];
  /** Fields of an imported record that have no place above, as its source has them; empty for curated data. */
  properties: Array<Property>;
  /** Other names. */
  synonyms: Array<Scalars['String']['output']>;
  /** Species that the identifier belongs to (`NCBITaxon:9606`); null where it has none. */
  taxon?: Maybe<Scalars['ID']['output']>;
  /** Other identifiers, with how well they fit. */
  xrefs: Array<Xref>;
};


/** A kind of extracellular vesicle by size or origin (exosome, small EV). */
export type VesicleClassAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssociationFilterInput>;
  first?: Scalars['Int']['input'];
  side?: Side;
};


/** A kind of extracellular vesicle by size or origin (exosome, small EV). */
export type VesicleClassMechanismsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Another identifier of an entity. */
export type Xref = {
  __typename?: 'Xref';
  /** CURIE: `NCBIGene:1844`. */
  id: Scalars['ID']['output'];
  /** How it relates to the entity, as SKOS and SSSOM name it. */
  mapping: Mapping;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Activity: ResolverTypeWrapper<EntityModel>;
  Anatomy: ResolverTypeWrapper<EntityModel>;
  Article: ResolverTypeWrapper<EntityModel>;
  Aspect: Aspect;
  Association: ResolverTypeWrapper<AssociationModel>;
  AssociationConnection: ResolverTypeWrapper<AssociationConnectionModel>;
  AssociationEdge: ResolverTypeWrapper<Omit<AssociationEdge, 'node'> & { node: ResolversTypes['Association'] }>;
  AssociationFilterInput: AssociationFilterInput;
  Attribute: ResolverTypeWrapper<EntityModel>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Category: Category;
  CategoryCount: ResolverTypeWrapper<CategoryCountModel>;
  Cell: ResolverTypeWrapper<EntityModel>;
  CellularComponent: ResolverTypeWrapper<EntityModel>;
  Coherence: ResolverTypeWrapper<CoherenceModel>;
  CoherenceKind: CoherenceKind;
  Combination: ResolverTypeWrapper<EntityModel>;
  ComparedEntity: ResolverTypeWrapper<ComparedEntityModel>;
  ComparedEntityConnection: ResolverTypeWrapper<ComparedEntityConnectionModel>;
  ComparedEntityEdge: ResolverTypeWrapper<Omit<ComparedEntityEdge, 'node'> & { node: ResolversTypes['ComparedEntity'] }>;
  Comparison: ResolverTypeWrapper<ComparisonModel>;
  ComparisonCount: ResolverTypeWrapper<ComparisonCount>;
  ComparisonFamily: ComparisonFamily;
  ComparisonStatus: ComparisonStatus;
  ComparisonSummary: ResolverTypeWrapper<ComparisonSummary>;
  Complex: ResolverTypeWrapper<EntityModel>;
  Compound: ResolverTypeWrapper<EntityModel>;
  Conflict: ResolverTypeWrapper<ConflictModel>;
  ConflictConnection: ResolverTypeWrapper<ConflictConnectionModel>;
  ConflictEdge: ResolverTypeWrapper<Omit<ConflictEdge, 'node'> & { node: ResolversTypes['Conflict'] }>;
  Consideration: ResolverTypeWrapper<EntityModel>;
  ContextAgreement: ResolverTypeWrapper<ContextAgreement>;
  ContextAxis: ContextAxis;
  Dataset: ResolverTypeWrapper<Dataset>;
  DegreeScope: DegreeScope;
  Direction: Direction;
  Directness: Directness;
  Disease: ResolverTypeWrapper<EntityModel>;
  Effect: Effect;
  EffectShares: ResolverTypeWrapper<EffectShares>;
  EnrichedEntity: ResolverTypeWrapper<EnrichedEntityModel>;
  Enrichment: ResolverTypeWrapper<EnrichmentModel>;
  EnrichmentBackground: ResolverTypeWrapper<EnrichmentBackground>;
  Entity: ResolverTypeWrapper<EntityModel>;
  EntityConnection: ResolverTypeWrapper<EntityConnectionModel>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  EntityFilterInput: EntityFilterInput;
  EntitySelectionInput: EntitySelectionInput;
  Evidence: ResolverTypeWrapper<EvidenceModel>;
  EvidenceConnection: ResolverTypeWrapper<EvidenceConnectionModel>;
  EvidenceCount: ResolverTypeWrapper<EvidenceCount>;
  EvidenceEdge: ResolverTypeWrapper<Omit<EvidenceEdge, 'node'> & { node: ResolversTypes['Evidence'] }>;
  EvidenceFilterInput: EvidenceFilterInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Gap: ResolverTypeWrapper<GapModel>;
  GapConnection: ResolverTypeWrapper<GapConnectionModel>;
  GapEdge: ResolverTypeWrapper<Omit<GapEdge, 'node'> & { node: ResolversTypes['Gap'] }>;
  GapKind: GapKind;
  Gene: ResolverTypeWrapper<EntityModel>;
  GeneFamily: ResolverTypeWrapper<EntityModel>;
  GenomicRegion: ResolverTypeWrapper<EntityModel>;
  HumanEvidence: HumanEvidence;
  Hypothesis: ResolverTypeWrapper<HypothesisModel>;
  HypothesisConnection: ResolverTypeWrapper<HypothesisConnectionModel>;
  HypothesisEdge: ResolverTypeWrapper<Omit<HypothesisEdge, 'node'> & { node: ResolversTypes['Hypothesis'] }>;
  HypothesisRoute: ResolverTypeWrapper<HypothesisRouteModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JoiningSubgraph: ResolverTypeWrapper<JoiningSubgraphModel>;
  Joint: ResolverTypeWrapper<Joint>;
  Locator: ResolverTypeWrapper<Locator>;
  Mapping: Mapping;
  MatchField: MatchField;
  MatchKind: MatchKind;
  Material: ResolverTypeWrapper<EntityModel>;
  Mechanism: ResolverTypeWrapper<MechanismModel>;
  MechanismConnection: ResolverTypeWrapper<MechanismConnectionModel>;
  MechanismEdge: ResolverTypeWrapper<Omit<MechanismEdge, 'node'> & { node: ResolversTypes['Mechanism'] }>;
  MechanismFilterInput: MechanismFilterInput;
  MemberEffects: ResolverTypeWrapper<MemberEffects>;
  Metagraph: ResolverTypeWrapper<Omit<Metagraph, 'categories' | 'predicates'> & { categories: Array<ResolversTypes['CategoryCount']>, predicates: Array<ResolversTypes['PredicateCount']> }>;
  MetagraphEdge: ResolverTypeWrapper<MetagraphEdge>;
  Method: ResolverTypeWrapper<EntityModel>;
  MicroRna: ResolverTypeWrapper<EntityModel>;
  NeighborhoodDirection: NeighborhoodDirection;
  NetEffect: NetEffect;
  Node: ResolverTypeWrapper<NodeModel>;
  Organism: ResolverTypeWrapper<EntityModel>;
  Organization: ResolverTypeWrapper<EntityModel>;
  Other: ResolverTypeWrapper<EntityModel>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Path: ResolverTypeWrapper<PathModel>;
  PathConnection: ResolverTypeWrapper<PathConnectionModel>;
  PathEdge: ResolverTypeWrapper<Omit<PathEdge, 'node'> & { node: ResolversTypes['Path'] }>;
  PathQueryInput: PathQueryInput;
  PathSelect: PathSelect;
  PathStep: ResolverTypeWrapper<PathStepModel>;
  Pathway: ResolverTypeWrapper<EntityModel>;
  PatternPartInput: PatternPartInput;
  Phenotype: ResolverTypeWrapper<EntityModel>;
  Predicate: Predicate;
  PredicateCount: ResolverTypeWrapper<PredicateCountModel>;
  PredicateKind: PredicateKind;
  Process: ResolverTypeWrapper<EntityModel>;
  Product: ResolverTypeWrapper<EntityModel>;
  Property: ResolverTypeWrapper<Property>;
  ProteinDomain: ResolverTypeWrapper<EntityModel>;
  Protocol: ResolverTypeWrapper<EntityModel>;
  Publication: ResolverTypeWrapper<PublicationModel>;
  PublicationConnection: ResolverTypeWrapper<PublicationConnectionModel>;
  PublicationEdge: ResolverTypeWrapper<Omit<PublicationEdge, 'node'> & { node: ResolversTypes['Publication'] }>;
  Quantity: ResolverTypeWrapper<QuantityModel>;
  QuantityBound: QuantityBound;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Release: ResolverTypeWrapper<ReleaseModel>;
  Resolution: ResolverTypeWrapper<ResolutionModel>;
  ResolutionStatus: ResolutionStatus;
  Rna: ResolverTypeWrapper<EntityModel>;
  Role: Role;
  RouteConditionsInput: RouteConditionsInput;
  RouteContext: RouteContext;
  SearchHit: ResolverTypeWrapper<SearchHitModel>;
  Secretome: ResolverTypeWrapper<EntityModel>;
  SeekSide: SeekSide;
  SharedAgreement: SharedAgreement;
  SharedMechanism: ResolverTypeWrapper<SharedMechanismModel>;
  SharedMechanismConnection: ResolverTypeWrapper<SharedMechanismConnectionModel>;
  SharedMechanismEdge: ResolverTypeWrapper<Omit<SharedMechanismEdge, 'node'> & { node: ResolversTypes['SharedMechanism'] }>;
  SharedSide: ResolverTypeWrapper<SharedSideModel>;
  SharedStep: ResolverTypeWrapper<SharedStepModel>;
  Side: Side;
  Standard: ResolverTypeWrapper<EntityModel>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subgraph: ResolverTypeWrapper<SubgraphModel>;
  SubgraphEntity: ResolverTypeWrapper<SubgraphEntityModel>;
  Supports: Supports;
  System: System;
  Trial: ResolverTypeWrapper<EntityModel>;
  TrialPhase: TrialPhase;
  TruncationReason: TruncationReason;
  Vesicle: ResolverTypeWrapper<EntityModel>;
  VesicleClass: ResolverTypeWrapper<EntityModel>;
  Xref: ResolverTypeWrapper<Xref>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Activity: EntityModel;
  Anatomy: EntityModel;
  Article: EntityModel;
  Association: AssociationModel;
  AssociationConnection: AssociationConnectionModel;
  AssociationEdge: Omit<AssociationEdge, 'node'> & { node: ResolversParentTypes['Association'] };
  AssociationFilterInput: AssociationFilterInput;
  Attribute: EntityModel;
  Boolean: Scalars['Boolean']['output'];
  CategoryCount: CategoryCountModel;
  Cell: EntityModel;
  CellularComponent: EntityModel;
  Coherence: CoherenceModel;
  Combination: EntityModel;
  ComparedEntity: ComparedEntityModel;
  ComparedEntityConnection: ComparedEntityConnectionModel;
  ComparedEntityEdge: Omit<ComparedEntityEdge, 'node'> & { node: ResolversParentTypes['ComparedEntity'] };
  Comparison: ComparisonModel;
  ComparisonCount: ComparisonCount;
  ComparisonSummary: ComparisonSummary;
  Complex: EntityModel;
  Compound: EntityModel;
  Conflict: ConflictModel;
  ConflictConnection: ConflictConnectionModel;
  ConflictEdge: Omit<ConflictEdge, 'node'> & { node: ResolversParentTypes['Conflict'] };
  Consideration: EntityModel;
  ContextAgreement: ContextAgreement;
  Dataset: Dataset;
  Disease: EntityModel;
  EffectShares: EffectShares;
  EnrichedEntity: EnrichedEntityModel;
  Enrichment: EnrichmentModel;
  EnrichmentBackground: EnrichmentBackground;
  Entity: EntityModel;
  EntityConnection: EntityConnectionModel;
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  EntityFilterInput: EntityFilterInput;
  EntitySelectionInput: EntitySelectionInput;
  Evidence: EvidenceModel;
  EvidenceConnection: EvidenceConnectionModel;
  EvidenceCount: EvidenceCount;
  EvidenceEdge: Omit<EvidenceEdge, 'node'> & { node: ResolversParentTypes['Evidence'] };
  EvidenceFilterInput: EvidenceFilterInput;
  Float: Scalars['Float']['output'];
  Gap: GapModel;
  GapConnection: GapConnectionModel;
  GapEdge: Omit<GapEdge, 'node'> & { node: ResolversParentTypes['Gap'] };
  Gene: EntityModel;
  GeneFamily: EntityModel;
  GenomicRegion: EntityModel;
  Hypothesis: HypothesisModel;
  HypothesisConnection: HypothesisConnectionModel;
  HypothesisEdge: Omit<HypothesisEdge, 'node'> & { node: ResolversParentTypes['Hypothesis'] };
  HypothesisRoute: HypothesisRouteModel;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  JoiningSubgraph: JoiningSubgraphModel;
  Joint: Joint;
  Locator: Locator;
  Material: EntityModel;
  Mechanism: MechanismModel;
  MechanismConnection: MechanismConnectionModel;
  MechanismEdge: Omit<MechanismEdge, 'node'> & { node: ResolversParentTypes['Mechanism'] };
  MechanismFilterInput: MechanismFilterInput;
  MemberEffects: MemberEffects;
  Metagraph: Omit<Metagraph, 'categories' | 'predicates'> & { categories: Array<ResolversParentTypes['CategoryCount']>, predicates: Array<ResolversParentTypes['PredicateCount']> };
  MetagraphEdge: MetagraphEdge;
  Method: EntityModel;
  MicroRna: EntityModel;
  Node: NodeModel;
  Organism: EntityModel;
  Organization: EntityModel;
  Other: EntityModel;
  PageInfo: PageInfo;
  Path: PathModel;
  PathConnection: PathConnectionModel;
  PathEdge: Omit<PathEdge, 'node'> & { node: ResolversParentTypes['Path'] };
  PathQueryInput: PathQueryInput;
  PathStep: PathStepModel;
  Pathway: EntityModel;
  PatternPartInput: PatternPartInput;
  Phenotype: EntityModel;
  PredicateCount: PredicateCountModel;
  Process: EntityModel;
  Product: EntityModel;
  Property: Property;
  ProteinDomain: EntityModel;
  Protocol: EntityModel;
  Publication: PublicationModel;
  PublicationConnection: PublicationConnectionModel;
  PublicationEdge: Omit<PublicationEdge, 'node'> & { node: ResolversParentTypes['Publication'] };
  Quantity: QuantityModel;
  Query: Record<PropertyKey, never>;
  Release: ReleaseModel;
  Resolution: ResolutionModel;
  Rna: EntityModel;
  RouteConditionsInput: RouteConditionsInput;
  SearchHit: SearchHitModel;
  Secretome: EntityModel;
  SharedMechanism: SharedMechanismModel;
  SharedMechanismConnection: SharedMechanismConnectionModel;
  SharedMechanismEdge: Omit<SharedMechanismEdge, 'node'> & { node: ResolversParentTypes['SharedMechanism'] };
  SharedSide: SharedSideModel;
  SharedStep: SharedStepModel;
  Standard: EntityModel;
  String: Scalars['String']['output'];
  Subgraph: SubgraphModel;
  SubgraphEntity: SubgraphEntityModel;
  Trial: EntityModel;
  Vesicle: EntityModel;
  VesicleClass: EntityModel;
  Xref: Xref;
};

export type CostDirectiveArgs = {
  assumedSize?: Maybe<Scalars['Int']['input']>;
  multiplyBy?: Maybe<Scalars['String']['input']>;
  value?: Scalars['Int']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = GraphqlContext, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActivityResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  associations?: Resolver<ResolversTypes['AssociationConnection'], ParentType, ContextType, RequireFields<ActivityAssociationsArgs, 'first' | 'side'>>;
  biolinkCategory?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mechanisms?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<ActivityMechanismsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  properties?: Resolver<Array<ResolversTypes['Property']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  taxon?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  xrefs?: Resolver<Array<ResolversTypes['Xref']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnatomyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Anatomy'] = ResolversParentTypes['Anatomy']> = {
  associations?: Resolver<ResolversTypes['AssociationConnection'], ParentType, ContextType, RequireFields<AnatomyAssociationsArgs, 'first' | 'side'>>;
  biolinkCategory?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mechanisms?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<AnatomyMechanismsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  properties?: Resolver<Array<ResolversTypes['Property']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  taxon?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  xrefs?: Resolver<Array<ResolversTypes['Xref']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  associations?: Resolver<ResolversTypes['AssociationConnection'], ParentType, ContextType, RequireFields<ArticleAssociationsArgs, 'first' | 'side'>>;
  biolinkCategory?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mechanisms?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<ArticleMechanismsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  properties?: Resolver<Array<ResolversTypes['Property']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  taxon?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  xrefs?: Resolver<Array<ResolversTypes['Xref']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssociationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Association'] = ResolversParentTypes['Association']> = {
  aspect?: Resolver<Maybe<ResolversTypes['Aspect']>, ParentType, ContextType>;
  belief?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  contested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  contradictedBy?: Resolver<Array<ResolversTypes['Association']>, ParentType, ContextType>;
  datasets?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['Effect']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<AssociationEvidenceArgs, 'first'>>;
  evidenceCounts?: Resolver<Array<ResolversTypes['EvidenceCount']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssociationConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AssociationConnection'] = ResolversParentTypes['AssociationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AssociationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssociationEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AssociationEdge'] = ResolversParentTypes['AssociationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Association'], ParentType, ContextType>;
};

export type AttributeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Attribute'] = ResolversParentTypes['Attribute']> = {
  associations?: Resolver<ResolversTypes['AssociationConnection'], ParentType, ContextType, RequireFields<AttributeAssociationsArgs, 'first' | 'side'>>;
  bearers?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<AttributeBearersArgs, 'first'>>;
  biolinkCategory?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mechanisms?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<AttributeMechanismsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  properties?: Resolver<Array<ResolversTypes['Property']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  taxon?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  xrefs?: Resolver<Array<ResolversTypes['Xref']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategoryCountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CategoryCount'] = ResolversParentTypes['CategoryCount']> = {
  biolink?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CellResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Cell'] = ResolversParentTypes['Cell']> = {
  associations?: Resolver<ResolversTypes['AssociationConnection'], ParentType, ContextType, RequireFields<CellAssociationsArgs, 'first' | 'side'>>;
  biolinkCategory?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mechanisms?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<CellMechanismsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  properties?: Resolver<Array<ResolversTypes['Property']>, ParentType, ContextType>;
  secretions?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<CellSecretionsArgs, 'first'>>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  taxon?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  xrefs?: Resolver<Array<ResolversTypes['Xref']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CellularComponentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CellularComponent'] = ResolversParentTypes['CellularComponent']> = {
  associations?: Resolver<ResolversTypes['AssociationConnection'], ParentType, ContextType, RequireFields<CellularComponentAssociationsArgs, 'first' | 'side'>>;
  biolinkCategory?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mechanisms?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<CellularComponentMechanismsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  properties?: Resolver<Array<ResolversTypes['Property']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  taxon?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  xrefs?: Resolver<Array<ResolversTypes['Xref']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoherenceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Coherence'] = ResolversParentTypes['Coherence']> = {
  joints?: Resolver<Array<ResolversTypes['Joint']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CoherenceKind'], ParentType, ContextType>;
  publications?: Resolver<Array<ResolversTypes['Publication']>, ParentType, ContextType>;
};

export type CombinationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Combination'] = ResolversParentTypes['Combination']> = {
  associations?: Resolver<ResolversTypes['AssociationConnection'], ParentType, ContextType, RequireFields<CombinationAssociationsArgs, 'first' | 'side'>>;
  biolinkCategory?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mechanisms?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<CombinationMechanismsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<CombinationPartsArgs, 'first'>>;
  properties?: Resolver<Array<ResolversTypes['Property']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  taxon?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  xrefs?: Resolver<Array<ResolversTypes['Xref']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComparedEntityResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ComparedEntity'] = ResolversParentTypes['ComparedEntity']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['ComparisonFamily'], ParentType, ContextType>;
  ofA?: Resolver<Array<ResolversTypes['Association']>, ParentType, ContextType>;
  ofB?: Resolver<Array<ResolversTypes['Association']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ComparisonStatus'], ParentType, ContextType>;
};

export type ComparedEntityConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ComparedEntityConnection'] = ResolversParentTypes['ComparedEntityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ComparedEntityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComparedEntityEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ComparedEntityEdge'] = ResolversParentTypes['ComparedEntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ComparedEntity'], ParentType, ContextType>;
};

export type ComparisonResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  a?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  direct?: Resolver<Array<ResolversTypes['Association']>, ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['ComparedEntityConnection'], ParentType, ContextType, RequireFields<ComparisonEntitiesArgs, 'first'>>;
  findings?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  findingsComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['ComparisonSummary'], ParentType, ContextType>;
};

export type ComparisonCountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ComparisonCount'] = ResolversParentTypes['ComparisonCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ComparisonStatus'], ParentType, ContextType>;
};

export type ComparisonSummaryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ComparisonSummary'] = ResolversParentTypes['ComparisonSummary']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['ComparisonCount']>, ParentType, ContextType>;
  jaccard?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ComplexResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Complex'] = ResolversParentTypes['Complex']> = {
  associations?: Resolver<ResolversTypes['AssociationConnection'], ParentType, ContextType, RequireFields<ComplexAssociationsArgs, 'first' | 'side'>>;
  biolinkCategory?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  carriers?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<ComplexCarriersArgs, 'first'>>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mechanisms?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<ComplexMechanismsArgs, 'first'>>;
  members?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<ComplexMembersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  properties?: Resolver<Array<ResolversTypes['Property']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  taxon?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  xrefs?: Resolver<Array<ResolversTypes['Xref']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompoundResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Compound'] = ResolversParentTypes['Compound']> = {
  associations?: Resolver<ResolversTypes['AssociationConnection'], ParentType, ContextType, RequireFields<CompoundAssociationsArgs, 'first' | 'side'>>;
  biolinkCategory?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  carriers?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<CompoundCarriersArgs, 'first'>>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mechanisms?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<CompoundMechanismsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  properties?: Resolver<Array<ResolversTypes['Property']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  taxon?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  xrefs?: Resolver<Array<ResolversTypes['Xref']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  associations?: Resolver<Array<ResolversTypes['Association']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  separatedBy?: Resolver<Array<ResolversTypes['ContextAxis']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type ConflictConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ConflictConnection'] = ResolversParentTypes['ConflictConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ConflictEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConflictEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ConflictEdge'] = ResolversParentTypes['ConflictEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Conflict'], ParentType, ContextType>;
};

export type ConsiderationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Consideration'] = ResolversParentTypes['Consideration']> = {
  addressedBy?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<ConsiderationAddressedByArgs, 'first'>>;
  advantageOf?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<ConsiderationAdvantageOfArgs, 'first'>>;
  associations?: Resolver<ResolversTypes['AssociationConnection'], ParentType, ContextType, RequireFields<ConsiderationAssociationsArgs, 'first' | 'side'>>;
  biolinkCategory?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  challengeOf?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<ConsiderationChallengeOfArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mechanisms?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<ConsiderationMechanismsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  properties?: Resolver<Array<ResolversTypes['Property']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  taxon?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  xrefs?: Resolver<Array<ResolversTypes['Xref']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContextAgreementResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ContextAgreement'] = ResolversParentTypes['ContextAgreement']> = {
  agree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  context?: Resolver<ResolversTypes['RouteContext'], ParentType, ContextType>;
  differ?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notStated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  checksum?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DiseaseResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Disease'] = ResolversParentTypes['Disease']> = {
  associations?: Resolver<ResolversTypes['AssociationConnection'], ParentType, ContextType, RequireFields<DiseaseAssociationsArgs, 'first' | 'side'>>;
  biolinkCategory?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mechanisms?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<DiseaseMechanismsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  properties?: Resolver<Array<ResolversTypes['Property']>, ParentType, ContextType>;
  relievedBy?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<DiseaseRelievedByArgs, 'first'>>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  taxon?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  worsenedBy?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<DiseaseWorsenedByArgs, 'first'>>;
  xrefs?: Resolver<Array<ResolversTypes['Xref']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EffectSharesResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EffectShares'] = ResolversParentTypes['EffectShares']> = {
  decreases?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  increases?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type EnrichedEntityResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EnrichedEntity'] = ResolversParentTypes['EnrichedEntity']> = {
  annotated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  effects?: Resolver<ResolversTypes['MemberEffects'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  fold?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  overlap?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  p?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  q?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type EnrichmentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Enrichment'] = ResolversParentTypes['Enrichment']> = {
  background?: Resolver<ResolversTypes['EnrichmentBackground'], ParentType, ContextType>;
  entities?: Resolver<Array<ResolversTypes['EnrichedEntity']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  outside?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  tested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnrichmentBackgroundResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EnrichmentBackground'] = ResolversParentTypes['EnrichmentBackground']> = {
  categories?: Resolver<Maybe<Array<ResolversTypes['Category']>>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Activity' | 'Anatomy' | 'Article' | 'Attribute' | 'Cell' | 'CellularComponent' | 'Combination' | 'Complex' | 'Compound' | 'Consideration' | 'Disease' | 'Gene' | 'GeneFamily' | 'GenomicRegion' | 'Material' | 'Method' | 'MicroRna' | 'Organism' | 'Organization' | 'Other' | 'Pathway' | 'Phenotype' | 'Process' | 'Product' | 'ProteinDomain' | 'Protocol' | 'Rna' | 'Secretome' | 'Standard' | 'Trial' | 'Vesicle' | 'VesicleClass', ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  agentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  association?: Resolver<ResolversTypes['Association'], ParentType, ContextType>;
  citedTogether?: Resolver<Array<ResolversTypes['Publication']>, ParentType, ContextType>;
  comparator?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  directness?: Resolver<ResolversTypes['Directness'], ParentType, ContextType>;
  diseaseModel?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  dose?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  duration?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  hedged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knowledgeLevel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['Locator']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phase?: Resolver<Maybe<ResolversTypes['TrialPhase']>, ParentType, ContextType>;
  properties?: Resolver<Array<ResolversTypes['Property']>, ParentType, ContextType>;
  publication?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType>;
  recipientCell?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  route?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sampleSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  species?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supports?: Resolver<ResolversTypes['Supports'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['System'], ParentType, ContextType>;
  timepoint?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EvidenceConnection'] = ResolversParentTypes['EvidenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EvidenceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceCountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EvidenceCount'] = ResolversParentTypes['EvidenceCount']> = {
  publications?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  species?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  supports?: Resolver<ResolversTypes['Supports'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['System'], ParentType, ContextType>;
};

export type EvidenceEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EvidenceEdge'] = ResolversParentTypes['EvidenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type GapResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap']> = {
  association?: Resolver<Maybe<ResolversTypes['Association']>, ParentType, ContextType>;
  humanSpecies?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  one?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shared?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<GapSharedArgs, 'first'>>;
  sharedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['GapConnection'] = ResolversParentTypes['GapConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GapEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['GapEdge'] = ResolversParentTypes['GapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Gap'], ParentType, ContextType>;
};

export type GeneResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Gene'] = ResolversParentTypes['Gene']> = {
  associations?: Resolver<ResolversTypes['AssociationConnection'], ParentType, ContextType, RequireFields<GeneAssociationsArgs, 'first' | 'side'>>;
  biolinkCategory?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  carriers?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<GeneCarriersArgs, 'first'>>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  families?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<GeneFamiliesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mechanisms?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<GeneMechanismsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  properties?: Resolver<Array<ResolversTypes['Property']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  taxon?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  xrefs?: Resolver<Array<ResolversTypes['Xref']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GeneFamilyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['GeneFamily'] = ResolversParentTypes['GeneFamily']> = {
  associations?: Resolver<ResolversTypes['AssociationConnection'], ParentType, ContextType, RequireFields<GeneFamilyAssociationsArgs, 'first' | 'side'>>;
  biolinkCategory?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  carriers?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<GeneFamilyCarriersArgs, 'first'>>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mechanisms?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<GeneFamilyMechanismsArgs, 'first'>>;
  members?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<GeneFamilyMembersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  properties?: Resolver<Array<ResolversTypes['Property']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  taxon?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  xrefs?: Resolver<Array<ResolversTypes['Xref']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GenomicRegionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['GenomicRegion'] = ResolversParentTypes['GenomicRegion']> = {
  associations?: Resolver<ResolversTypes['AssociationConnection'], ParentType, ContextType, RequireFields<GenomicRegionAssociationsArgs, 'first' | 'side'>>;
  biolinkCategory?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mechanisms?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<GenomicRegionMechanismsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  properties?: Resolver<Array<ResolversTypes['Property']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  taxon?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  xrefs?: Resolver<Array<ResolversTypes['Xref']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HypothesisResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Hypothesis'] = ResolversParentTypes['Hypothesis']> = {
  adjustedPValue?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  effects?: Resolver<ResolversTypes['EffectShares'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  expectedEffect?: Resolver<ResolversTypes['NetEffect'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pValue?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  routes?: Resolver<Array<ResolversTypes['HypothesisRoute']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  scoreByChance?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HypothesisConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HypothesisConnection'] = ResolversParentTypes['HypothesisConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HypothesisEdge']>, ParentType, ContextType>;
  knownLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxSteps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  permutations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HypothesisEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HypothesisEdge'] = ResolversParentTypes['HypothesisEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Hypothesis'], ParentType, ContextType>;
};

export type HypothesisRouteResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HypothesisRoute'] = ResolversParentTypes['HypothesisRoute']> = {
  contexts?: Resolver<Array<ResolversTypes['ContextAgreement']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['Path'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type JoiningSubgraphResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['JoiningSubgraph'] = ResolversParentTypes['JoiningSubgraph']> = {
  associations?: Resolver<Array<ResolversTypes['Association']>, ParentType, ContextType>;
  entities?: Resolver<Array<ResolversTypes['SubgraphEntity']>, ParentType, ContextType>;
  groups?: Resolver<Array<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  joined?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type JointResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Joint'] = ResolversParentTypes['Joint']> = {
  afterStep?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cellsDiffer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  speciesDiffer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  systemsDiffer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LocatorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Locator'] = ResolversParentTypes['Locator']> = {
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fingerprint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MaterialResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Material'] = ResolversParentTypes['Material']> = {
  associations?: Resolver<ResolversTypes['AssociationConnection'], ParentType, ContextType, RequireFields<MaterialAssociationsArgs, 'first' | 'side'>>;
  biolinkCategory?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mechanisms?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<MaterialMechanismsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<MaterialPartsArgs, 'first'>>;
  properties?: Resolver<Array<ResolversTypes['Property']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  taxon?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  xrefs?: Resolver<Array<ResolversTypes['Xref']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MechanismResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Mechanism'] = ResolversParentTypes['Mechanism']> = {
  effect?: Resolver<ResolversTypes['NetEffect'], ParentType, ContextType>;
  entities?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  hedged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['Locator']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publication?: Resolver<ResolversTypes['Publication'], ParentType, ContextType>;
  reportedEffect?: Resolver<Maybe<ResolversTypes['Effect']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['Association']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MechanismConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MechanismConnection'] = ResolversParentTypes['MechanismConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MechanismEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MechanismEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MechanismEdge'] = ResolversParentTypes['MechanismEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mechanism'], ParentType, ContextType>;
};

export type MemberEffectsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MemberEffects'] = ResolversParentTypes['MemberEffects']> = {
  decrease?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  increase?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mixed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MetagraphResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Metagraph'] = ResolversParentTypes['Metagraph']> = {
  categories?: Resolver<Array<ResolversTypes['CategoryCount']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['MetagraphEdge']>, ParentType, ContextType>;
  predicates?: Resolver<Array<ResolversTypes['PredicateCount']>, ParentType, ContextType>;
};

export type MetagraphEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MetagraphEdge'] = ResolversParentTypes['MetagraphEdge']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
};

export type MethodResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Method'] = ResolversParentTypes['Method']> = {
  associations?: Resolver<ResolversTypes['AssociationConnection'], ParentType, ContextType, RequireFields<MethodAssociationsArgs, 'first' | 'side'>>;
  biolinkCategory?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mechanisms?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<MethodMechanismsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  properties?: Resolver<Array<ResolversTypes['Property']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  taxon?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  uses?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<MethodUsesArgs, 'first'>>;
  xrefs?: Resolver<Array<ResolversTypes['Xref']>, ParentType, ContextType>;
  yields?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<MethodYieldsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MicroRnaResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MicroRna'] = ResolversParentTypes['MicroRna']> = {
  associations?: Resolver<ResolversTypes['AssociationConnection'], ParentType, ContextType, RequireFields<MicroRnaAssociationsArgs, 'first' | 'side'>>;
  biolinkCategory?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  carriers?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<MicroRnaCarriersArgs, 'first'>>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mechanisms?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<MicroRnaMechanismsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  properties?: Resolver<Array<ResolversTypes['Property']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  taxon?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  xrefs?: Resolver<Array<ResolversTypes['Xref']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Activity' | 'Anatomy' | 'Article' | 'Association' | 'Attribute' | 'Cell' | 'CellularComponent' | 'Combination' | 'Complex' | 'Compound' | 'Consideration' | 'Disease' | 'Evidence' | 'Gene' | 'GeneFamily' | 'GenomicRegion' | 'Material' | 'Mechanism' | 'Method' | 'MicroRna' | 'Organism' | 'Organization' | 'Other' | 'Pathway' | 'Phenotype' | 'Process' | 'Product' | 'ProteinDomain' | 'Protocol' | 'Publication' | 'Rna' | 'Secretome' | 'Standard' | 'Trial' | 'Vesicle' | 'VesicleClass', ParentType, ContextType>;
};

export type OrganismResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Organism'] = ResolversParentTypes['Organism']> = {
  associations?: Resolver<ResolversTypes['AssociationConnection'], ParentType, ContextType, RequireFields<OrganismAssociationsArgs, 'first' | 'side'>>;
  biolinkCategory?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mechanisms?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<OrganismMechanismsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  properties?: Resolver<Array<ResolversTypes['Property']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  taxon?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  xrefs?: Resolver<Array<ResolversTypes['Xref']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  associations?: Resolver<ResolversTypes['AssociationConnection'], ParentType, ContextType, RequireFields<OrganizationAssociationsArgs, 'first' | 'side'>>;
  biolinkCategory?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  develops?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<OrganizationDevelopsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mechanisms?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<OrganizationMechanismsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  properties?: Resolver<Array<ResolversTypes['Property']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  taxon?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  xrefs?: Resolver<Array<ResolversTypes['Xref']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OtherResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Other'] = ResolversParentTypes['Other']> = {
  associations?: Resolver<ResolversTypes['AssociationConnection'], ParentType, ContextType, RequireFields<OtherAssociationsArgs, 'first' | 'side'>>;
  biolinkCategory?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mechanisms?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<OtherMechanismsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  properties?: Resolver<Array<ResolversTypes['Property']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  taxon?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  xrefs?: Resolver<Array<ResolversTypes['Xref']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  coherence?: Resolver<ResolversTypes['Coherence'], ParentType, ContextType>;
  contested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['NetEffect'], ParentType, ContextType>;
  entities?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  isCausal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reportedEffect?: Resolver<Maybe<ResolversTypes['Effect']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type PathConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PathConnection'] = ResolversParentTypes['PathConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PathEdge']>, ParentType, ContextType>;
  expansions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  truncatedBy?: Resolver<Maybe<ResolversTypes['TruncationReason']>, ParentType, ContextType>;
};

export type PathEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PathEdge'] = ResolversParentTypes['PathEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Path'], ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  association?: Resolver<ResolversTypes['Association'], ParentType, ContextType>;
  effectSoFar?: Resolver<ResolversTypes['NetEffect'], ParentType, ContextType>;
  forward?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type PathwayResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Pathway'] = ResolversParentTypes['Pathway']> = {
  associations?: Resolver<ResolversTypes['AssociationConnection'], ParentType, ContextType, RequireFields<PathwayAssociationsArgs, 'first' | 'side'>>;
  biolinkCategory?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mechanisms?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<PathwayMechanismsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  properties?: Resolver<Array<ResolversTypes['Property']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  taxon?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  xrefs?: Resolver<Array<ResolversTypes['Xref']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PhenotypeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Phenotype'] = ResolversParentTypes['Phenotype']> = {
  associations?: Resolver<ResolversTypes['AssociationConnection'], ParentType, ContextType, RequireFields<PhenotypeAssociationsArgs, 'first' | 'side'>>;
  biolinkCategory?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mechanisms?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<PhenotypeMechanismsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  properties?: Resolver<Array<ResolversTypes['Property']>, ParentType, ContextType>;
  relievedBy?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<PhenotypeRelievedByArgs, 'first'>>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  taxon?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  worsenedBy?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<PhenotypeWorsenedByArgs, 'first'>>;
  xrefs?: Resolver<Array<ResolversTypes['Xref']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PredicateCountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PredicateCount'] = ResolversParentTypes['PredicateCount']> = {
  biolink?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['Effect']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PredicateKind'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  objectCategories?: Resolver<Array<ResolversTypes['Category']>, ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  subjectCategories?: Resolver<Array<ResolversTypes['Category']>, ParentType, ContextType>;
};

export type ProcessResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Process'] = ResolversParentTypes['Process']> = {
  associations?: Resolver<ResolversTypes['AssociationConnection'], ParentType, ContextType, RequireFields<ProcessAssociationsArgs, 'first' | 'side'>>;
  biolinkCategory?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mechanisms?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<ProcessMechanismsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  properties?: Resolver<Array<ResolversTypes['Property']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  taxon?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  xrefs?: Resolver<Array<ResolversTypes['Xref']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  associations?: Resolver<ResolversTypes['AssociationConnection'], ParentType, ContextType, RequireFields<ProductAssociationsArgs, 'first' | 'side'>>;
  biolinkCategory?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  developers?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<ProductDevelopersArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mechanisms?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<ProductMechanismsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<ProductPartsArgs, 'first'>>;
  properties?: Resolver<Array<ResolversTypes['Property']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  taxon?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  trials?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<ProductTrialsArgs, 'first'>>;
  xrefs?: Resolver<Array<ResolversTypes['Xref']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PropertyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Property'] = ResolversParentTypes['Property']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProteinDomainResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProteinDomain'] = ResolversParentTypes['ProteinDomain']> = {
  associations?: Resolver<ResolversTypes['AssociationConnection'], ParentType, ContextType, RequireFields<ProteinDomainAssociationsArgs, 'first' | 'side'>>;
  biolinkCategory?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mechanisms?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<ProteinDomainMechanismsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  properties?: Resolver<Array<ResolversTypes['Property']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  taxon?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  xrefs?: Resolver<Array<ResolversTypes['Xref']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProtocolResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Protocol'] = ResolversParentTypes['Protocol']> = {
  associations?: Resolver<ResolversTypes['AssociationConnection'], ParentType, ContextType, RequireFields<ProtocolAssociationsArgs, 'first' | 'side'>>;
  biolinkCategory?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mechanisms?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<ProtocolMechanismsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  properties?: Resolver<Array<ResolversTypes['Property']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  taxon?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  uses?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<ProtocolUsesArgs, 'first'>>;
  xrefs?: Resolver<Array<ResolversTypes['Xref']>, ParentType, ContextType>;
  yields?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<ProtocolYieldsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Publication'] = ResolversParentTypes['Publication']> = {
  associations?: Resolver<ResolversTypes['AssociationConnection'], ParentType, ContextType, RequireFields<PublicationAssociationsArgs, 'first'>>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  doi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  journal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pmcid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pmid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicationConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PublicationConnection'] = ResolversParentTypes['PublicationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PublicationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublicationEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PublicationEdge'] = ResolversParentTypes['PublicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Publication'], ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  bound?: Resolver<Maybe<ResolversTypes['QuantityBound']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  association?: Resolver<Maybe<ResolversTypes['Association']>, ParentType, ContextType, RequireFields<QueryAssociationArgs, 'id'>>;
  associations?: Resolver<ResolversTypes['AssociationConnection'], ParentType, ContextType, RequireFields<QueryAssociationsArgs, 'first' | 'objects' | 'subjects'>>;
  compare?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType, RequireFields<QueryCompareArgs, 'a' | 'b' | 'families' | 'statuses'>>;
  conflicts?: Resolver<ResolversTypes['ConflictConnection'], ParentType, ContextType, RequireFields<QueryConflictsArgs, 'entities' | 'first'>>;
  enrichment?: Resolver<ResolversTypes['Enrichment'], ParentType, ContextType, RequireFields<QueryEnrichmentArgs, 'categories' | 'first' | 'ids' | 'minOverlap' | 'steps'>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'first'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<QueryGapsArgs, 'first' | 'human' | 'kind' | 'maxDegree' | 'minShared'>>;
  hypotheses?: Resolver<ResolversTypes['HypothesisConnection'], ParentType, ContextType, RequireFields<QueryHypothesesArgs, 'conditions' | 'first' | 'id' | 'known' | 'seek' | 'timeLimitMs'>>;
  mechanisms?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<QueryMechanismsArgs, 'first'>>;
  metagraph?: Resolver<ResolversTypes['Metagraph'], ParentType, ContextType>;
  neighborhood?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QueryNeighborhoodArgs, 'depth' | 'direction' | 'ids' | 'maxEntities'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  paths?: Resolver<ResolversTypes['PathConnection'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'maxExpansions' | 'query' | 'timeLimitMs'>>;
  publications?: Resolver<ResolversTypes['PublicationConnection'], ParentType, ContextType, RequireFields<QueryPublicationsArgs, 'first'>>;
  release?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
  resolveIds?: Resolver<Array<ResolversTypes['Resolution']>, ParentType, ContextType, RequireFields<QueryResolveIdsArgs, 'texts'>>;
  search?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'categories' | 'first' | 'text'>>;
  sharedMechanisms?: Resolver<ResolversTypes['SharedMechanismConnection'], ParentType, ContextType, RequireFields<QuerySharedMechanismsArgs, 'a' | 'b' | 'conditions' | 'first' | 'seek' | 'timeLimitMs'>>;
  subgraph?: Resolver<ResolversTypes['JoiningSubgraph'], ParentType, ContextType, RequireFields<QuerySubgraphArgs, 'ids' | 'timeLimitMs' | 'withInduced'>>;
  suggest?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySuggestArgs, 'categories' | 'first' | 'prefix'>>;
};

export type ReleaseResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Release'] = ResolversParentTypes['Release']> = {
  biolinkVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  datasets?: Resolver<Array<ResolversTypes['Dataset']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ResolutionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Resolution'] = ResolversParentTypes['Resolution']> = {
  entities?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  input?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ResolutionStatus'], ParentType, ContextType>;
};

export type RnaResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Rna'] = ResolversParentTypes['Rna']> = {
  associations?: Resolver<ResolversTypes['AssociationConnection'], ParentType, ContextType, RequireFields<RnaAssociationsArgs, 'first' | 'side'>>;
  biolinkCategory?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  carriers?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<RnaCarriersArgs, 'first'>>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mechanisms?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<RnaMechanismsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  properties?: Resolver<Array<ResolversTypes['Property']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  taxon?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  xrefs?: Resolver<Array<ResolversTypes['Xref']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['MatchField'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MatchKind'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SecretomeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Secretome'] = ResolversParentTypes['Secretome']> = {
  associations?: Resolver<ResolversTypes['AssociationConnection'], ParentType, ContextType, RequireFields<SecretomeAssociationsArgs, 'first' | 'side'>>;
  biolinkCategory?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cargo?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<SecretomeCargoArgs, 'first'>>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mechanisms?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<SecretomeMechanismsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  properties?: Resolver<Array<ResolversTypes['Property']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  taxon?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  xrefs?: Resolver<Array<ResolversTypes['Xref']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SharedMechanismResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SharedMechanism'] = ResolversParentTypes['SharedMechanism']> = {
  adjustedPValue?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  agreement?: Resolver<ResolversTypes['SharedAgreement'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  pValue?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  scoreByChance?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  withA?: Resolver<ResolversTypes['SharedSide'], ParentType, ContextType>;
  withB?: Resolver<ResolversTypes['SharedSide'], ParentType, ContextType>;
};

export type SharedMechanismConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SharedMechanismConnection'] = ResolversParentTypes['SharedMechanismConnection']> = {
  countByChance?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['SharedMechanismEdge']>, ParentType, ContextType>;
  maxSteps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pValue?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  permutations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharedSteps?: Resolver<Array<ResolversTypes['SharedStep']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SharedMechanismEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SharedMechanismEdge'] = ResolversParentTypes['SharedMechanismEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SharedMechanism'], ParentType, ContextType>;
};

export type SharedSideResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SharedSide'] = ResolversParentTypes['SharedSide']> = {
  effects?: Resolver<ResolversTypes['EffectShares'], ParentType, ContextType>;
  expectedEffect?: Resolver<ResolversTypes['NetEffect'], ParentType, ContextType>;
  routes?: Resolver<Array<ResolversTypes['HypothesisRoute']>, ParentType, ContextType>;
};

export type SharedStepResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SharedStep'] = ResolversParentTypes['SharedStep']> = {
  association?: Resolver<ResolversTypes['Association'], ParentType, ContextType>;
  entities?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type StandardResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Standard'] = ResolversParentTypes['Standard']> = {
  associations?: Resolver<ResolversTypes['AssociationConnection'], ParentType, ContextType, RequireFields<StandardAssociationsArgs, 'first' | 'side'>>;
  biolinkCategory?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  governs?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<StandardGovernsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mechanisms?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<StandardMechanismsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  properties?: Resolver<Array<ResolversTypes['Property']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  taxon?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  xrefs?: Resolver<Array<ResolversTypes['Xref']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  associations?: Resolver<Array<ResolversTypes['Association']>, ParentType, ContextType>;
  entities?: Resolver<Array<ResolversTypes['SubgraphEntity']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SubgraphEntityResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SubgraphEntity'] = ResolversParentTypes['SubgraphEntity']> = {
  depth?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type TrialResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Trial'] = ResolversParentTypes['Trial']> = {
  associations?: Resolver<ResolversTypes['AssociationConnection'], ParentType, ContextType, RequireFields<TrialAssociationsArgs, 'first' | 'side'>>;
  biolinkCategory?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evaluates?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<TrialEvaluatesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mechanisms?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<TrialMechanismsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  properties?: Resolver<Array<ResolversTypes['Property']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  taxon?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  xrefs?: Resolver<Array<ResolversTypes['Xref']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VesicleResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Vesicle'] = ResolversParentTypes['Vesicle']> = {
  associations?: Resolver<ResolversTypes['AssociationConnection'], ParentType, ContextType, RequireFields<VesicleAssociationsArgs, 'first' | 'side'>>;
  biolinkCategory?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cargo?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<VesicleCargoArgs, 'first'>>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mechanisms?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<VesicleMechanismsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  producingCells?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<VesicleProducingCellsArgs, 'first'>>;
  properties?: Resolver<Array<ResolversTypes['Property']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  taxon?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  xrefs?: Resolver<Array<ResolversTypes['Xref']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VesicleClassResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VesicleClass'] = ResolversParentTypes['VesicleClass']> = {
  associations?: Resolver<ResolversTypes['AssociationConnection'], ParentType, ContextType, RequireFields<VesicleClassAssociationsArgs, 'first' | 'side'>>;
  biolinkCategory?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mechanisms?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<VesicleClassMechanismsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  properties?: Resolver<Array<ResolversTypes['Property']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  taxon?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  xrefs?: Resolver<Array<ResolversTypes['Xref']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type XrefResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Xref'] = ResolversParentTypes['Xref']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mapping?: Resolver<ResolversTypes['Mapping'], ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphqlContext> = {
  Activity?: ActivityResolvers<ContextType>;
  Anatomy?: AnatomyResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  Association?: AssociationResolvers<ContextType>;
  AssociationConnection?: AssociationConnectionResolvers<ContextType>;
  AssociationEdge?: AssociationEdgeResolvers<ContextType>;
  Attribute?: AttributeResolvers<ContextType>;
  CategoryCount?: CategoryCountResolvers<ContextType>;
  Cell?: CellResolvers<ContextType>;
  CellularComponent?: CellularComponentResolvers<ContextType>;
  Coherence?: CoherenceResolvers<ContextType>;
  Combination?: CombinationResolvers<ContextType>;
  ComparedEntity?: ComparedEntityResolvers<ContextType>;
  ComparedEntityConnection?: ComparedEntityConnectionResolvers<ContextType>;
  ComparedEntityEdge?: ComparedEntityEdgeResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  ComparisonCount?: ComparisonCountResolvers<ContextType>;
  ComparisonSummary?: ComparisonSummaryResolvers<ContextType>;
  Complex?: ComplexResolvers<ContextType>;
  Compound?: CompoundResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  ConflictConnection?: ConflictConnectionResolvers<ContextType>;
  ConflictEdge?: ConflictEdgeResolvers<ContextType>;
  Consideration?: ConsiderationResolvers<ContextType>;
  ContextAgreement?: ContextAgreementResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  Disease?: DiseaseResolvers<ContextType>;
  EffectShares?: EffectSharesResolvers<ContextType>;
  EnrichedEntity?: EnrichedEntityResolvers<ContextType>;
  Enrichment?: EnrichmentResolvers<ContextType>;
  EnrichmentBackground?: EnrichmentBackgroundResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceConnection?: EvidenceConnectionResolvers<ContextType>;
  EvidenceCount?: EvidenceCountResolvers<ContextType>;
  EvidenceEdge?: EvidenceEdgeResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  GapConnection?: GapConnectionResolvers<ContextType>;
  GapEdge?: GapEdgeResolvers<ContextType>;
  Gene?: GeneResolvers<ContextType>;
  GeneFamily?: GeneFamilyResolvers<ContextType>;
  GenomicRegion?: GenomicRegionResolvers<ContextType>;
  Hypothesis?: HypothesisResolvers<ContextType>;
  HypothesisConnection?: HypothesisConnectionResolvers<ContextType>;
  HypothesisEdge?: HypothesisEdgeResolvers<ContextType>;
  HypothesisRoute?: HypothesisRouteResolvers<ContextType>;
  JoiningSubgraph?: JoiningSubgraphResolvers<ContextType>;
  Joint?: JointResolvers<ContextType>;
  Locator?: LocatorResolvers<ContextType>;
  Material?: MaterialResolvers<ContextType>;
  Mechanism?: MechanismResolvers<ContextType>;
  MechanismConnection?: MechanismConnectionResolvers<ContextType>;
  MechanismEdge?: MechanismEdgeResolvers<ContextType>;
  MemberEffects?: MemberEffectsResolvers<ContextType>;
  Metagraph?: MetagraphResolvers<ContextType>;
  MetagraphEdge?: MetagraphEdgeResolvers<ContextType>;
  Method?: MethodResolvers<ContextType>;
  MicroRna?: MicroRnaResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organism?: OrganismResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  Other?: OtherResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathConnection?: PathConnectionResolvers<ContextType>;
  PathEdge?: PathEdgeResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Pathway?: PathwayResolvers<ContextType>;
  Phenotype?: PhenotypeResolvers<ContextType>;
  PredicateCount?: PredicateCountResolvers<ContextType>;
  Process?: ProcessResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  Property?: PropertyResolvers<ContextType>;
  ProteinDomain?: ProteinDomainResolvers<ContextType>;
  Protocol?: ProtocolResolvers<ContextType>;
  Publication?: PublicationResolvers<ContextType>;
  PublicationConnection?: PublicationConnectionResolvers<ContextType>;
  PublicationEdge?: PublicationEdgeResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Release?: ReleaseResolvers<ContextType>;
  Resolution?: ResolutionResolvers<ContextType>;
  Rna?: RnaResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Secretome?: SecretomeResolvers<ContextType>;
  SharedMechanism?: SharedMechanismResolvers<ContextType>;
  SharedMechanismConnection?: SharedMechanismConnectionResolvers<ContextType>;
  SharedMechanismEdge?: SharedMechanismEdgeResolvers<ContextType>;
  SharedSide?: SharedSideResolvers<ContextType>;
  SharedStep?: SharedStepResolvers<ContextType>;
  Standard?: StandardResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  SubgraphEntity?: SubgraphEntityResolvers<ContextType>;
  Trial?: TrialResolvers<ContextType>;
  Vesicle?: VesicleResolvers<ContextType>;
  VesicleClass?: VesicleClassResolvers<ContextType>;
  Xref?: XrefResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = GraphqlContext> = {
  cost?: CostDirectiveResolver<any, any, ContextType>;
};
