import type { Answer } from './task.js';

/** How two contestants compare on what both finished. */
export interface Agreement {
  readonly question: string;
  readonly who: string;
  readonly asked: number;
  readonly agreed: number;
}

/** Questions whose answers have to be the same, each with that of ours it is held against. */
const COMPARED = { any: 'any', all: 'all', cheapest: 'ten', pattern: 'pattern', signed: 'signed' } as const;
const isCompared = (question: string): question is keyof typeof COMPARED => Object.hasOwn(COMPARED, question);

/** Others against ours, where both finished; and our SHORTEST against our ANY_SHORTEST. */
export const agreementsOf = (answers: readonly Answer[]): Agreement[] => {
  const ours = answers.filter(({ who }) => who === 'Vesipath');
  return answers.flatMap(({ who, question, values }) => {
    const isOwn = who === 'Vesipath';
    const against =
      isOwn && question === 'shortest' ? 'any' : isCompared(question) && !isOwn ? COMPARED[question] : null;
    const own = ours.find((answer) => answer.question === against)?.values;
    if (own === undefined) return [];
    const both = values.flatMap((value, at) =>
      value === null || own.at(at) === null || own.at(at) === undefined ? [] : [[value, own[at]]],
    );
    const agreed = both.filter(([a, b]) => JSON.stringify(a) === JSON.stringify(b)).length;
    return [{ question, who, asked: both.length, agreed }];
  });
};
