import type { GraphQLResolveInfo } from 'graphql';
import { coherence, type Coherence } from '../../model/coherence.js';
import { netEffect, signOfStep, type Effect, type Sign } from '../../model/effect.js';
import { predicateInfo } from '../../model/predicate.js';
import { pathSentence } from '../../model/sentence.js';
import type { Path } from '../../store/path-request.js';
import { checkRange } from '../check-argument.js';
import { connectionOfEdges, encodeCursor, MAX_PAGE } from '../connection.js';
import { stopAfter, type GraphqlContext } from '../context.js';
import { directReport } from '../direct-report.js';
import { fittingEvidence } from '../fitting-evidence.js';
import type { Resolvers } from '../generated/resolvers.js';
import type { PathConnectionModel, PathModel } from '../models.js';
import { askedPaths } from '../path-request.js';
import { placedList, placeOf } from '../place-cursors.js';
import { required, requiredAll } from '../required.js';
import { selects } from '../selects.js';

const MAX_TIME_MS = 5000;
/** Enough for a first path of eight steps, so that a budget that is hit does not give an empty list. */
const MIN_EXPANSIONS = 100;
const MAX_EXPANSIONS = 1_000_000;

const signsOf = (path: Path): Sign[] =>
  path.steps.map(({ association: { predicate, effect } }) =>
    signOfStep(predicateInfo(predicate).kind, effect),
  );

const coherenceOf = async (model: PathModel, context: GraphqlContext): Promise<Coherence> =>
  coherence(await fittingEvidence(model, context));

/** What the studies that support every step say of the two ends directly; a path of one step has nothing more direct. */
const reportedOf = async (model: PathModel, context: GraphqlContext): Promise<Effect | null> => {
  const { entities } = model.path;
  if (entities.length === 2) return null;
  const { publications } = await coherenceOf(model, context);
  return directReport(context.loaders, entities[0], entities[entities.length - 1], publications);
};

export const pathResolvers = {
  Query: {
    async paths(_root, args, context, info: GraphQLResolveInfo): Promise<PathConnectionModel> {
      checkRange('first', args.first, 0, MAX_PAGE);
      checkRange('timeLimitMs', args.timeLimitMs, 1, MAX_TIME_MS);
      checkRange('maxExpansions', args.maxExpansions, MIN_EXPANSIONS, MAX_EXPANSIONS);
      const { store } = context;
      const asked = askedPaths(args.query);
      const list = await placedList(store, 'paths', asked);
      const skip = args.after ? placeOf(list, args.after) : 0;
      const page = await store.findPaths({
        ...asked,
        skip,
        first: args.first,
        withTotal: selects(info, 'totalCount'),
        maxExpansions: args.maxExpansions,
        shouldStop: stopAfter(context, args.timeLimitMs),
        signal: context.signal,
      });
      const edges = page.paths.map((path, at) => ({
        cursor: encodeCursor(list, String(skip + at + 1)),
        node: { path, evidence: asked.associations?.evidence ?? null },
      }));
      const truncatedBy = page.stopped ?? (page.hasNext ? 'PAGE' : null);
      return {
        ...connectionOfEdges(edges, page.hasNext, skip > 0, () => Promise.resolve(page.total)),
        truncated: truncatedBy !== null,
        truncatedBy,
        expansions: page.expansions,
      };
    },
  },
  Path: {
    entities: ({ path }, _args, { loaders }) => requiredAll(loaders.entity, path.entities),
    steps({ path }) {
      const signs = signsOf(path);
      return path.steps.map(({ association, forward }, at) => ({
        association,
        forward,
        from: path.entities[at],
        to: path.entities[at + 1],
        effectSoFar: netEffect(signs.slice(0, at + 1)),
      }));
    },
    length: ({ path }) => path.steps.length,
    effect: ({ path }) => path.effect,
    cost: ({ path }) => path.cost,
    isCausal: ({ path }) =>
      path.steps.every(
        ({ association, forward }) => forward && predicateInfo(association.predicate).kind !== 'TERMINAL',
      ),
    async contested({ path }, _args, { loaders }) {
      const standings = await Promise.all(
        path.steps.map(({ association }) => loaders.standing.load(association.id)),
      );
      return standings.some((standing) => standing.contested);
    },
    coherence: (model, _args, context) => coherenceOf(model, context),
    reportedEffect: (model, _args, context) => reportedOf(model, context),
    async sentence(model, _args, context) {
      const { path } = model;
      const [entities, reported, { publications }] = await Promise.all([
        requiredAll(context.loaders.entity, path.entities),
        reportedOf(model, context),
        coherenceOf(model, context),
      ]);
      const citations = (await requiredAll(context.loaders.publication, publications)).map(
        ({ citation }) => citation,
      );
      const steps = path.steps.map(({ association, forward }, at) => ({
        association,
        forward,
        subject: entities[forward ? at : at + 1].name,
        object: entities[forward ? at + 1 : at].name,
      }));
      return pathSentence(steps, path.effect, reported, citations);
    },
  },
  PathStep: {
    from: ({ from }, _args, { loaders }) => required(loaders.entity, from),
    to: ({ to }, _args, { loaders }) => required(loaders.entity, to),
  },
  Coherence: {
    publications: ({ publications }, _args, { loaders }) => requiredAll(loaders.publication, publications),
    joints: ({ joints }) => [...joints],
  },
} satisfies Resolvers;
