import { EntityNames, type EntityMatch } from './entity-names.js';
import type { Findings } from '../problems/findings.js';
import { nearestHint } from '../problems/nearest-name.js';
import type { Place } from '../problems/problem.js';
import { oneOf, quoted } from '../problems/quoted.js';
import { DOCUMENTS_FILE } from '../read/read-documents.js';
import { ENTITIES_FILE, type SeedEntity } from '../read/read-entities.js';
import { PUBLICATIONS_FILE } from '../read/read-publications.js';
import type { SeedTables } from '../read/read-seeds.js';

/** What study files may refer to. Remembers what was referred to, so that the rest can be warned of. */
export class KnownNames {
  readonly used = {
    entities: new Set<string>(),
    publications: new Set<string>(),
    documents: new Set<string>(),
  };
  readonly #entities: EntityNames;
  readonly #publications: ReadonlySet<string>;
  readonly #documents: ReadonlySet<string>;

  constructor(tables: SeedTables) {
    this.#entities = new EntityNames(tables.entities);
    this.#publications = new Set(tables.publications.map(({ id }) => id));
    this.#documents = new Set(tables.documents.map(({ id }) => id));
  }

  /** The entity that a text names; null, with a problem, when it names none, several, or one of other categories than wanted. */
  entity(
    text: string,
    field: string,
    place: Place,
    findings: Findings,
    categories?: readonly string[],
  ): SeedEntity | null {
    const match = this.#entities.find(text);
    if (match.kind !== 'FOUND') {
      reportUnresolved(match, `${field} ${quoted(text)}`, place, findings);
      return null;
    }
    const { id, category } = match.entity;
    this.used.entities.add(id);
    if (categories === undefined || category === null || categories.includes(category)) return match.entity;
    findings.add(
      place,
      `${field} ${quoted(text)} is a ${category}, expected ${oneOf(categories)}`,
      `name another entity, or correct the category in ${ENTITIES_FILE}`,
    );
    return null;
  }

  /** Whether there is such a publication; a problem when there is none. */
  publication(id: string, field: string, place: Place, findings: Findings): boolean {
    this.used.publications.add(id);
    return isListed(id, field, this.#publications, 'publication', PUBLICATIONS_FILE, place, findings);
  }

  /** Whether there is such a document; a problem when there is none. */
  document(id: string, place: Place, findings: Findings): boolean {
    this.used.documents.add(id);
    return isListed(id, 'document', this.#documents, 'document', DOCUMENTS_FILE, place, findings);
  }
}

const reportUnresolved = (
  match: Exclude<EntityMatch, { kind: 'FOUND' }>,
  what: string,
  place: Place,
  findings: Findings,
): void => {
  if (match.kind === 'AMBIGUOUS') {
    const candidates = match.entities.map(({ id, name }) => `${name} (${id})`);
    findings.add(
      place,
      `${what} names ${candidates.length} entities: ${candidates.join(', ')}`,
      'use the id of the one that is meant',
    );
    return;
  }
  const nearest = match.nearest === null ? '' : `; nearest: ${match.nearest.name} (${match.nearest.id})`;
  findings.add(
    place,
    `${what} is not an entity${nearest}`,
    `use an id or exact name of ${ENTITIES_FILE}, or add a row there`,
  );
};

const isListed = (
  id: string,
  field: string,
  known: ReadonlySet<string>,
  noun: string,
  table: string,
  place: Place,
  findings: Findings,
): boolean => {
  if (known.has(id)) return true;
  findings.add(
    place,
    `${field} ${quoted(id)} is not a ${noun}${nearestHint(id, known)}`,
    `use an id of ${table}, or add a row there`,
  );
  return false;
};
