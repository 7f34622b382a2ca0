import { expect } from '@jest/globals';
import { VesipathError } from '../../../src/errors.js';
import type { PathRequest } from '../../../src/store/path-request.js';
import { entityFilter, pathRequest } from '../filters-at-rest.js';
import { A, E, SMALL } from '../small-knowledge.js';
import { linesOf, nameOf } from '../path-lines.js';
import type { StoreSuite } from '../describe-mechanism-store.js';

/** Paths from vesicle to tendinopathy in order, each by the names of its associations. */
export const ROUTES = [
  'relief',
  'calms worsens',
  'stillsP38 activates worsens',
  'delivers blocks activates worsens',
  'deliversMir mirOnP38 activates worsens',
  'contains mirOnP38 activates worsens',
] as const;

export const describePaths = ({ it, open }: StoreSuite): void => {
  const find = async (rest: Partial<PathRequest> = {}) =>
    (await open(SMALL)).findPaths(pathRequest([E.ev], [E.tendinopathy], rest));

  it('findPaths gives six routes of known costs and net effects', async () => {
    const { paths, hasNext, total, stopped } = await find();
    expect(paths.map((path) => [nameOf(path), path.effect, path.cost])).toEqual([
      [ROUTES[0], 'DECREASES', 0.356675], // −ln 0.7
      [ROUTES[1], 'DECREASES', 1.809108], // −ln 0.78 − ln 0.63 + ln 3
      [ROUTES[2], 'DECREASES', 4.150914], // −ln 0.5 − ln 0.6 − ln 0.63 + ln 4 + ln 3
      [ROUTES[3], 'DECREASES', 5.291912], // −ln 0.71 − ln 0.45 − ln 0.6 − ln 0.63 + 0.1 (ln 2 + ln 4 + ln 3)
      [ROUTES[4], 'UNKNOWN', 5.942673],
      [ROUTES[5], 'UNKNOWN', 6.63582],
    ]);
    expect({ hasNext, total, stopped }).toEqual({ hasNext: false, total: 6, stopped: null });
  });

  it('findPaths gives entities, associations and the way each step is walked', async () => {
    const store = await open(SMALL);
    const { paths } = await store.findPaths(
      pathRequest([E.tendon], [E.macrophage], { direction: 'EITHER', maxSteps: 2 }),
    );
    expect(paths).toEqual([
      {
        entities: [E.tendon, E.tendinopathy, E.macrophage],
        steps: [
          { association: A.place, forward: false },
          { association: A.worsens, forward: false },
        ],
        effect: 'UNKNOWN', // a terminal step carries no sign
        cost: 2.253794, // −ln 0.5 − ln 0.63 + ln 3
      },
    ]);
  });

  it('findPaths walks no terminal association in the causal direction, and none backwards', async () => {
    const store = await open(SMALL);
    for (const [from, to] of [
      [E.agedEv, E.ev],
      [E.tendinopathy, E.tendon],
      [E.dusp2, E.ev],
    ] as const) {
      expect((await store.findPaths(pathRequest([from], [to]))).paths).toEqual([]);
    }
  });

  it('findPaths never walks what has no effect, what only unsupporting findings report, and what has no evidence', async () => {
    const store = await open(SMALL);
    for (const { subject, object } of [A.noEffect, A.unsupported, A.bare]) {
      const request = pathRequest([subject], [object], { direction: 'EITHER', maxSteps: 1 });
      expect(await store.findPaths(request)).toMatchObject({ paths: [], total: 0 });
    }
  });

  it('findPaths pages by skip and first, says hasNext, and counts all when asked', async () => {
    const { paths: all } = await find();
    for (const [skip, first] of [
      [0, 0],
      [0, 1],
      [0, 5],
      [0, 6],
      [2, 3],
      [5, 1],
      [5, 9],
      [6, 1],
      [99, 5],
    ] as const) {
      const { paths, hasNext, total } = await find({ skip, first });
      expect({ skip, first, paths }).toEqual({ skip, first, paths: all.slice(skip, skip + first) });
      expect({ skip, first, hasNext, total }).toEqual({ skip, first, hasNext: skip + first < 6, total: 6 });
    }
    expect((await find({ first: 2, withTotal: false })).total).toBeNull();
  });

  it('findPaths selects for ANY_SHORTEST one path of each pair, as long as the shortest', async () => {
    for (const to of [
      { ids: [E.th17], categories: [] },
      { ids: [E.th17], categories: ['DISEASE'] },
    ] as const) {
      const [any, shortest] = [
        await find({ select: 'ANY_SHORTEST', to }),
        await find({ select: 'SHORTEST', to }),
      ];
      const lengths = ({ paths }: typeof any): string[] =>
        paths
          .map(({ entities }) => `${entities[0]} to ${entities[entities.length - 1]}: ${entities.length}`)
          .sort();
      expect(lengths(any)).toEqual(lengths(shortest));
      expect(await find({ select: 'ANY_SHORTEST', to })).toEqual(any);
    }
  });

  it('findPaths selects SHORTEST, ALL_SHORTEST, TOP and ALL', async () => {
    const toCells = { to: { ids: [E.th17], categories: ['DISEASE'] } } as const;
    expect(linesOf(await find({ select: 'SHORTEST', ...toCells }))).toEqual([
      'lessTh17', // as dear as relief, and CL stands before MONDO
      'relief',
      'lessTh17 th17OnSjogren',
    ]);
    expect(linesOf(await find({ select: 'ALL_SHORTEST', to: { ids: [E.th17], categories: [] } }))).toEqual([
      'lessTh17',
      'moreTh17',
      'th17Secretion',
    ]);
    expect(linesOf(await find({ select: 'TOP', k: 3 }))).toEqual(ROUTES.slice(0, 3));
    expect(await find({ select: 'TOP', k: 3, first: 2 })).toMatchObject({ hasNext: true, total: 3 });
    expect(await find({ select: 'TOP', k: 3, skip: 2, first: 1 })).toMatchObject({
      hasNext: false,
      total: 3,
    });
  });

  it('findPaths takes ends by category, by id or both, and gives nothing when an end is empty', async () => {
    const store = await open(SMALL);
    const request = pathRequest([], [E.dusp2], { from: { ids: [E.imsc], categories: ['VESICLE'] } });
    expect(linesOf(await store.findPaths(request))).toEqual(['delivers', 'produces delivers']);
    expect((await store.findPaths(pathRequest([], [E.dusp2]))).paths).toEqual([]);
    expect((await store.findPaths(pathRequest([E.ev], []))).paths).toEqual([]);
    expect((await store.findPaths(pathRequest([E.ev], [E.ev]))).paths).toEqual([]);
    expect(linesOf(await store.findPaths(pathRequest([E.ev, E.ev], [E.dusp2, E.dusp2])))).toEqual([
      'delivers',
    ]);
  });

  it('findPaths counts what it extends, and stops at its budget', async () => {
    expect((await find()).expansions).toBeGreaterThan(0);
    expect(await find({ maxExpansions: 1 })).toMatchObject({
      stopped: 'EXPANSIONS',
      total: null,
      expansions: 1,
    });
  });

  it('findPaths stops when told, and gives what it found', async () => {
    const stopped = await find({ shouldStop: () => true });
    expect(linesOf(stopped)).toEqual(ROUTES.slice(0, stopped.paths.length));
  });

  it('findPaths names each unknown id once with the nearest known ones, wherever it stands', async () => {
    const store = await open(SMALL);
    const failing = async (request: PathRequest): Promise<VesipathError> => {
      const error: unknown = await store.findPaths(request).catch((reason: unknown) => reason);
      if (!(error instanceof VesipathError)) throw new TypeError('expected a VesipathError');
      return error;
    };
    const error = await failing(
      pathRequest(['VP:imsc-evs', 'qqqqzzzz'], [E.tendinopathy], { via: ['VP:imsc-evs'] }),
    );
    expect(error.code).toBe('UNKNOWN_ID');
    expect(error.message).toMatch(
      /^Nothing has the id "VP:imsc-evs"; nearest: VP:imsc-ev \(iMSC-EV\), .*\. Nothing has the id "qqqqzzzz"\.$/,
    );
    expect(error.details['ids']).toEqual(['VP:imsc-evs', 'qqqqzzzz']);
    expect(error.details['nearest']).toContainEqual({ id: E.ev, name: 'iMSC-EV' });
    for (const rest of [
      { to: { ids: ['HGNC:1'], categories: [] } },
      { via: ['HGNC:1'] },
      { avoid: ['HGNC:1'] },
      { entities: entityFilter({ ids: ['HGNC:1'] }) },
    ]) {
      expect((await failing(pathRequest([E.ev], [E.tendinopathy], rest))).details['ids']).toEqual(['HGNC:1']);
    }
  });

  it('findPaths refuses 2 000 unknown ids within a second', async () => {
    const store = await open(SMALL);
    const ids = Array.from({ length: 2000 }, (_, at) => `HGNC:9${at}`);
    const started = performance.now();
    await expect(store.findPaths(pathRequest(ids, [E.ev]))).rejects.toMatchObject({ code: 'UNKNOWN_ID' });
    expect(performance.now() - started).toBeLessThan(10_000);
  });
};
