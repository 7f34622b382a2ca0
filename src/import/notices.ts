/** SKIPPED: the row, or the part that is named, is not in the graph. REPAIRED: it is, otherwise than the source has it. NOTED: it is, as it stands. */
export const ACTIONS = ['SKIPPED', 'REPAIRED', 'NOTED'] as const;
export type Action = (typeof ACTIONS)[number];

interface NoticeInfo {
  readonly action: Action;
  readonly sentence: string;
}

/** All that an import may have to say about a row. A strict import takes neither SKIPPED nor REPAIRED. */
export const NOTICES = {
  LINE_TOO_LONG: { action: 'SKIPPED', sentence: 'The line is longer than 16 MB.' },
  BAD_ROW: {
    action: 'SKIPPED',
    sentence: 'The row has more cells than the header, or a quote that is not closed.',
  },
  BAD_JSON: {
    action: 'SKIPPED',
    sentence: 'The line or the record is not a JSON object of the form expected.',
  },
  NO_ID: { action: 'SKIPPED', sentence: 'The entity has no id.' },
  NO_END: { action: 'SKIPPED', sentence: 'The statement lacks its subject, predicate or object.' },
  DANGLING_END: { action: 'SKIPPED', sentence: 'An end of the statement is not among the entities.' },
  KNOWN_ENTITY: { action: 'SKIPPED', sentence: 'An entity with this id was read before; the first stays.' },
  DUPLICATE_ROW: {
    action: 'SKIPPED',
    sentence:
      'A finding with the same association, publication and statement was read before; the first stays.',
  },
  BROKEN_MECHANISM: {
    action: 'SKIPPED',
    sentence:
      'The path makes no mechanism: it has a single step, or a step that we state from its end to its start.',
  },
  SHORT_ROW: { action: 'REPAIRED', sentence: 'The row has fewer cells than the header; the rest is empty.' },
  BAD_UTF8: { action: 'REPAIRED', sentence: 'The line has bytes that are no UTF-8; U+FFFD stands for them.' },
  ENCODED_ID: {
    action: 'REPAIRED',
    sentence: 'The id is no CURIE; it became X: and the percent-encoded text.',
  },
  TRIMMED_ID: { action: 'REPAIRED', sentence: 'The id stands between white space, which was left out.' },
  PREFIXED_ID: { action: 'REPAIRED', sentence: 'The id is no CURIE; the mapping gave it a prefix.' },
  UNNAMED: { action: 'REPAIRED', sentence: 'The entity has no name; its id is its name.' },
  NO_CATEGORY: { action: 'REPAIRED', sentence: 'The entity has no category; it became OTHER.' },
  UNKNOWN_CATEGORY: {
    action: 'REPAIRED',
    sentence: 'The mapping does not know the category; it became OTHER, with the word as a property.',
  },
  UNKNOWN_PREDICATE: {
    action: 'REPAIRED',
    sentence:
      'The mapping does not know the predicate; it became ASSOCIATED_WITH, with the word as a property.',
  },
  BAD_XREF: { action: 'REPAIRED', sentence: 'The cross-reference is no CURIE; it became a property.' },
  BAD_TAXON: { action: 'REPAIRED', sentence: 'The taxon is no CURIE; it became a property.' },
  BAD_PUBLICATION: {
    action: 'REPAIRED',
    sentence: 'The publication has no CURIE; it became a property of the finding.',
  },
  BAD_SIGN: { action: 'REPAIRED', sentence: 'The sign is none of 1, -1, 0; the effect became UNKNOWN.' },
  OPPOSITE_SIGN: {
    action: 'REPAIRED',
    sentence: 'The sign contradicts the direction qualifier; the effect became UNKNOWN.',
  },
  UNKNOWN_LEVEL: {
    action: 'REPAIRED',
    sentence: 'The knowledge level or agent type is none of Biolink; it became a property.',
  },
  UNUSED_SIGN: {
    action: 'NOTED',
    sentence: 'The predicate takes no sign of its own; the sign of the row is a property.',
  },
  UNUSED_ASPECT: {
    action: 'NOTED',
    sentence: 'The aspect is none of ours, or the predicate takes none; it is a property.',
  },
  ODD_ID: { action: 'NOTED', sentence: 'The id does not have the form of its prefix.' },
  SELF_LOOP: { action: 'NOTED', sentence: 'Subject and object are the same; no path passes through it.' },
  UNUSUAL_ENDS: {
    action: 'NOTED',
    sentence: 'The predicate is not meant for entities of these categories.',
  },
  EMPTY_FILE: { action: 'NOTED', sentence: 'The file has no rows, or none that could be read.' },
  NO_PUBLICATION: {
    action: 'NOTED',
    sentence: 'The record names no article; the record itself stands for one.',
  },
} as const satisfies Record<string, NoticeInfo>;

export type NoticeKind = keyof typeof NOTICES;
export const NOTICE_KINDS = Object.keys(NOTICES).filter((name): name is NoticeKind => name in NOTICES);
