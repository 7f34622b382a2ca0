import type { PatternPart } from '../model/pattern.js';
import { MAX_STEPS, type PathRequest } from '../store/path-request.js';
import { checkCount, checkRange } from './check-argument.js';
import { VesipathError } from '../errors.js';
import { associationFilter, entityFilter } from './filters.js';
import type { EntitySelectionInput, PathQueryInput, PatternPartInput } from './generated/resolvers.js';

const MAX_LISTED = 1000;

/** Parts of a path request that a GraphQL query input decides; paging and limits come from elsewhere. */
export type AskedPaths = Omit<
  PathRequest,
  'skip' | 'first' | 'withTotal' | 'maxExpansions' | 'shouldStop' | 'signal'
>;

/** The input with its defaults, checked. @throws VesipathError BAD_ARGUMENT naming field, value and what is allowed */
export const askedPaths = (input: PathQueryInput): AskedPaths => {
  const asked: AskedPaths = {
    from: selection('from', input.from),
    to: selection('to', input.to),
    via: input.via ?? [],
    avoid: input.avoid ?? [],
    pattern: input.pattern?.map(patternPart) ?? null,
    direction: input.direction ?? 'CAUSAL',
    minSteps: input.minSteps ?? 1,
    maxSteps: input.maxSteps ?? defaultMaxSteps(input),
    select: input.select ?? 'TOP',
    k: input.k ?? 10,
    effect: input.effect ?? null,
    coherence: input.coherence ?? null,
    shortcuts: input.shortcuts ?? (input.minSteps ?? 1) === 1,
    entities: entityFilter(input.entities),
    associations: associationFilter(input.associations),
  };
  checkRange('maxSteps', asked.maxSteps, 1, MAX_STEPS);
  checkRange('minSteps', asked.minSteps, 1, MAX_STEPS);
  checkRange('minSteps', asked.minSteps, 1, asked.maxSteps);
  checkRange('k', asked.k, 1, MAX_LISTED);
  checkCount('via', asked.via, 0, MAX_STEPS - 1);
  checkCount('avoid', asked.avoid, 0, MAX_LISTED);
  checkCount('pattern', asked.pattern ?? [{}], 1, MAX_STEPS);
  return asked;
};

/** 5, or what the least number of steps or the pattern needs. */
const defaultMaxSteps = ({ minSteps, pattern }: PathQueryInput): number => {
  const inPattern = (pattern ?? []).reduce((sum, part) => sum + Math.max(1, part.max ?? 1), 0);
  return Math.min(MAX_STEPS, Math.max(5, minSteps ?? 1, inPattern));
};

const selection = (name: string, { ids, categories }: EntitySelectionInput) => {
  const selected = { ids: ids ?? [], categories: categories ?? [] };
  checkCount(`${name}.ids`, selected.ids, 0, MAX_LISTED);
  if (selected.ids.length + selected.categories.length === 0) {
    throw new VesipathError('BAD_ARGUMENT', `${name} names no entity: give ids, categories or both.`, {
      argument: name,
    });
  }
  return selected;
};

/** A part with its defaults, checked. @throws VesipathError BAD_ARGUMENT */
export const patternPart = (part: PatternPartInput, at: number): PatternPart => {
  const [min, max] = [part.min ?? 1, part.max ?? Math.max(1, part.min ?? 1)];
  checkRange(`pattern[${at}].max`, max, 1, MAX_STEPS);
  checkRange(`pattern[${at}].min`, min, 0, max);
  return {
    predicates: part.predicates ?? [],
    effects: part.effects ?? [],
    categories: part.categories ?? [],
    min,
    max,
  };
};
