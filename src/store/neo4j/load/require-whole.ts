import { VesipathError } from '../../../errors.js';
import type { Knowledge } from '../../../model/knowledge.js';

/** How many faults an error names. */
const MOST_NAMED = 5;

/**
 * Passes knowledge whose ids are unique and whose records name only what is there.
 * @throws VesipathError BAD_DATA with the first faults: a relationship without an end cannot be written
 */
export const requireWhole = (knowledge: Knowledge): void => {
  const faults: string[] = [];
  let count = 0;
  for (const fault of faultsOf(knowledge)) {
    count++;
    if (faults.length < MOST_NAMED) faults.push(fault);
  }
  if (count === 0) return;
  const rest = count > faults.length ? `\nand ${count - faults.length} more` : '';
  throw new VesipathError('BAD_DATA', `The data are not whole:\n${faults.join('\n')}${rest}`);
};

function* faultsOf(knowledge: Knowledge): Generator<string> {
  const entities = yield* uniqueIds('entity', knowledge.entities);
  const publications = yield* uniqueIds('publication', knowledge.publications);
  const associations = yield* uniqueIds('association', knowledge.associations);
  yield* uniqueIds('dataset', knowledge.datasets);
  yield* uniqueIds('evidence', knowledge.evidence);
  yield* uniqueIds('mechanism', knowledge.mechanisms);
  for (const { id, subject, object } of knowledge.associations) {
    yield* missing(`association ${id}`, 'entity', entities, [subject, object]);
  }
  for (const { id, association, publication } of knowledge.evidence) {
    yield* missing(`evidence ${id}`, 'association', associations, [association]);
    yield* missing(`evidence ${id}`, 'publication', publications, publication === null ? [] : [publication]);
  }
  for (const { id, steps, publication } of knowledge.mechanisms) {
    yield* missing(`mechanism ${id}`, 'association', associations, steps);
    yield* missing(`mechanism ${id}`, 'publication', publications, [publication]);
  }
}

function* uniqueIds(noun: string, items: readonly { readonly id: string }[]): Generator<string, Set<string>> {
  const ids = new Set<string>();
  for (const { id } of items) {
    if (id === '') yield `${noun} without an id`;
    if (ids.has(id)) yield `${noun} ${id} is there twice`;
    ids.add(id);
  }
  return ids;
}

function* missing(
  by: string,
  noun: string,
  known: ReadonlySet<string>,
  ids: readonly string[],
): Generator<string> {
  for (const id of ids) if (!known.has(id)) yield `${by} names the ${noun} ${id}, which is not there`;
}
