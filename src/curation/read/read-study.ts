import * as z from 'zod';
import {
  DefaultsSchema,
  EvidenceSchema,
  type EvidenceContext,
  type SeedEvidence,
} from './evidence-schema.js';
import type { Findings } from '../problems/findings.js';
import type { Place } from '../problems/problem.js';
import { isMapping, parsePiece } from './schema-problems.js';
import {
  AssociationSchema,
  MechanismSchema,
  SentenceSchema,
  StudySchema,
  type SeedMechanism,
  type SeedSentence,
} from './study-schema.js';
import type { YamlFile } from './yaml-file.js';
import type { YamlPath } from './yaml-lines.js';

const UNREAD = z.unknown();
/** The file without what is read piece by piece, so that one bad piece hides no other. */
const OutlineSchema = StudySchema.extend({
  sentences: z
    .record(z.string(), UNREAD)
    .meta({ description: 'names for the sentences that this file rests on' }),
  associations: z.array(UNREAD).min(1, 'at least one association'),
  mechanisms: z.array(UNREAD).optional(),
  defaults: UNREAD,
});
const EdgeSchema = AssociationSchema.extend({
  evidence: z.array(UNREAD).min(1, 'at least one piece of evidence'),
});

/** A piece of a study file and where its parts stand; value null when it has not the form of one (reported). */
export interface Placed<Value> {
  readonly value: Value | null;
  /** Place of the piece, or of a value inside it. */
  readonly place: (...path: YamlPath) => Place;
}

export type SeedEdge = Omit<z.infer<typeof AssociationSchema>, 'evidence'>;

export interface SeedAssociation extends Placed<SeedEdge> {
  /** Known even when the rest of the association is not. */
  readonly key: string | null;
  readonly evidence: readonly Placed<SeedEvidence>[];
}

/** A file of `seeds/studies`. */
export interface SeedStudy {
  readonly file: string;
  readonly publication: string | null;
  readonly document: string | null;
  readonly defaults: Placed<EvidenceContext>;
  readonly sentences: ReadonlyMap<string, Placed<SeedSentence>>;
  readonly associations: readonly SeedAssociation[];
  readonly mechanisms: readonly Placed<SeedMechanism>[];
  readonly place: (...path: YamlPath) => Place;
}

/** The study in a YAML file, with a problem for everything that has not the form of a study. */
export const readStudy = (name: string, file: YamlFile, findings: Findings): SeedStudy => {
  const piece = <Schema extends z.ZodType>(schema: Schema, noun: string, raw: unknown, path: YamlPath) => ({
    value: parsePiece(schema, { file, path, raw, noun }, findings),
    place: (...inner: YamlPath) => file.place([...path, ...inner]),
  });
  piece(OutlineSchema, 'study', file.value, []);
  const raw = isMapping(file.value) ? file.value : {};
  return {
    file: name,
    publication: typeof raw['publication'] === 'string' ? raw['publication'] : null,
    document: typeof raw['document'] === 'string' ? raw['document'] : null,
    defaults: piece(DefaultsSchema, 'defaults', raw['defaults'] ?? {}, ['defaults']),
    sentences: new Map(
      entriesOf(raw['sentences']).map(([key, sentence]) => [
        key,
        piece(SentenceSchema, `sentence "${key}"`, sentence, ['sentences', key]),
      ]),
    ),
    associations: listOf(raw['associations']).map((association, index) => ({
      ...piece(EdgeSchema, 'association', association, ['associations', index]),
      key: keyOf(association),
      evidence: listOf(isMapping(association) ? association['evidence'] : null).map((evidence, position) =>
        piece(EvidenceSchema, 'evidence', evidence, ['associations', index, 'evidence', position]),
      ),
    })),
    mechanisms: listOf(raw['mechanisms']).map((mechanism, index) =>
      piece(MechanismSchema, 'mechanism', mechanism, ['mechanisms', index]),
    ),
    place: (...path) => file.place(path),
  };
};

const listOf = (raw: unknown): unknown[] => (Array.isArray(raw) ? raw : []);
const entriesOf = (raw: unknown): [string, unknown][] => (isMapping(raw) ? Object.entries(raw) : []);
const keyOf = (raw: unknown): string | null =>
  isMapping(raw) && typeof raw['key'] === 'string' ? raw['key'] : null;
