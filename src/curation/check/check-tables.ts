import type { Findings } from '../problems/findings.js';
import { FirstPlaces } from '../problems/first-places.js';
import { nearestHint } from '../problems/nearest-name.js';
import type { Place } from '../problems/problem.js';
import { quoted } from '../problems/quoted.js';
import type { SeedEntity } from '../read/read-entities.js';
import { PUBLICATIONS_FILE } from '../read/read-publications.js';
import type { SeedTables } from '../read/read-seeds.js';

/** Reports ids, names and identifiers that stand for two rows, and documents of unknown publications. */
export const checkTables = ({ entities, publications, documents }: SeedTables, findings: Findings): void => {
  reportShared('id', entities, ({ id }) => id, findings);
  reportShared('id', publications, ({ id }) => id, findings);
  reportShared('id', documents, ({ id }) => id, findings);
  checkNames(entities, findings);
  checkExactXrefs(entities, findings);
  for (const column of ['doi', 'pmid', 'pmcid'] as const) {
    reportShared(column, publications, (row) => row[column], findings);
  }
  reportShared('file', documents, ({ file }) => file, findings);
  const known = new Set(publications.map(({ id }) => id));
  for (const { publication, place } of documents) {
    if (known.has(publication)) continue;
    findings.add(
      place,
      `publication ${quoted(publication)} is not a publication${nearestHint(publication, known)}`,
      `use an id of ${PUBLICATIONS_FILE}, or add a row there`,
    );
  }
};

const reportShared = <Row extends { readonly place: Place }>(
  column: string,
  rows: readonly Row[],
  valueOf: (row: Row) => string | null,
  findings: Findings,
): void => {
  const places = new FirstPlaces();
  for (const row of rows) {
    const value = valueOf(row);
    if (value === null || value === '') continue;
    const earlier = places.earlier(value, row.place);
    if (earlier === null) continue;
    findings.add(
      row.place,
      `${column} ${quoted(value)} stands in ${earlier} already`,
      'keep one of the rows, or correct one',
    );
  }
};

/** A name or synonym must stand for one entity, and once. */
const checkNames = (entities: readonly SeedEntity[], findings: Findings): void => {
  const owners = new Map<string, SeedEntity>();
  for (const entity of entities) {
    for (const [index, text] of [entity.name, ...entity.synonyms].entries()) {
      if (text === '') continue;
      const owner = owners.get(text);
      const noun = index === 0 ? 'name' : 'synonym';
      if (owner === undefined) owners.set(text, entity);
      else if (owner === entity) {
        findings.add(entity.place, `${noun} ${quoted(text)} is given twice`, 'keep it once');
      } else {
        findings.add(
          entity.place,
          `${noun} ${quoted(text)} also stands for ${owner.name} (${owner.id}) in ${owner.place.file}:${owner.place.line}`,
          'let a name or synonym stand for one entity: drop it from one of the rows, or join the rows',
        );
      }
    }
  }
};

/** An exact xref says that two identifiers mean the same: it can belong to one entity only, and be no other's id. */
const checkExactXrefs = (entities: readonly SeedEntity[], findings: Findings): void => {
  const owners = new Map(entities.map((entity) => [entity.id, entity]));
  for (const entity of entities) {
    for (const { id, mapping } of entity.xrefs) {
      if (mapping !== 'EXACT') continue;
      const owner = owners.get(id);
      if (owner === undefined) owners.set(id, entity);
      else if (owner === entity)
        findings.add(entity.place, `xref ${quoted(id)} is given twice`, 'keep it once');
      else {
        findings.add(
          entity.place,
          `xref ${quoted(id)} would make ${entity.name} the same as ${owner.name} (${owner.id})`,
          'put close:, broad:, narrow: or related: before it, or join the rows',
        );
      }
    }
  }
};
