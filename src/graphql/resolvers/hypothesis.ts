import { coherence } from '../../model/coherence.js';
import { VesipathError } from '../../errors.js';
import { contextAgreement } from '../../model/context-agreement.js';
import type { NetEffect } from '../../model/effect.js';
import { hypothesisSentence } from '../../model/hypothesis-sentence.js';
import type { HypothesisRequest } from '../../store/hypothesis-request.js';
import { connectionOfEdges, encodeCursor } from '../connection.js';
import { fittingEvidence } from '../fitting-evidence.js';
import type { Resolvers } from '../generated/resolvers.js';
import { placedList, placeOf } from '../place-cursors.js';
import { required, requiredAll } from '../required.js';
import { patience, routeConditions } from '../route-conditions.js';

/** Direct pairs are no hypothesis. */
const FEWEST_STEPS = 2;

/** @throws VesipathError BAD_ARGUMENT for UNKNOWN, which routes cannot be picked by */
const knownEffect = (effect: NetEffect | null | undefined): HypothesisRequest['effect'] => {
  if (effect !== 'UNKNOWN') return effect ?? null;
  throw new VesipathError('BAD_ARGUMENT', 'effect is UNKNOWN; allowed is INCREASES or DECREASES, or none.', {
    argument: 'effect',
  });
};

export const hypothesisResolvers = {
  Query: {
    async hypotheses(_root, args, context) {
      const conditions = routeConditions(args, FEWEST_STEPS);
      const asked = { ...conditions, id: args.id, effect: knownEffect(args.effect), known: args.known };
      const list = await placedList(context.store, 'hypotheses', asked);
      const skip = args.after ? placeOf(list, args.after) : 0;
      const page = await context.store.hypotheses({ ...asked, skip, ...patience(args, context) });
      const edges = page.hypotheses.map((hypothesis) => ({
        cursor: encodeCursor(list, String(hypothesis.rank)),
        node: {
          hypothesis,
          about: args.id,
          seek: args.seek,
          evidence: conditions.associations?.evidence ?? null,
        },
      }));
      return {
        ...connectionOfEdges(edges, page.hasNext, skip > 0, () => Promise.resolve(page.total)),
        page,
      };
    },
  },
  HypothesisConnection: {
    totalCount: ({ page }) => page.total,
    knownLeftOut: ({ page }) => page.leftOut,
    permutations: ({ page }) => page.permutations,
    maxSteps: ({ page }) => page.steps,
    truncated: ({ page }) => page.stopped !== null,
  },
  Hypothesis: {
    rank: ({ hypothesis }) => hypothesis.rank,
    entity: ({ hypothesis }, _args, { loaders }) => required(loaders.entity, hypothesis.id),
    score: ({ hypothesis }) => hypothesis.score,
    expectedEffect: ({ hypothesis }) => hypothesis.expectedEffect,
    confidence: ({ hypothesis }) => hypothesis.confidence,
    effects: ({ hypothesis }) => hypothesis.effects,
    pValue: ({ hypothesis }) => hypothesis.p,
    adjustedPValue: ({ hypothesis }) => hypothesis.q,
    scoreByChance: ({ hypothesis }) => hypothesis.byChance,
    known: ({ hypothesis }) => hypothesis.known,
    routes: ({ hypothesis, evidence }) => hypothesis.routes.map((route) => ({ ...route, evidence })),
    async sentence({ hypothesis, about, seek, evidence }, _args, context) {
      const route = hypothesis.routes.at(0);
      const [candidate, subject, ...through] = await requiredAll(context.loaders.entity, [
        hypothesis.id,
        about,
        ...(route?.path.entities.slice(1, -1) ?? []),
      ]);
      const findings = route && (await fittingEvidence({ ...route, evidence }, context));
      const [cause, end] = seek === 'UPSTREAM' ? [candidate, subject] : [subject, candidate];
      return hypothesisSentence({
        ...hypothesis,
        cause: cause.name,
        end: end.name,
        through: route === undefined ? null : through.map(({ name }) => name),
        share: route?.share ?? 0,
        oneStudy: findings !== undefined && coherence(findings).kind === 'SINGLE_STUDY',
      });
    },
  },
  HypothesisRoute: {
    path: ({ path, evidence }) => ({ path, evidence }),
    share: ({ share }) => share,
    contexts: async (route, _args, context) => contextAgreement(await fittingEvidence(route, context)),
  },
} satisfies Resolvers;
