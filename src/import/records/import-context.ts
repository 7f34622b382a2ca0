import type { KnowledgeSink } from '../../model/knowledge-sink.js';
import type { FileLedger } from '../ledger.js';
import type { Mapping } from '../mapping/mapping.js';
import type { Ends } from './ends.js';
import type { EntityIds } from './entity-ids.js';
import type { Publications } from './publications.js';
import type { SeenFindings } from './seen-findings.js';

/** What every row of a file is turned into records with. */
export interface ImportContext {
  readonly dataset: string;
  readonly mapping: Mapping;
  readonly sink: KnowledgeSink;
  readonly ids: EntityIds;
  readonly subjects: Ends;
  readonly objects: Ends;
  readonly publications: Publications;
  readonly ledger: FileLedger;
  readonly seen: SeenFindings;
}
