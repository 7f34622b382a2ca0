import type { Knowledge } from '../model/knowledge.js';
import { buildKnowledge, CURATED } from './resolve/build-knowledge.js';
import { checkAccounts } from './check/check-accounts.js';
import { checkSources } from './check/check-sources.js';
import { checkStudies } from './check/check-studies.js';
import { checkTables } from './check/check-tables.js';
import { checkUse } from './check/check-use.js';
import { Findings } from './problems/findings.js';
import { KnownNames } from './resolve/known-names.js';
import type { Problem } from './problems/problem.js';
import type { SourceDocument } from '../model/publication.js';
import { readSeeds, type Seeds } from './read/read-seeds.js';
import type { SentenceAccount } from './read/read-sentences.js';
import { resolveStudy, type ResolvedStudy } from './resolve/resolve-study.js';

export interface LoadSeedsOptions {
  /** Folder with the texts of `documents.tsv`. When given, fingerprints and wording are checked against them. */
  readonly sourceDir?: string;
}

/** How much was read, also when there are problems. */
export interface SeedCounts {
  readonly entities: number;
  readonly publications: number;
  readonly documents: number;
  readonly studies: number;
  readonly associations: number;
  readonly evidence: number;
  readonly mechanisms: number;
}

export interface LoadedSeeds {
  /** null when there are problems. */
  readonly knowledge: Knowledge | null;
  /** Everything that is wrong, in order of file and line. */
  readonly problems: readonly Problem[];
  /** What is allowed and looks like an oversight, in order of file and line; looked for only when the seeds have no problem. */
  readonly warnings: readonly Problem[];
  readonly counts: SeedCounts;
  readonly documents: readonly SourceDocument[];
  /** Why sentences of the documents carry no evidence. */
  readonly accounts: readonly SentenceAccount[];
}

/**
 * Reads and checks a seeds folder, as seeds/README.md tells. Never throws on what the folder holds or lacks: all problems of one run are
 * in the answer.
 */
export const loadSeeds = (dir: string, options: LoadSeedsOptions = {}): LoadedSeeds => {
  const findings = new Findings();
  const seeds = readSeeds(dir, findings);
  const studies = resolve(seeds, options, findings);
  const { problems, warnings } = findings;
  const isSound = problems.length === 0 && seeds.dataset !== null && seeds.tables !== null;
  return {
    knowledge: isSound ? buildKnowledge(seeds.dataset, seeds.tables, studies) : null,
    problems,
    warnings,
    counts: countsOf(seeds, studies),
    documents: seeds.tables?.documents ?? [],
    accounts: seeds.accounts,
  };
};

const resolve = (
  { dataset, tables, studies, accounts }: Seeds,
  { sourceDir }: LoadSeedsOptions,
  findings: Findings,
): ResolvedStudy[] => {
  if (tables === null) return [];
  const known = new KnownNames(tables);
  checkTables(tables, findings);
  const resolved = studies.map((study) => resolveStudy(study, dataset?.id ?? CURATED, known, findings));
  checkStudies(resolved, findings);
  checkAccounts(accounts, resolved, known, findings);
  // What is wrong may be what refers to the rest.
  if (findings.problems.length === 0) checkUse(tables, studies, known, findings);
  if (sourceDir !== undefined) checkSources(sourceDir, tables, { studies, accounts }, findings);
  return resolved;
};

const countsOf = ({ tables, studies }: Seeds, resolved: readonly ResolvedStudy[]): SeedCounts => {
  const ids = (kind: 'associations' | 'evidence' | 'mechanisms'): number =>
    new Set(resolved.flatMap((study) => study[kind].map(({ value }) => value.id))).size;
  return {
    entities: tables?.entities.length ?? 0,
    publications: tables?.publications.length ?? 0,
    documents: tables?.documents.length ?? 0,
    studies: studies.length,
    associations: ids('associations'),
    evidence: ids('evidence'),
    mechanisms: ids('mechanisms'),
  };
};
