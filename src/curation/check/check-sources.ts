import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { copiedWording, wordRuns } from './copied-wording.js';
import type { Findings } from '../problems/findings.js';
import type { Place } from '../problems/problem.js';
import { oneOf, quoted } from '../problems/quoted.js';
import type { SeedDocument } from '../read/read-documents.js';
import { readTextFile } from '../read/read-text.js';
import type { SentenceAccount } from '../read/read-sentences.js';
import type { Placed, SeedStudy } from '../read/read-study.js';
import { sentencesOf } from '../source/source-text.js';
import type { SeedTables } from '../read/read-seeds.js';
import type { SeedSentence } from '../read/study-schema.js';

interface Source {
  readonly id: string;
  /** Sections in which each sentence stands, by fingerprint. */
  readonly sections: ReadonlyMap<string, readonly string[]>;
  readonly runs: ReadonlySet<string>;
}

/** Reports documents that are missing, sentences that their document does not hold, and wording taken from it. */
export const checkSources = (
  sourceDir: string,
  { entities, documents }: Pick<SeedTables, 'entities' | 'documents'>,
  { studies, accounts }: { studies: readonly SeedStudy[]; accounts: readonly SentenceAccount[] },
  findings: Findings,
): void => {
  const present = documents.filter(({ file }) => existsSync(join(sourceDir, file)));
  if (present.length > 0) reportSkipped(documents, present, findings);
  const sources = new Map(
    (present.length > 0 ? present : documents).flatMap((document) => {
      const source = readSource(sourceDir, document, findings);
      return source === null ? [] : [[document.id, source] as const];
    }),
  );
  for (const study of studies) {
    const source = study.document === null ? undefined : sources.get(study.document);
    if (source === undefined) continue;
    for (const [name, sentence] of study.sentences) checkSentence(name, sentence, source, findings);
    checkWording(study, [...sources.values()], findings);
  }
  for (const { description, place } of entities) {
    if (description !== null) checkCopied('description', description, place, [...sources.values()], findings);
  }
  for (const account of accounts) {
    const source = sources.get(account.document);
    if (source !== undefined) checkAccount(account, source, findings);
  }
};

/** Who curates one article need not have the others. */
const reportSkipped = (
  documents: readonly SeedDocument[],
  present: readonly SeedDocument[],
  findings: Findings,
): void => {
  for (const { id, file, place } of documents.filter((document) => !present.includes(document))) {
    findings.warn(
      place,
      `the text of document ${quoted(id)} (${file}) is not in the source folder: nothing was checked against it`,
      'put it there, if you have it',
    );
  }
};

/** An article stays far below this. */
const MAX_SOURCE_BYTES = 5_000_000;

const readSource = (
  sourceDir: string,
  { id, file, place }: SeedDocument,
  findings: Findings,
): Source | null => {
  const { text, message } = readTextFile(join(sourceDir, file), MAX_SOURCE_BYTES);
  if (text === null) {
    findings.add(
      place,
      `file ${quoted(file)} of document ${quoted(id)}: ${message}`,
      'put the text of the document into the source folder, correct the name, or give another folder',
    );
    return null;
  }
  const sections = new Map<string, string[]>();
  for (const { section, fingerprint } of sentencesOf(text)) {
    sections.set(fingerprint, [...(sections.get(fingerprint) ?? []), section]);
  }
  return { id, sections, runs: wordRuns(text) };
};

const checkSentence = (
  name: string,
  { value, place }: Placed<SeedSentence>,
  source: Source,
  findings: Findings,
): void => {
  if (value === null) return;
  const sections = source.sections.get(value.fingerprint);
  if (sections === undefined) {
    findings.add(
      place('fingerprint'),
      `no sentence of ${source.id} has the fingerprint of ${quoted(name)}`,
      'find the sentence with `npx vesipath fingerprint --source DIR WORDS`, and copy its fingerprint',
    );
  } else if (!sections.includes(value.section)) {
    const actual = oneOf([...new Set(sections)]);
    findings.add(
      place('section'),
      `sentence ${quoted(name)} stands in section ${actual} of ${source.id}, not in ${value.section}`,
      `write section: '${sections[0]}'`,
    );
  }
};

const checkAccount = (
  { section, fingerprint, note, place }: SentenceAccount,
  { id, sections, runs }: Source,
  findings: Findings,
): void => {
  const actual = fingerprint === null ? [...sections.values()].flat() : sections.get(fingerprint);
  if (actual === undefined) {
    findings.add(
      place,
      `no sentence of ${id} has this fingerprint`,
      'find the sentence with `npx vesipath fingerprint --source DIR WORDS`, and copy its fingerprint',
    );
  } else if (!actual.includes(section)) {
    const remedy = fingerprint === null ? 'write a section that the document has' : `write ${actual[0]}`;
    const what = fingerprint === null ? `${id} has no section` : `the sentence does not stand in section`;
    findings.add(place, `${what} ${quoted(section)}`, remedy);
  }
  if (note !== null) checkCopied('note', note, place, [{ id, runs }], findings);
};

const checkCopied = (
  field: string,
  text: string,
  place: Place,
  sources: readonly Pick<Source, 'id' | 'runs'>[],
  findings: Findings,
): void => {
  for (const { id, runs } of sources) {
    const copied = copiedWording(text, runs);
    if (copied === null) continue;
    findings.add(
      place,
      `copied wording: the ${field} shares ${copied.count} words in a row with ${id}: ${quoted(copied.words)}`,
      'say it in our own words',
    );
  }
};

/** Wording may come from no document, not only not from the one that the study was read in. */
const checkWording = (study: SeedStudy, sources: readonly Source[], findings: Findings): void => {
  const evidence = study.associations.flatMap((association) => association.evidence);
  const texts = [
    ...evidence.flatMap((item) => textsOf(item, item.value, ['statement', 'outcome', 'route', 'note'])),
    ...study.mechanisms.flatMap((item) => textsOf(item, item.value, ['name', 'statement'])),
    ...textsOf(study.defaults, study.defaults.value, ['outcome', 'route']),
  ];
  for (const { field, text, place } of texts) checkCopied(field, text, place, sources, findings);
};

const textsOf = <Field extends string>(
  { place }: Pick<Placed<unknown>, 'place'>,
  value: Partial<Readonly<Record<Field, string | null | undefined>>> | null,
  fields: readonly Field[],
) =>
  fields.flatMap((field) => {
    const text = value?.[field];
    return typeof text === 'string' ? [{ field, text, place: place(field) }] : [];
  });
