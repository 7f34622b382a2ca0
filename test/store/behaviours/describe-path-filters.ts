import { expect } from '@jest/globals';
import { parsePattern } from '../../../src/model/pattern.js';
import type { PathRequest } from '../../../src/store/path-request.js';
import { associationFilter, entityFilter, evidenceFilter, pathRequest } from '../filters-at-rest.js';
import { linesOf } from '../path-lines.js';
import { E, P, SMALL } from '../small-knowledge.js';
import type { StoreSuite } from '../describe-mechanism-store.js';
import { ROUTES } from './describe-paths.js';

const [RELIEF, CALMS, STILLS_P38, DELIVERS, DELIVERS_MIR, CONTAINS] = ROUTES;

export const describePathFilters = ({ it, open }: StoreSuite): void => {
  const expectRoutes = async (rest: Partial<PathRequest>, routes: readonly string[]): Promise<void> => {
    const answer = await (await open(SMALL)).findPaths(pathRequest([E.ev], [E.tendinopathy], rest));
    expect({ lines: linesOf(answer), total: answer.total }).toEqual({ lines: routes, total: routes.length });
  };
  const invivo = associationFilter({ evidence: evidenceFilter({ systems: ['IN_VIVO', 'HUMAN_CLINICAL'] }) });

  it('minSteps and maxSteps bound the length', async () => {
    await expectRoutes({ minSteps: 2, maxSteps: 3 }, [CALMS, STILLS_P38]);
    await expectRoutes({ minSteps: 5 }, []);
  });

  it('via wants all, avoid none, in any order', async () => {
    await expectRoutes({ via: [E.macrophage, E.p38, E.p38] }, [STILLS_P38, DELIVERS, DELIVERS_MIR, CONTAINS]);
    await expectRoutes({ via: [E.dusp2, E.mir21] }, []);
    await expectRoutes({ avoid: [E.mir21, E.dusp2] }, [RELIEF, CALMS, STILLS_P38]);
    await expectRoutes({ via: [E.p38], avoid: [E.mir21, E.ev] }, []);
  });

  it('effect is the net effect', async () => {
    await expectRoutes({ effect: 'UNKNOWN' }, [DELIVERS_MIR, CONTAINS]);
    await expectRoutes({ effect: 'DECREASES' }, [RELIEF, CALMS, STILLS_P38, DELIVERS]);
    await expectRoutes({ effect: 'INCREASES' }, []);
  });

  it('coherence asks whether one publication supports every step', async () => {
    await expectRoutes({ coherence: 'SINGLE_STUDY' }, [RELIEF, CALMS, STILLS_P38, DELIVERS]);
    await expectRoutes({ coherence: 'JOINED' }, [DELIVERS_MIR, CONTAINS]);
  });

  it('coherence is judged from the findings that the evidence filter leaves', async () => {
    await expectRoutes({ associations: invivo }, [RELIEF, CALMS]);
    await expectRoutes({ associations: invivo, coherence: 'SINGLE_STUDY' }, [RELIEF]);
    await expectRoutes({ associations: invivo, coherence: 'JOINED' }, [CALMS]); // Cole in vivo, then Abe
  });

  it('without shortcuts leaves out what its only publication tells in more steps, and keeps what another shows alone', async () => {
    await expectRoutes({ shortcuts: false }, [CALMS, DELIVERS, DELIVERS_MIR, CONTAINS]);
    await expectRoutes({ shortcuts: false, associations: invivo }, [CALMS]);
  });

  it('entities are asked of the inside of a path, not of its ends', async () => {
    await expectRoutes({ entities: entityFilter({ categories: ['CELL'] }) }, [RELIEF, CALMS]);
    await expectRoutes({ entities: entityFilter({ ids: [E.p38, E.macrophage] }) }, [
      RELIEF,
      CALMS,
      STILLS_P38,
    ]);
    const both = entityFilter({ ids: [E.p38, E.macrophage], categories: ['GENE', 'CELL'] });
    await expectRoutes({ entities: both }, [RELIEF, CALMS]);
  });

  it('associations are asked of every step', async () => {
    await expectRoutes({ associations: associationFilter({ minBelief: 0.6 }) }, [RELIEF, CALMS]);
    await expectRoutes({ associations: associationFilter({ predicates: ['AFFECTS', 'WORSENS'] }) }, [
      CALMS,
      STILLS_P38,
    ]);
    await expectRoutes({ associations: associationFilter({ datasets: ['import'] }) }, []);
    const old = associationFilter({ evidence: evidenceFilter({ yearTo: 2019 }) });
    await expectRoutes({ associations: old }, [RELIEF, CALMS, STILLS_P38, DELIVERS]);
    const ofCole = associationFilter({
      evidence: evidenceFilter({ publications: [P.cole, P.unused] }),
    });
    await expectRoutes({ associations: ofCole }, []);
  });

  it('a pattern matches the whole path: predicates, signs, categories, optional and repeated parts', async () => {
    await expectRoutes({ pattern: parsePattern('DELIVERS * > PATHWAY > CELL > DISEASE') }, [
      DELIVERS,
      DELIVERS_MIR,
    ]);
    await expectRoutes({ pattern: parsePattern('- CELL > DISEASE') }, [CALMS]);
    await expectRoutes({ pattern: parsePattern('GENE? > PATHWAY > CELL > DISEASE') }, [STILLS_P38, DELIVERS]);
    await expectRoutes({ pattern: parsePattern('*{1,3} > DISEASE') }, ROUTES.slice(1));
    await expectRoutes({ pattern: parsePattern('~ * > DISEASE') }, []);
  });
};
