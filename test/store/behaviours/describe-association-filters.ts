import { expect } from '@jest/globals';
import type { AssociationFilter, EvidenceFilter } from '../../../src/store/path-request.js';
import { associationFilter, evidenceFilter } from '../filters-at-rest.js';
import { A, P, SMALL } from '../small-knowledge.js';
import { expectList, idsOf } from '../walk-pages.js';
import type { StoreSuite } from '../describe-mechanism-store.js';

type Name = keyof typeof A;
const NAMES = Object.keys(A).filter((name): name is Name => name in A);
const UNSUPPORTED: readonly Name[] = ['unsupported', 'bare'];
const except = (...left: readonly Name[]): Name[] => NAMES.filter((name) => !left.includes(name));

export const describeAssociationFilters = ({ it, open }: StoreSuite): void => {
  const expectPassing = async (filter: AssociationFilter | null, names: readonly Name[]): Promise<void> => {
    const store = await open(SMALL);
    const query = { subjects: [], objects: [], filter };
    const count = await store.countAssociations(query);
    await expectList(
      (page) => store.listAssociations(query, page),
      count,
      idsOf(names.map((name) => A[name])),
    );
  };
  const withFilter = (filter: Partial<AssociationFilter>, names: readonly Name[]): Promise<void> =>
    expectPassing(associationFilter(filter), names);
  const withEvidence = (filter: Partial<EvidenceFilter>, names: readonly Name[]): Promise<void> =>
    withFilter({ evidence: evidenceFilter(filter) }, names);

  it('a filter that asks nothing passes all, one that asks for evidence only what is supported', async () => {
    await expectPassing(null, NAMES);
    await withFilter({}, NAMES);
    await withEvidence({}, except(...UNSUPPORTED));
  });

  it('predicates pass by name', async () => {
    await withFilter({ predicates: ['DELIVERS'] }, ['delivers', 'deliversMir']);
    await withFilter({ predicates: ['CONTAINS', 'PRODUCES'] }, ['contains', 'produces']);
    await withFilter({ predicates: ['TESTED_IN'] }, []);
  });

  it('effects pass by value; what has no effect of its own passes none', async () => {
    await withFilter({ effects: ['UNKNOWN', 'NONE'] }, ['mirOnP38', 'th17OnSjogren', 'noEffect']);
    await withFilter({ effects: ['DECREASES'] }, ['blocks', 'relief', 'stillsP38', 'calms', 'lessTh17']);
  });

  it('datasets pass those with a finding from there', async () => {
    await withFilter({ datasets: ['import'] }, ['calms', 'deliversMir', 'kindOf', 'place']);
    await withFilter({ datasets: ['import', 'curated'] }, except('bare'));
    await expect(withFilter({ datasets: ['other'] }, [])).rejects.toMatchObject({ code: 'UNKNOWN_ID' });
  });

  it('minBelief is a least value, itself included', async () => {
    await withFilter({ minBelief: 0 }, NAMES);
    await withFilter({ minBelief: 0.7 }, [
      'delivers',
      'relief',
      'calms',
      'lessTh17',
      'th17Inflames',
      'th17OnSjogren',
    ]);
    await withFilter({ minBelief: 0.71 }, ['delivers', 'calms']);
    await withFilter({ minBelief: 1 }, []);
  });

  it('contested takes twins and what disagrees with itself; false takes the others', async () => {
    const contested: readonly Name[] = ['lessTh17', 'moreTh17', 'inflames'];
    await withFilter({ contested: true }, contested);
    await withFilter({ contested: false }, except(...contested));
  });

  it('species wants one that is stated; a finding with several passes by any', async () => {
    await withEvidence({ species: ['NCBITaxon:9606'] }, [
      'produces',
      'delivers',
      'activates',
      'moreTh17',
      'inflames',
    ]);
    await withEvidence({ species: ['NCBITaxon:10116'] }, [
      'delivers',
      'activates',
      'relief',
      'lessTh17',
      'th17Inflames',
    ]);
    await withEvidence({ species: ['NCBITaxon:10090'] }, []);
  });

  it('systems, roles and directness pass by value', async () => {
    await withEvidence({ systems: ['EX_VIVO', 'COMPUTATIONAL'] }, [
      'activates',
      'inflames',
      'th17Secretion',
      'calms',
    ]);
    await withEvidence({ systems: ['NOT_STATED'] }, ['contains', 'deliversMir', 'kindOf', 'place']);
    await withEvidence({ roles: ['BACKGROUND', 'REVIEW_STATEMENT'] }, ['contains', 'worsens']);
    await withEvidence({ directness: ['INDIRECT'] }, ['activates', 'calms']);
    await withEvidence({ directness: ['NOT_STATED'] }, ['blocks']);
  });

  it('publications pass by a supporting finding of theirs, not by a refuting one', async () => {
    await withEvidence({ publications: [P.bell] }, ['delivers', 'lessTh17', 'th17Inflames', 'th17OnSjogren']);
    await withEvidence({ publications: [P.unused] }, []);
    await expect(withEvidence({ publications: [P.unused, 'PMID:1'] }, [])).rejects.toMatchObject({
      code: 'UNKNOWN_ID',
    });
  });

  it('years are inclusive at both ends; what has no year passes neither', async () => {
    const ofCole: readonly Name[] = ['calms', 'moreTh17', 'th17Secretion', 'mirOnP38', 'noEffect'];
    const ofBell: readonly Name[] = ['delivers', 'lessTh17', 'th17Inflames', 'th17OnSjogren'];
    await withEvidence({ yearFrom: 2022 }, ofCole);
    await withEvidence({ yearFrom: 2021 }, [...ofBell, ...ofCole]);
    await withEvidence({ yearFrom: 2020, yearTo: 2021 }, ofBell);
    await withEvidence({ yearTo: 2018 }, []);
    await withEvidence({ yearFrom: 2022, yearTo: 2021 }, []);
  });

  it('hedged true keeps only what is hedged, false what is also said plainly', async () => {
    await withEvidence({ hedged: true }, ['delivers']);
    await withEvidence({ hedged: false }, except(...UNSUPPORTED));
  });

  it('one finding fits all of an evidence filter: two that fit half each do not', async () => {
    await withEvidence({ publications: [P.abe], species: ['NCBITaxon:10116'] }, ['activates', 'relief']);
    await withEvidence({ publications: [P.abe], hedged: true }, []); // delivers is hedged by Bell only
    await withEvidence({ systems: ['IN_VIVO'], directness: ['INDIRECT'], yearTo: 2019 }, ['activates']);
  });

  it('all parts of a filter hold together', async () => {
    await withFilter(
      {
        predicates: ['AFFECTS'],
        effects: ['DECREASES'],
        minBelief: 0.5,
        contested: false,
        datasets: ['curated'],
      },
      ['stillsP38', 'calms'],
    );
    await withFilter(
      { predicates: ['AFFECTS'], contested: true, evidence: evidenceFilter({ yearFrom: 2022 }) },
      ['moreTh17'],
    );
  });
};
