import type { Aspect } from '../../model/aspect.js';
import type { Category } from '../../model/category.js';
import type { Dataset } from '../../model/dataset.js';
import type { Effect } from '../../model/effect.js';
import type {
  AgentType,
  Directness,
  KnowledgeLevel,
  Role,
  Supports,
  System,
  TrialPhase,
} from '../../model/evidence.js';
import type { Predicate } from '../../model/predicate.js';
import type {
  FlagColumn,
  IntegerColumn,
  NameColumn,
  NumberColumn,
  TextColumn,
  TextListColumn,
  WordColumn,
} from './columns.js';

/* A whole graph as tables: what a bundle's files hold, and what the embedded store answers from. Rows of entities, publications, associations and mechanisms
 * are in order of the bytes of their ids; evidence stands by association, then id. */

/** Texts that may be all different, or shared by many rows. */
export type SharedTextColumn = TextColumn | WordColumn;

export interface EntityTable {
  readonly id: TextColumn;
  readonly name: TextColumn;
  readonly category: NameColumn<Category>;
  readonly synonyms: TextListColumn;
  readonly xrefs: TextListColumn;
  /** How each of `xrefs` relates, in the same places. */
  readonly xrefMappings: TextListColumn;
  readonly description: TextColumn;
  readonly taxon: WordColumn;
  /** JSON; null where there are none. */
  readonly properties: TextColumn;
}

export interface PublicationTable {
  readonly id: TextColumn;
  readonly citation: TextColumn;
  readonly title: TextColumn;
  readonly year: IntegerColumn;
  readonly journal: TextColumn;
  readonly doi: TextColumn;
  readonly pmid: TextColumn;
  readonly pmcid: TextColumn;
}

export interface AssociationTable {
  readonly id: TextColumn;
  /** Rows of entities. */
  readonly subject: WordColumn;
  readonly predicate: NameColumn<Predicate>;
  /** Rows of entities. */
  readonly object: WordColumn;
  readonly effect: NameColumn<Effect>;
  readonly aspect: NameColumn<Aspect>;
  /** 0 to 1; see model/belief. */
  readonly belief: NumberColumn;
  readonly contested: FlagColumn;
  /** See docs/paths.md. */
  readonly shortcut: FlagColumn;
}

export interface EvidenceTable {
  readonly id: TextColumn;
  /** Rows of associations, ascending. */
  readonly association: IntegerColumn;
  readonly dataset: WordColumn;
  /** Rows of publications. */
  readonly publication: WordColumn;
  readonly supports: NameColumn<Supports>;
  readonly directness: NameColumn<Directness>;
  readonly role: NameColumn<Role>;
  readonly hedged: FlagColumn;
  readonly system: NameColumn<System>;
  /** With `|` between; absent where none is stated. */
  readonly species: WordColumn;
  readonly phase: NameColumn<TrialPhase>;
  readonly knowledgeLevel: NameColumn<KnowledgeLevel>;
  readonly agentType: NameColumn<AgentType>;
  readonly statement: SharedTextColumn;
  /** JSON of the fields that few findings have: dose, route, locator … */
  readonly details: SharedTextColumn;
  /** JSON; null where there are none. */
  readonly properties: SharedTextColumn;
}

export interface MechanismTable {
  readonly id: TextColumn;
  readonly name: TextColumn;
  /** Rows of publications. */
  readonly publication: WordColumn;
  /** Ids of associations, in order. */
  readonly steps: TextListColumn;
  readonly hedged: FlagColumn;
  readonly statement: TextColumn;
  /** JSON of the locator; null for imports. */
  readonly locator: TextColumn;
}

export interface GraphTables {
  readonly datasets: readonly Dataset[];
  readonly entities: EntityTable;
  readonly publications: PublicationTable;
  readonly associations: AssociationTable;
  readonly evidence: EvidenceTable;
  /** Rows of evidence in order of their ids. */
  readonly evidenceById: Uint32Array;
  readonly mechanisms: MechanismTable;
}
