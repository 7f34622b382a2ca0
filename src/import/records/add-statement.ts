import type { AssociationId } from '../../model/association.js';
import type { Property } from '../../model/property.js';
import type { RawStatement } from '../raw-rows.js';
import { associationOf } from './association-of.js';
import { findingsOf } from './findings-of.js';
import type { ImportContext } from './import-context.js';
import { newFindings } from './new-findings.js';

/** What became of a statement. */
export interface AddedStatement {
  readonly association: AssociationId;
  /** The association is stated from the object of the row to its subject. */
  readonly swapped: boolean;
  /** Without those that a row before had. */
  readonly findings: number;
}

/** Adds the association of a row with its findings; null when the row has no place in the graph. */
export const addStatement = (raw: RawStatement, context: ImportContext): AddedStatement | null => {
  const { sink, subjects, objects, ledger } = context;
  if (raw.subject === '' || raw.object === '' || raw.predicate === '') {
    ledger.add('NO_END', raw.line, `${raw.subject} ${raw.predicate} ${raw.object}`);
    return null;
  }
  const from = subjects(raw.subject);
  const to = objects(raw.object);
  if (from === null || to === null) {
    ledger.add('DANGLING_END', raw.line, from === null ? raw.subject : raw.object);
    return null;
  }
  const more: Property[] = [];
  const { association, swapped } = associationOf(raw, from, to, context, more);
  const findings = newFindings(findingsOf(raw, association.id, context, more), raw.line, context);
  if (findings.length > 0) sink.addAssociation(association, findings);
  return { association: association.id, swapped, findings: findings.length };
};
