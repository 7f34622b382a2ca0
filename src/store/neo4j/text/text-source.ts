import { z } from 'zod';
import type { Entity } from '../../../model/entity.js';
import { isStrict } from '../../text/asked-text.js';
import { namesOf, type Named } from '../../text/indexed-text.js';
import { gramsOf } from '../../text/name-grams.js';
import type { TextSource } from '../../text/text-source.js';
import { anyOf, equalTo, holding, nearTo, startingWith } from './lucene-query.js';
import { entitiesByIds } from '../read/entities.js';
import { entityOfRow } from '../records/entity-record.js';
import { parseRow } from '../records/properties.js';
import type { ReleaseReader } from '../release-reader.js';
import { readStatement } from '../statements.js';

const NAMES_STARTING_WITH = readStatement('read/names-starting-with');
const NAMES_EQUAL_TO = readStatement('read/names-equal-to');
const NAMES_NEAR = readStatement('read/names-near');
const ENTITIES_WITH_WORDS = readStatement('read/entities-with-words');

/** Entities taken from an index for one text; more are of no use to anyone who reads a list of hits. */
const MAX_CANDIDATES = 500;

/** Entities that are put in order for it. */
const MAX_SCANNED = 50_000;

const Equal = z.object({ at: z.number(), entity: z.unknown() });

/**
 * Candidates from the full-text indexes of the database. In a large graph they may miss some that the contract asks for: of words and keys with
 * typing errors the index finds the fifty most alike that occur there; of names with more than two errors, those among the 500 entities that
 * share most runs of letters with the text; of what more than 50,000 entities hold, some 50,000.
 */
export const createTextSource = (reader: ReleaseReader): TextSource => {
  const entities = async (...[statement, parameters]: Parameters<ReleaseReader['rows']>): Promise<Entity[]> =>
    (await reader.rows(statement, parameters)).map(entityOfRow);

  return {
    entitiesByIds: (ids) => entitiesByIds(reader, ids),
    async namesStartingWith(key, fields, categories) {
      const query = startingWith(key);
      if (query === null) return [];
      const asked = { query, key, fields, categories, scanned: MAX_SCANNED, limit: MAX_CANDIDATES };
      return namesAmong(await entities(NAMES_STARTING_WITH, asked), (name) => fields.includes(name.field));
    },
    async namesEqualTo(keys) {
      const queries = keys.flatMap((key, at) => (key === '' ? [] : [{ at, query: equalTo(key) }]));
      if (queries.length === 0) return keys.map(() => []);
      const rows = await reader.rows(NAMES_EQUAL_TO, { queries, limit: MAX_CANDIDATES });
      const found = rows.map((row) => parseRow(Equal, row));
      return keys.map((key, asked) =>
        namesAmong(
          found.filter(({ at }) => at === asked).map(({ entity }) => entityOfRow(entity)),
          (name) => name.key === key,
        ),
      );
    },
    async namesNear(key, maxEdits) {
      const near = nearTo(key, maxEdits);
      if (near === null) return [];
      const asked = {
        near,
        grams: anyOf(gramsOf(key)),
        length: Array.from(key).length,
        maxEdits,
        limit: MAX_CANDIDATES,
      };
      return namesAmong(await entities(NAMES_NEAR, asked), ({ field }) => field !== 'XREF');
    },
    async entitiesWithWords(words, categories, limit) {
      const query = holding(words);
      if (query === null) return [];
      const asked = { query, counts: isStrict(words), categories, scanned: MAX_SCANNED, limit };
      return entities(ENTITIES_WITH_WORDS, asked);
    },
  };
};

const namesAmong = (entities: readonly Entity[], isAsked: (name: Named) => boolean): Named[] =>
  entities.flatMap(namesOf).filter(isAsked);
