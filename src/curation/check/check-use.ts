import type { Findings } from '../problems/findings.js';
import type { KnownNames } from '../resolve/known-names.js';
import { quoted } from '../problems/quoted.js';
import type { SeedTables } from '../read/read-seeds.js';
import type { SeedStudy } from '../read/read-study.js';

/** Warns of what nothing refers to, in seeds without problems: entities, publications, documents, and sentences of study files. */
export const checkUse = (
  { entities, publications, documents }: SeedTables,
  studies: readonly SeedStudy[],
  { used }: KnownNames,
  findings: Findings,
): void => {
  for (const { id, name, place } of entities) {
    if (!used.entities.has(id))
      findings.warn(place, `entity ${name} (${id}) is never used`, 'use it, or remove the row');
  }
  const ofDocuments = new Set(documents.map(({ publication }) => publication));
  for (const { id, citation, place } of publications) {
    if (used.publications.has(id) || ofDocuments.has(id)) continue;
    findings.warn(place, `publication ${citation} (${id}) is never used`, 'use it, or remove the row');
  }
  for (const { id, place } of documents) {
    if (!used.documents.has(id))
      findings.warn(place, `document ${quoted(id)} is never used`, 'use it, or remove the row');
  }
  for (const study of studies) warnOfUnusedSentences(study, findings);
};

const warnOfUnusedSentences = (study: SeedStudy, findings: Findings): void => {
  const items = [...study.associations.flatMap(({ evidence }) => evidence), ...study.mechanisms];
  const used = new Set(items.map(({ value }) => value?.sentence));
  for (const name of study.sentences.keys()) {
    if (used.has(name)) continue;
    findings.warn(
      study.place('sentences', name),
      `sentence ${quoted(name)} is never used`,
      'use it, or remove it',
    );
  }
};
