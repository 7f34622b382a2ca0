import type { Association } from '../../model/association.js';
import type { Curie } from '../../model/curie.js';
import type { Mechanism } from '../../model/mechanism.js';
import type { SeekSide } from '../hypothesis-request.js';
import type { MechanismFilter } from '../mechanism-store.js';
import type { Page, PageRequest } from '../page.js';

/** What of a store is asked. */
export interface MechanismReader {
  readonly listMechanisms: (filter: MechanismFilter, page: PageRequest) => Promise<Page<Mechanism>>;
  readonly associationsByIds: (ids: readonly string[]) => Promise<(Association | null)[]>;
}

/** Mechanisms asked for at once. */
const A_PAGE = 500;

/** Entities that mechanisms join with one as their other end: where those begin that end at it, or the other way round. */
export const toldWith = async (reader: MechanismReader, id: Curie, seek: SeekSide): Promise<Curie[]> => {
  const [from, to] = seek === 'UPSTREAM' ? [[], [id]] : [[id], []];
  const filter = { entities: [], from, to, publications: [] };
  const ends = new Set<string>();
  for (let after: string | null = null; ;) {
    const { items, hasNext }: Page<Mechanism> = await reader.listMechanisms(filter, { first: A_PAGE, after });
    for (const { steps } of items) ends.add(steps[seek === 'UPSTREAM' ? 0 : steps.length - 1]);
    if (!hasNext) break;
    after = items[items.length - 1].id;
  }
  const associations = await reader.associationsByIds([...ends]);
  return associations.flatMap((association) =>
    association === null ? [] : [seek === 'UPSTREAM' ? association.subject : association.object],
  );
};
