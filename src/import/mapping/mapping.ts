import { isCategory, type Category } from '../../model/category.js';
import type { Aspect } from '../../model/aspect.js';
import type { AgentType, Directness, KnowledgeLevel, Role } from '../../model/evidence.js';
import type { MappingFile, MappingRule } from './mapping-schema.js';

/** What the words of a source mean, of several mapping files in one. */
export interface Mapping {
  readonly prefixes: ReadonlyMap<string, string>;
  /** For ids that are no CURIE; the first that fits gives the prefix. */
  readonly ids: readonly { readonly match: RegExp; readonly prefix: string }[];
  readonly categoryOf: (word: string) => Category | null;
  readonly aspectOf: (word: string) => Aspect | null;
  /** Rules of a predicate, the first that fits counts; null for a word that is not known. */
  readonly rulesOf: (word: string) => readonly MappingRule[] | null;
  /** Properties that make findings of the same association different ones. */
  readonly tellApartBy: readonly string[];
  readonly role: Role;
  readonly directness: Directness;
  readonly knowledgeLevel: KnowledgeLevel;
  readonly agentType: AgentType;
}

/** Later files win, entry by entry; `ids` of later files are tried first. */
export const mergeMappings = (files: readonly MappingFile[]): Mapping => {
  const merged = <Value>(
    part: (file: MappingFile) => Readonly<Record<string, Value>> | undefined,
  ): ReadonlyMap<string, Value> => new Map(files.flatMap((file) => Object.entries(part(file) ?? {})));
  const last = <Value>(part: (file: MappingFile) => Value | undefined, otherwise: Value): Value =>
    files.reduce((value, file) => part(file) ?? value, otherwise);
  const categories = merged((file) => file.categories);
  const aspects = merged((file) => file.aspects);
  const predicates = merged((file) => file.predicates);
  return {
    prefixes: merged((file) => file.prefixes),
    ids: [...files].reverse().flatMap((file) => file.ids ?? []),
    categoryOf: (word) => entryOf(categories, word) ?? (isCategory(word) ? word : null),
    aspectOf: (word) => entryOf(aspects, word) ?? null,
    rulesOf: (word) => entryOf(predicates, word) ?? null,
    tellApartBy: last((file) => file.tellApartBy, []),
    role: last((file) => file.role, 'PRIMARY_RESULT'),
    directness: last((file) => file.directness, 'NOT_STATED'),
    knowledgeLevel: last((file) => file.knowledgeLevel, 'NOT_PROVIDED'),
    agentType: last((file) => file.agentType, 'NOT_PROVIDED'),
  };
};

/** With and without `biolink:`, as KGX files have both. */
const entryOf = <Value>(entries: ReadonlyMap<string, Value>, word: string): Value | undefined =>
  entries.get(word) ??
  (word.startsWith(BIOLINK) ? entries.get(word.slice(BIOLINK.length)) : entries.get(`${BIOLINK}${word}`));

const BIOLINK = 'biolink:';
