/** What scripts can rely on. */
export const EXIT = { DONE: 0, NOTHING: 1, USAGE: 2, FAULT: 3 } as const;
