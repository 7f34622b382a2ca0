import type { Association } from '../model/association.js';
import type { Category } from '../model/category.js';
import type { NetEffect } from '../model/effect.js';
import type { Curie } from '../model/curie.js';
import type { Entity } from '../model/entity.js';
import type { Evidence } from '../model/evidence.js';
import type { Mechanism } from '../model/mechanism.js';
import type { Predicate } from '../model/predicate.js';
import type { Publication } from '../model/publication.js';
import type {
  Hypothesis,
  HypothesisPage,
  ScoredRoute,
  SeekSide,
  SharedEntity,
  SharedPage,
  SharedSide,
} from '../store/hypothesis-request.js';
import type {
  ComparedEntity,
  Comparison,
  ComparisonRequest,
  Gap,
  GapKind,
} from '../store/discovery-request.js';
import type { EvidenceFilter, Path } from '../store/path-request.js';
import type { Connection } from './connection.js';

/** What `node` may find. */
export type NodeModel = Entity | Association | Evidence | Publication | Mechanism;

/** A path with the evidence filter it was found under: only evidence that fits it counts for its coherence. */
export interface PathModel {
  readonly path: Path;
  readonly evidence: EvidenceFilter | null;
}

export interface PathConnectionModel extends Connection<PathModel> {
  readonly truncated: boolean;
  readonly truncatedBy: 'TIME' | 'EXPANSIONS' | 'MEMORY' | 'PAGE' | null;
  readonly expansions: number;
}

export interface PathStepModel {
  readonly association: Association;
  readonly forward: boolean;
  readonly from: Curie;
  readonly to: Curie;
  readonly effectSoFar: NetEffect;
}

export interface SubgraphEntityModel {
  readonly id: Curie;
  readonly depth: number | null;
}

export interface SubgraphModel {
  readonly entities: readonly SubgraphEntityModel[];
  readonly associations: readonly string[];
  readonly truncated: boolean;
}

export interface JoiningSubgraphModel extends SubgraphModel {
  readonly groups: readonly (readonly Curie[])[];
}

export interface CategoryCountModel {
  readonly category: Category;
  readonly count: number;
}

export interface PredicateCountModel {
  readonly predicate: Predicate;
  readonly count: number;
}

/** What the hypotheses of a question have in common. */
interface AskedRoutes {
  readonly seek: SeekSide;
  /** As of a path. */
  readonly evidence: EvidenceFilter | null;
}

export interface HypothesisModel extends AskedRoutes {
  readonly hypothesis: Hypothesis;
  /** What it is about. */
  readonly about: Curie;
}

export interface HypothesisRouteModel extends ScoredRoute {
  readonly evidence: EvidenceFilter | null;
}

export interface HypothesisConnectionModel extends Connection<HypothesisModel> {
  readonly page: HypothesisPage;
}

export interface SharedMechanismModel {
  readonly shared: SharedEntity;
  readonly evidence: EvidenceFilter | null;
}

export interface SharedSideModel {
  readonly side: SharedSide;
  readonly evidence: EvidenceFilter | null;
}

export interface SharedMechanismConnectionModel extends Connection<SharedMechanismModel> {
  readonly page: SharedPage;
}
export interface GapModel {
  readonly kind: GapKind;
  readonly gap: Gap;
}

export interface ComparisonModel {
  readonly request: ComparisonRequest;
  readonly comparison: Comparison;
}

export interface ComparedEntityModel {
  readonly request: ComparisonRequest;
  readonly row: ComparedEntity;
}

export type GapConnectionModel = Connection<GapModel>;
export type ComparedEntityConnectionModel = Connection<ComparedEntityModel>;
