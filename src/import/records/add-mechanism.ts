import { mechanismId } from '../../model/mechanism.js';
import type { RawMechanism } from '../raw-rows.js';
import type { AddedStatement } from './add-statement.js';
import type { ImportContext } from './import-context.js';

/** The statements of one record by their ends, the first of several between the same two. */
export class StatementsByEnds {
  readonly #added = new Map<string, AddedStatement>();

  set(subject: string, object: string, added: AddedStatement): void {
    const key = JSON.stringify([subject, object]);
    if (!this.#added.has(key)) this.#added.set(key, added);
  }

  get(subject: string, object: string): AddedStatement | undefined {
    return this.#added.get(JSON.stringify([subject, object]));
  }
}

/**
 * Adds the mechanism of a path, and tells whether it did: every step has to be a statement of the record that we state in the same direction,
 * since each step of a mechanism starts where the one before it ends.
 * @param names  of the entities of the record
 */
export const addMechanism = (
  raw: RawMechanism,
  statements: StatementsByEnds,
  names: ReadonlyMap<string, string>,
  { sink, publications, ledger }: ImportContext,
): boolean => {
  const steps = raw.entities.slice(1).map((object, at) => statements.get(raw.entities[at], object));
  const known = steps.filter((step) => step !== undefined && !step.swapped).flatMap((step) => step ?? []);
  const publication = publications(raw.publication);
  if (known.length < 2 || known.length < steps.length || publication === null) {
    ledger.add('BROKEN_MECHANISM', raw.line, `${raw.record}: ${raw.entities.join(' → ')}`);
    return false;
  }
  const ids = known.map(({ association }) => association);
  const chain = raw.entities.map((entity) => names.get(entity) ?? entity).join(' → ');
  sink.addMechanism({
    id: mechanismId(publication, ids),
    name: raw.name,
    publication,
    steps: ids,
    hedged: false,
    statement: `Told by ${raw.source} in its record ${raw.record}: ${chain}.`,
    locator: null,
  });
  return true;
};
