import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatasetSchema, type SeedDataset } from './dataset-schema.js';
import type { Findings } from '../problems/findings.js';
import { readDocuments, type SeedDocument } from './read-documents.js';
import { readEntities, type SeedEntity } from './read-entities.js';
import { readPublications, type SeedPublication } from './read-publications.js';
import { readSentences, type SentenceAccount } from './read-sentences.js';
import { readStudy, type SeedStudy } from './read-study.js';
import { parsePiece } from './schema-problems.js';
import { readYaml } from './yaml-file.js';

const DATASET_FILE = 'dataset.yaml';
const STUDIES_FOLDER = 'studies';

/** What study files refer to. */
export interface SeedTables {
  readonly entities: readonly SeedEntity[];
  readonly publications: readonly SeedPublication[];
  readonly documents: readonly SeedDocument[];
}

/** Everything in a seeds folder, as far as it could be read. */
export interface Seeds {
  readonly dataset: SeedDataset | null;
  /** null when one of them could not be read: every name would be unknown then. */
  readonly tables: SeedTables | null;
  readonly studies: readonly SeedStudy[];
  /** Sentences of the documents that carry no evidence. */
  readonly accounts: readonly SentenceAccount[];
}

/** Reads a seeds folder, with a problem for everything that has not the form that seeds/README.md tells. */
export const readSeeds = (dir: string, findings: Findings): Seeds => {
  if (namesIn(dir) === null) {
    findings.add(
      { file: '.', line: 1 },
      `there is no folder ${dir}`,
      'give the folder that holds dataset.yaml and studies',
    );
    return { dataset: null, tables: null, studies: [], accounts: [] };
  }
  const dataset = readDataset(dir, findings);
  const [entities, publications, documents] = [
    readEntities(dir, findings),
    readPublications(dir, findings),
    readDocuments(dir, findings),
  ];
  const tables =
    entities === null || publications === null || documents === null
      ? null
      : { entities, publications, documents };
  return { dataset, tables, studies: readStudies(dir, findings), accounts: readSentences(dir, findings) };
};

const readDataset = (dir: string, findings: Findings): SeedDataset | null => {
  const file = readYaml(dir, DATASET_FILE, findings);
  return file && parsePiece(DatasetSchema, { file, path: [], raw: file.value, noun: 'dataset' }, findings);
};

const readStudies = (dir: string, findings: Findings): SeedStudy[] =>
  studyFiles(dir, findings).flatMap((name) => {
    const file = readYaml(dir, name, findings);
    return file === null ? [] : [readStudy(name, file, findings)];
  });

/** Names of the study files in alphabetical order, relative to the seeds folder. */
const studyFiles = (dir: string, findings: Findings): string[] => {
  const place = { file: STUDIES_FOLDER, line: 1 };
  const names = namesIn(join(dir, STUDIES_FOLDER));
  const files = names?.filter((name) => name.endsWith('.yaml')) ?? [];
  if (names === null) {
    findings.add(place, 'the folder is missing, or cannot be read', 'add it, with one YAML file a study');
  } else if (files.length === 0) {
    findings.add(place, 'the folder holds no study', 'add a YAML file, as seeds/README.md tells');
  }
  for (const name of names?.filter((other) => !files.includes(other)) ?? []) {
    findings.add(
      { file: `${STUDIES_FOLDER}/${name}`, line: 1 },
      'only files that end in .yaml are read here',
      'rename it to .yaml, or move it away',
    );
  }
  return files.map((name) => `${STUDIES_FOLDER}/${name}`);
};

/** Names in a folder in alphabetical order, without hidden ones; null when it cannot be read. */
const namesIn = (folder: string): string[] | null => {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort();
  } catch {
    return null;
  }
};
