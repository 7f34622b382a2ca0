import { afterAll, describe, expect, it } from '@jest/globals';
import type { Knowledge } from '../../src/model/knowledge.js';
import type { MechanismStore } from '../../src/store/mechanism-store.js';
import { describeAssociations } from './behaviours/describe-associations.js';
import { describeAssociationFilters } from './behaviours/describe-association-filters.js';
import { describeConflicts } from './behaviours/describe-conflicts.js';
import { describeCuratedCore } from './behaviours/describe-curated-core.js';
import { describeEntities } from './behaviours/describe-entities.js';
import { describeEvidence } from './behaviours/describe-evidence.js';
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
  /** A store filled with the knowledge: opened when first asked for, once for each knowledge, closed in the end. */
  readonly open: (knowledge: Knowledge) => Promise<MechanismStore>;
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
  search: describeSearch,
  suggestions: describeSuggestions,
  resolving: describeResolving,
  paths: describePaths,
  'path filters': describePathFilters,
  'paths against enumeration': describePathsAgreement,
  neighborhoods: describeNeighborhoods,
  'joining subgraphs': describeJoiningSubgraphs,
  'the curated core': describeCuratedCore,
};

/**
 * The behaviour suite that every store passes.
 * @param open  fills a store of its own for each call
 * @param options.differs  tests left out for this store; they are reported as skipped under their reason, and one that names no test fails
 */
export const describeMechanismStore = (
  name: string,
  open: (knowledge: Knowledge) => Promise<MechanismStore>,
  { differs = [] }: { differs?: readonly Difference[] } = {},
): void => {
  describe(`${name} store`, () => {
    const stores = new Map<Knowledge, Promise<MechanismStore>>();
    const openOnce = (knowledge: Knowledge): Promise<MechanismStore> => {
      const store = stores.get(knowledge) ?? open(knowledge);
      stores.set(knowledge, store);
      return store;
    };
    afterAll(async () => {
      for (const store of stores.values()) await (await store).close();
    });

    const left = new Set(differs.flatMap(({ tests }) => tests));
    const titles: string[] = [];
    const declare: StoreSuite['it'] = (title, test) => {
      titles.push(title);
      if (!left.has(title)) it(title, test);
    };
    for (const [title, behaviour] of Object.entries(BEHAVIOURS)) {
      describe(title, () => {
        behaviour({ it: declare, open: openOnce });
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
