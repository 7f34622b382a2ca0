/** Why a sentence of a source carries no evidence. `refers`: the row names another sentence that does. */
export const REASONS = {
  ADMINISTRATIVE: { meaning: 'Names, addresses, dates, licence, funding.', refers: false },
  REFERENCES: { meaning: 'An entry of the reference list.', refers: false },
  STRUCTURE: { meaning: 'A title, a caption, a heading, or what the text is going to do.', refers: false },
  BACKGROUND: {
    meaning: 'General knowledge without a relation that a mechanism graph holds.',
    refers: false,
  },
  GENERAL: { meaning: 'An appraisal without a subject or an object that could be named.', refers: false },
  OUTLOOK: { meaning: 'What should be done, or is hoped for.', refers: false },
  METHOD: { meaning: 'How a study was done, with nothing that a protocol holds.', refers: false },
  REPETITION: { meaning: 'Says again what another sentence says.', refers: true },
  FRAGMENT: {
    meaning:
      'A piece of a sentence that the extraction of the text broke; another piece carries the evidence.',
    refers: true,
  },
} as const satisfies Record<string, { readonly meaning: string; readonly refers: boolean }>;

export type Reason = keyof typeof REASONS;
export const REASON_NAMES = Object.keys(REASONS).filter((name): name is Reason => name in REASONS);
export const isReason = (text: string): text is Reason => Object.hasOwn(REASONS, text);
