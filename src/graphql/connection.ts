import { VesipathError } from '../errors.js';
import type { Association } from '../model/association.js';
import type { Entity } from '../model/entity.js';
import type { Evidence } from '../model/evidence.js';
import type { Mechanism } from '../model/mechanism.js';
import type { Publication } from '../model/publication.js';
import type { Conflict } from '../store/mechanism-store.js';
import type { Page, PageRequest } from '../store/page.js';
import { checkRange } from './check-argument.js';

export interface ConnectionEdge<Item> {
  readonly cursor: string;
  readonly node: Item;
}

/** A page of a Relay connection; the count is a function, so that it is computed only when asked. */
export interface Connection<Item> {
  readonly edges: readonly ConnectionEdge<Item>[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: () => Promise<number | null>;
}

export type EntityConnection = Connection<Entity>;
export type AssociationConnection = Connection<Association>;
export type EvidenceConnection = Connection<Evidence>;
export type PublicationConnection = Connection<Publication>;
export type MechanismConnection = Connection<Mechanism>;
export type ConflictConnection = Connection<Conflict>;

/** Largest page that may be asked. */
export const MAX_PAGE = 200;

interface PageArguments {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** @throws VesipathError BAD_ARGUMENT or BAD_CURSOR */
export const pageRequest = (list: string, { first, after }: PageArguments): PageRequest => {
  checkRange('first', first, 0, MAX_PAGE);
  return { first, after: after === null || after === undefined ? null : decodeCursor(list, after) };
};

/** A page of the store as a connection; `list` keeps cursors of one list from being used in another. */
export const connectionOf = <Item extends { readonly id: string }>(
  list: string,
  page: Page<Item>,
  request: PageRequest,
  totalCount: () => Promise<number>,
): Connection<Item> =>
  connectionOfEdges(
    page.items.map((node) => ({ cursor: encodeCursor(list, node.id), node })),
    page.hasNext,
    request.after !== null,
    totalCount,
  );

export const connectionOfEdges = <Item>(
  edges: readonly ConnectionEdge<Item>[],
  hasNextPage: boolean,
  hasPreviousPage: boolean,
  totalCount: () => Promise<number | null>,
): Connection<Item> => ({
  edges,
  pageInfo: {
    hasNextPage,
    hasPreviousPage,
    startCursor: edges.at(0)?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  },
  totalCount,
});

export const encodeCursor = (list: string, place: string): string =>
  Buffer.from(`${list} ${place}`).toString('base64url');

/** @throws VesipathError BAD_CURSOR when the cursor was not made for this list */
export const decodeCursor = (list: string, cursor: string): string => {
  const [madeFor, place, ...rest] = Buffer.from(cursor, 'base64url').toString().split(' ');
  if (madeFor !== list || !place || rest.length > 0) throw badCursor(cursor);
  return place;
};

export const badCursor = (cursor: string): VesipathError =>
  new VesipathError(
    'BAD_CURSOR',
    `"${cursor.slice(0, 60)}" is not a cursor of this list; use an endCursor that the same field gave, with the same arguments and release.`,
  );
