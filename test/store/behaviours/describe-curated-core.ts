import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';
import { loadSeeds } from '../../../src/curation/load-seeds.js';
import type { Knowledge } from '../../../src/model/knowledge.js';
import { pathRequest } from '../filters-at-rest.js';
import { ALL } from '../walk-pages.js';
import type { StoreSuite } from '../describe-mechanism-store.js';

/** The seeds of this repository. */
export const curatedKnowledge = (): Knowledge => {
  const { knowledge, problems } = loadSeeds(fileURLToPath(new URL('../../../seeds', import.meta.url)));
  if (knowledge === null) throw new Error(`the seeds have ${problems.length} problems`);
  return knowledge;
};

export const describeCuratedCore = ({ it, open }: StoreSuite): void => {
  let loaded: Knowledge | null = null;
  const openCore = () => open((loaded ??= curatedKnowledge()));

  it('tells how iMSC-EVs relieve tendinopathy: through DUSP2 or DUSP3, p38 and macrophages, in one study', async () => {
    const { paths } = await (
      await openCore()
    ).findPaths(
      pathRequest(['VP:imsc-ev'], ['MONDO:0100010'], {
        minSteps: 4,
        maxSteps: 4,
        shortcuts: false,
        coherence: 'SINGLE_STUDY',
      }),
    );
    for (const gene of ['HGNC:3068', 'HGNC:3069']) {
      expect(paths.map(({ entities }) => entities)).toContainEqual([
        'VP:imsc-ev',
        gene,
        'GO:0038066',
        'CL:0000235',
        'MONDO:0100010',
      ]);
    }
  });

  it('knows that the effect of iMSCs on Th17 cells is contested', async () => {
    const { items } = await (await openCore()).listConflicts(['CL:0000899'], ALL);
    expect(items.map(({ subject, object }) => [subject, object])).toContainEqual(['VP:imsc', 'CL:0000899']);
  });

  it('resolves what the field calls things', async () => {
    const names = {
      EV: 'GO:1903561',
      MSC: 'CL:0000134',
      'iPSC-MSC': 'VP:imsc',
      'iMSC EVs': 'VP:imsc-ev',
      'IFN-gamma': 'HGNC:5438',
      'IL 10': 'HGNC:5962',
      'TGF-b1': 'HGNC:11766',
      'sjogren syndrome': 'MONDO:0010030',
      'CD4+ T cells': null,
      'TGF-β': 'FPLX:TGFB',
      'TGF-β4': null,
    };
    const resolutions = await (await openCore()).resolveTexts(Object.keys(names));
    for (const [at, [name, id]] of Object.entries(names).entries()) {
      const { status, entities } = resolutions[at];
      const found = status === 'MATCHED' ? entities[0].id : null;
      expect({ name, found }).toEqual({ name, found: id });
    }
    const tgf = resolutions.at(-1)?.entities.map(({ name }) => name);
    expect(tgf).toEqual(['TGF-beta', 'TGF-β1', 'TGF-β2']); // not in the core; family and members are a letter away
  });

  it('takes a whole word for nearer than another letter: akt is Akt, and not AKI', async () => {
    const near = await (await openCore()).nearestEntities('akt', 2);
    expect(near.map(({ id }) => id)).toEqual(['FPLX:AKT', 'HGNC:391']);
  });

  it('finds every entity by its id and its name', async () => {
    const store = await openCore();
    for (const { id, name } of (await store.listEntities({ ids: [], categories: [] }, ALL)).items) {
      const [byId, byName] = await Promise.all([
        store.searchEntities(id, [], 1),
        store.searchEntities(name, [], 1),
      ]);
      expect([id, byId[0].entity.id, byName[0].entity.id]).toEqual([id, id, id]);
    }
  });
};
