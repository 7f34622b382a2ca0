import { afterAll, describe, expect, it } from '@jest/globals';
import type { Knowledge } from '../../src/model/knowledge.js';
import type { MechanismStore } from '../../src/store/mechanism-store.js';
import { describeAnswersAgreement } from './behaviours/describe-answers-agreement.js';
import { describeAssociations } from './behaviours/describe-associations.js';
import { describeAssociationFilters } from './behaviours/describe-association-filters.js';
import { describeComparisons } from './behaviours/describe-comparisons.js';
import { describeConflicts } from './behaviours/describe-conflicts.js';
import { describeCuratedCore } from './behaviours/describe-curated-core.js';
import { describeDiscovery } from './behaviours/describe-discovery.js';
import { describeEntities } from './behaviours/describe-entities.js';
import { describeEvidence } from './behaviours/describe-evidence.js';
import { describeHypotheses } from './behaviours/describe-hypotheses.js';
import { describeJoiningSubgraphs } from './behaviours/describe-joining-subgraphs.js';
import { describeMechanisms } from './behaviours/describe-mechanisms.js';
import { describeMetagraph } from './behaviours/describe-metagraph.js';
import { describeNeighborhoods } from './behaviours/describe-neighborhoods.js';
import { describePathFilters } from './behaviours/describe-path-filters.js';
import { describePaths } from './behaviours/describe-paths.js';
import { describePathsAgreement } from './behaviours/describe-paths-agreement.js';
import { describeRelease } from './behaviours/describe-release.js';
import { describeResolving } from './behaviours/describe-resolving.js';
import { describeSearch } from './behaviours/describe-search.js';
import { describeSuggestions } from './behaviours/describe-suggestions.js';

/** Tests of the suite that do not apply to a store, by exact title, and why. */
export interface Difference {
  readonly reason: string;
  readonly tests: readonly string[];
}

/** What a group of behaviours works with. */
export interface StoreSuite {
  /** Declares a test, unless the store is listed to differ there. */
  readonly it: (title: string, test: () => Promise<void>) => void;
  /** A store that holds the knowledge until another one is asked for; closed in the end. */
  readonly open: (knowledge: Knowledge) => Promise<MechanismStore>;
  /** Random path requests on each random graph. */
  readonly requestsPerGraph: number;
}

/** What every store does, group by group. */
const BEHAVIOURS: Readonly<Record<string, (suite: StoreSuite) => void>> = {
  entities: describeEntities,
  associations: describeAssociations,
  'association filters': describeAssociationFilters,
  'evidence and publications': describeEvidence,
  mechanisms: describeMechanisms,
  conflicts: describeConflicts,
  metagraph: describeMetagraph,
  release: describeRelease,
  'answers against memory': describeAnswersAgreement,
  search: describeSearch,
  suggestions: describeSuggestions,
  resolving: describeResolving,
  paths: describePaths,
  'path filters': describePathFilters,
  'paths against enumeration': describePathsAgreement,
  neighborhoods: describeNeighborhoods,
  'joining subgraphs': describeJoiningSubgraphs,
  discovery: describeDiscovery,
  comparisons: describeComparisons,
  hypotheses: describeHypotheses,
  'the curated core': describeCuratedCore,
};

/** How the suite is run over one store. */
export interface SuiteOptions {
  /** Tests left out for this store; they are reported as skipped under their reason, and one that names no test fails. */
  readonly differs?: readonly Difference[];
  /** Groups to run, by title; all unless given. */
  readonly only?: readonly string[];
  /** For a single test, in milliseconds; the usual time of jest unless given. */
  readonly testTimeoutMs?: number;
  /** Random path requests on each random graph; 12 unless given. */
  readonly requestsPerGraph?: number;
}

/**
 * The behaviour suite that every store passes.
 * @param open  a store filled with the knowledge, asked for whenever a test begins to use it; it may be one that it gave before
 */
export const describeMechanismStore = (
  name: string,
  open: (knowledge: Knowledge) => Promise<MechanismStore>,
  { differs = [], only = Object.keys(BEHAVIOURS), testTimeoutMs, requestsPerGraph = 12 }: SuiteOptions = {},
): void => {
  describe(`${name} store`, () => {
    const opened = new Set<MechanismStore>();
    const openAndKeep = async (knowledge: Knowledge): Promise<MechanismStore> => {
      const store = await open(knowledge);
      opened.add(store);
      return store;
    };
    afterAll(async () => {
      for (const store of opened) await store.close();
    });

    const left = new Set(differs.flatMap(({ tests }) => tests));
    const titles: string[] = [];
    const declare: StoreSuite['it'] = (title, test) => {
      titles.push(title);
      if (!left.has(title)) it(title, test, testTimeoutMs);
    };
    for (const [title, behaviour] of Object.entries(BEHAVIOURS)) {
      if (!only.includes(title)) continue;
      describe(title, () => {
        behaviour({ it: declare, open: openAndKeep, requestsPerGraph });
      });
    }
    for (const { reason, tests } of differs) {
      describe(`differs: ${reason}`, () => {
        for (const title of tests) it.skip(title, () => undefined);
      });
    }
    it('gives every test a title of its own, and differs only in tests that exist', () => {
      expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
      expect([...left].filter((title) => !titles.includes(title))).toEqual([]);
    });
  });
};
