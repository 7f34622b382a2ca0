import type { Association, AssociationId } from '../model/association.js';
import type { Category } from '../model/category.js';
import type { EvidenceCount } from '../model/conflict.js';
import type { Curie } from '../model/curie.js';
import type { Release } from '../model/dataset.js';
import type { Entity } from '../model/entity.js';
import type { Evidence } from '../model/evidence.js';
import type { Mechanism } from '../model/mechanism.js';
import type { Predicate } from '../model/predicate.js';
import type { Publication } from '../model/publication.js';
import type { HypothesisPage, HypothesisRequest, SharedPage, SharedRequest } from './hypothesis-request.js';
import type {
  Comparison,
  ComparisonRequest,
  Enrichment,
  EnrichmentRequest,
  GapPage,
  GapRequest,
} from './discovery-request.js';
import type { Page, PageRequest } from './page.js';
import type {
  AssociationFilter,
  EntityFilter,
  JoiningAnswer,
  JoiningRequest,
  NeighborhoodRequest,
  PathPage,
  PathRequest,
  Subgraph,
} from './path-request.js';

export const MATCH_FIELDS = ['ID', 'NAME', 'SYNONYM', 'XREF', 'DESCRIPTION'] as const;
export const MATCH_KINDS = ['EXACT', 'PREFIX', 'WORD', 'FUZZY'] as const;

/** An entity that a text search found, and why. */
export interface SearchHit {
  readonly entity: Entity;
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
  readonly field: (typeof MATCH_FIELDS)[number];
  readonly kind: (typeof MATCH_KINDS)[number];
  /** The value of the field that matched. */
  readonly text: string;
}

/**
 * What a user's word stands for: one entity, several, or none (then the nearest known ones). It is compared with ids, names, synonyms and exact
 * xrefs; case, accents, spaces, hyphens and the spelling of Greek letters do not matter. The id or name of one goes before the synonym of another.
 */
export interface Resolution {
  readonly input: string;
  readonly status: 'MATCHED' | 'AMBIGUOUS' | 'UNMATCHED';
  /** One when MATCHED, the candidates when AMBIGUOUS, the nearest three at most when UNMATCHED: of one call for its first 50 different unmatched texts, none for others. */
  readonly entities: readonly Entity[];
}

/** A group of findings that contradict each other. */
export interface Conflict {
  /** Id of the first association of the group. */
  readonly id: string;
  readonly subject: Curie;
  readonly object: Curie;
  /** Two or more, or one whose own evidence disagrees; by id. */
  readonly associations: readonly AssociationId[];
}

export interface MetagraphEdge {
  readonly subject: Category;
  readonly predicate: Predicate;
  readonly object: Category;
  readonly count: number;
}

export interface Metagraph {
  /** Every category of the model in its order, also those without an entity; predicates alike. */
  readonly categories: readonly { readonly category: Category; readonly count: number }[];
  readonly predicates: readonly { readonly predicate: Predicate; readonly count: number }[];
  /** By subject category, predicate, object category. */
  readonly edges: readonly MetagraphEdge[];
}

/** What an association's evidence says together. */
export interface AssociationStanding {
  /** 0 to 1; see model/belief. */
  readonly belief: number;
  /** Its evidence disagrees, or it has a contradicting twin. */
  readonly contested: boolean;
  readonly counts: readonly EvidenceCount[];
  /** Associations that contradict it, by id. */
  readonly twins: readonly AssociationId[];
  readonly datasets: readonly string[];
}

/**
 * The graph as everything above sees it. Every list is sorted by id unless said otherwise. Calls that take many ids answer as many
 * items in the same order; what is not there is null (records) or empty (lists). Entities, publications
 * and datasets that a request or a filter names and that do not exist are a VesipathError UNKNOWN_ID, with the nearest known ids for entities. Lists that a type lets the
 * caller change are the caller's own; records are shared and not to be changed.
 */
export interface MechanismStore {
  release(): Promise<Release>;
  entitiesByIds(ids: readonly Curie[]): Promise<(Entity | null)[]>;
  /** Known entities whose id, name or synonym comes nearest to the text, for an error that helps; best first. */
  nearestEntities(text: string, limit: number): Promise<Entity[]>;
  listEntities(filter: EntityFilter, page: PageRequest): Promise<Page<Entity>>;
  countEntities(filter: EntityFilter): Promise<number>;
  /**
   * Best first, then by id; at most `limit`. Empty text finds nothing. A whole value goes before one that begins with the text, this before one that
   * holds its words, this before typing errors; see store/text/text-match.
   */
  searchEntities(text: string, categories: readonly Category[], limit: number): Promise<SearchHit[]>;
  /** Names and synonyms that begin with the text (typos allowed only when nothing does); best first. */
  suggestEntities(prefix: string, categories: readonly Category[], limit: number): Promise<SearchHit[]>;
  resolveTexts(texts: readonly string[]): Promise<Resolution[]>;

