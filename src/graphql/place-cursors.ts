import { contentHash } from '../model/association.js';
import type { MechanismStore } from '../store/mechanism-store.js';
import { badCursor, decodeCursor } from './connection.js';

/** Name of a list whose cursors are places: they fit the same question to the same release. */
export const placedList = async (store: MechanismStore, field: string, asked: unknown): Promise<string> =>
  `${field}/${(await store.release()).id}/${contentHash([JSON.stringify(asked)])}`;

/** How many items lie before a cursor. @throws VesipathError BAD_CURSOR */
export const placeOf = (list: string, cursor: string): number => {
  const place = decodeCursor(list, cursor);
  if (!/^\d{1,6}$/.test(place)) throw badCursor(cursor);
  return Number(place);
};
