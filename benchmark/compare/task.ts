import { z } from 'zod';

/** What is asked, in the words of the table. */
export const QUESTIONS = {
  any: 'any one shortest path, at most 8 steps',
  shortest: 'the cheapest of the shortest paths, at most 8 steps',
  all: 'all shortest paths counted, at most 8 steps',
  ten: '10 paths, at most 6 steps',
  pattern: 'pattern of two steps, counted',
  signed: 'the same with a net effect',
} as const;
export type Question = keyof typeof QUESTIONS;
export const isQuestion = (name: string): name is Question => Object.hasOwn(QUESTIONS, name);

/** How often a contestant is asked: the first so many of the drawn questions, each so many times after as many rounds that do not count. */
export const Portion = z.object({ pairs: z.number(), rounds: z.number(), warmUp: z.number() });
export type Portion = z.infer<typeof Portion>;

/** What a contestant's program reads from standard input. Nodes are rows of the file of nodes, counted from 0. */
export const Task = z.object({
  /** The bundle, for ours alone. */
  bundle: z.string(),
  /** Lines of category and hub penalty in millionths, without a header. */
  nodes: z.string(),
  /** Lines of subject, object, sign and weight in millionths, without a header; nothing that is never walked. */
  edges: z.string(),
  pairs: z.array(z.tuple([z.number(), z.number()])),
  /** A start and a wanted net effect. */
  starts: z.array(z.tuple([z.number(), z.union([z.literal(1), z.literal(-1)])])),
  /** Category in the middle of the pattern and at its end. */
  middle: z.string(),
  end: z.string(),
  limitMs: z.number(),
  /** For all rounds of one question; when the first round takes more than its part, fewer are asked. */
  budgetMs: z.number(),
  /** By question; what is not there is not asked. */
  portions: z.record(z.string(), Portion.optional()),
});
export type Task = z.infer<typeof Task>;

/** One contestant and question. */
export const Answer = z.object({
  who: z.string(),
  question: z.string(),
  /** How it is asked: the name of the function or the statement, and what it leaves out. */
  how: z.string(),
  /** Milliseconds by question, the median of the rounds; the limit where it was cut. */
  ms: z.array(z.number()),
  /** Steps, counts or costs (ascending) by question, to compare with others; null where it was cut. */
  values: z.array(z.union([z.number(), z.array(z.number())]).nullable()),
  rounds: z.number(),
});
export type Answer = z.infer<typeof Answer>;

/** What it takes until the first question can be asked, in one process. */
export const Load = z.object({
  who: z.string(),
  what: z.string(),
  seconds: z.array(z.number()),
  /** Most resident memory of the process, and resident memory at its end; null where the system does not tell. */
  peakBytes: z.number().nullable(),
  restBytes: z.number().nullable(),
});
export type Load = z.infer<typeof Load>;

/** What a contestant's program writes to standard output. */
export const Outcome = z.object({ load: z.array(Load), answers: z.array(Answer) });
export type Outcome = z.infer<typeof Outcome>;