  associationsByIds(ids: readonly AssociationId[]): Promise<(Association | null)[]>;
  listAssociations(filter: AssociationQuery, page: PageRequest): Promise<Page<Association>>;
  countAssociations(filter: AssociationQuery): Promise<number>;
  /** For each entity the associations that have it on the given side. */
  associationsOfEntities(
    ids: readonly Curie[],
    side: Side,
    filter: AssociationFilter | null,
    page: PageRequest,
    ahead?: Ahead,
  ): Promise<Page<Association>[]>;
  countAssociationsOfEntities(
    ids: readonly Curie[],
    side: Side,
    filter: AssociationFilter | null,
  ): Promise<number[]>;
  associationsOfPublications(ids: readonly Curie[], page: PageRequest): Promise<Page<Association>[]>;
  countAssociationsOfPublications(ids: readonly Curie[]): Promise<number[]>;
  /** For each pair the associations from its subject to its object. */
  associationsBetween(pairs: readonly EntityPair[]): Promise<Association[][]>;
  standingOfAssociations(ids: readonly AssociationId[]): Promise<AssociationStanding[]>;

  evidenceByIds(ids: readonly string[]): Promise<(Evidence | null)[]>;
  evidenceOfAssociations(ids: readonly AssociationId[]): Promise<Evidence[][]>;
  publicationsByIds(ids: readonly Curie[]): Promise<(Publication | null)[]>;
  listPublications(page: PageRequest): Promise<Page<Publication>>;
  countPublications(): Promise<number>;

  mechanismsByIds(ids: readonly string[]): Promise<(Mechanism | null)[]>;
  listMechanisms(filter: MechanismFilter, page: PageRequest): Promise<Page<Mechanism>>;
  countMechanisms(filter: MechanismFilter): Promise<number>;
  /** For each entity the mechanisms that pass through it, ends included. */
  mechanismsOfEntities(ids: readonly Curie[], page: PageRequest): Promise<Page<Mechanism>[]>;
  countMechanismsOfEntities(ids: readonly Curie[]): Promise<number[]>;

  findPaths(request: PathRequest): Promise<PathPage>;
  neighborhood(request: NeighborhoodRequest): Promise<Subgraph>;
  joiningSubgraph(request: JoiningRequest): Promise<JoiningAnswer>;
  /** Entities that may act on another, or it on them, ranked; see docs/discovery.md. An unknown id is UNKNOWN_ID. */
  hypotheses(request: HypothesisRequest): Promise<HypothesisPage>;
  /** Entities that two others have in common, ranked. An unknown id is UNKNOWN_ID. */
  sharedMechanisms(request: SharedRequest): Promise<SharedPage>;
  /** Entities that a set has to do with more often than chance would have it: by p, then id. */
  enrichment(request: EnrichmentRequest): Promise<Enrichment>;
  /** Where something that could be expected is not recorded here: by score, then ids. */
  gaps(request: GapRequest): Promise<GapPage>;
  /** Where two entities agree, differ and contradict each other; in the order that Comparison tells. */
  compare(request: ComparisonRequest): Promise<Comparison>;
  /** Only conflicts with one of the entities as subject or object; an empty list allows all. */
  listConflicts(entities: readonly Curie[], page: PageRequest): Promise<Page<Conflict>>;
  countConflicts(entities: readonly Curie[]): Promise<number>;
  metagraph(): Promise<Metagraph>;
  /**
   * The same store for one request: all its answers are of one release, and what it waits for ends when the signal fires. A call that cannot be
   * answered from that release any more is a VesipathError RELEASE_CHANGED.
   */
  forRequest(signal: AbortSignal): MechanismStore;
  close(): Promise<void>;
}

/** What will be asked of an answer next. A store of one request may fetch it along; the answer is the same. */
export interface Ahead {
  /** The entities themselves. */
  readonly entity: boolean;
  /** The evidence of the associations. */
  readonly evidence: boolean;
}

export interface EntityPair {
  readonly subject: Curie;
  readonly object: Curie;
}

export type Side = 'SUBJECT' | 'OBJECT' | 'EITHER';

export interface AssociationQuery {
  readonly subjects: readonly Curie[];
  readonly objects: readonly Curie[];
  readonly filter: AssociationFilter | null;
}

/** Mechanisms that pass through all of `entities`, begin and end as asked, from one of the publications; empty lists allow everything. */
export interface MechanismFilter {
  readonly entities: readonly Curie[];
  readonly from: readonly Curie[];
  readonly to: readonly Curie[];
  readonly publications: readonly Curie[];
}
