import type { Mapping } from '../model/entity.js';
import type { Directness, System } from '../model/evidence.js';
import type { Property } from '../model/property.js';

/** An entity as a source tells it; '' and [] for what it does not tell. */
export interface RawEntity {
  readonly line: number;
  readonly id: string;
  /** The source's words, the most telling first. */
  readonly categories: readonly string[];
  readonly name: string;
  readonly synonyms: readonly string[];
  readonly xrefs: readonly RawXref[];
  readonly description: string;
  readonly taxon: string;
  readonly properties: readonly Property[];
  /** Read off a statement: told again by the next one, it is no repetition. */
  readonly implied: boolean;
}

export interface RawXref {
  readonly id: string;
  readonly mapping: Mapping;
}

/** A statement as a source tells it; '' and [] for what it does not tell. */
export interface RawStatement {
  readonly line: number;
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  /** 1, -1, 0 or ''. */
  readonly sign: string;
  /** The source's own word beneath the predicate. */
  readonly relation: string;
  /** Who asserts it: `infores:hetionet`. */
  readonly source: string;
  readonly subjectDirection: string;
  readonly direction: string;
  readonly aspect: string;
  readonly negated: boolean;
  readonly knowledgeLevel: string;
  readonly agentType: string;
  readonly directness: Directness;
  readonly system: System;
  readonly species: readonly string[];
  readonly publications: readonly string[];
  /** Cited for all of a record, not for this statement. */
  readonly citedTogether: readonly string[];
  readonly properties: readonly Property[];
}

/** A chain of statements of one record, by their ends. */
export interface RawMechanism {
  readonly line: number;
  readonly record: string;
  /** Who tells it. */
  readonly source: string;
  readonly name: string;
  readonly publication: string;
  /** Entities along the chain. */
  readonly entities: readonly string[];
}

/** Some rows of a file: entities come before the statements about them, statements before the mechanisms they make up. */
export interface RawBatch {
  readonly entities: readonly RawEntity[];
  readonly statements: readonly RawStatement[];
  readonly mechanisms: readonly RawMechanism[];
}
