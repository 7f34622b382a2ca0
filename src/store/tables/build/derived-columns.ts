import type { Association } from '../../../model/association.js';
import { belief, type GradedFinding } from '../../../model/belief.js';
import { contradict, disagrees } from '../../../model/conflict.js';
import { EFFECTS, type Effect } from '../../../model/effect.js';
import type { Mechanism } from '../../../model/mechanism.js';
import { groupBy } from '../../group-by.js';
import { shortcutsAmong } from '../../shortcuts.js';
import { FlagColumn, NumberColumn } from '../columns.js';
import type { AssociationTable, EvidenceTable } from '../graph-tables.js';
import { associationAt, evidenceAt } from '../records.js';
import type { StatedColumns } from './association-rows.js';
import { grouped } from './grouped.js';
import { rowsWhere } from './rows-where.js';

/** What follows from the whole graph: belief, contradictions and shortcuts of every association. */
export const derivedColumns = (
  stated: StatedColumns,
  evidence: EvidenceTable,
  mechanisms: readonly Mechanism[],
): Pick<AssociationTable, 'belief' | 'contested' | 'shortcut'> => {
  const starts = startsOf(evidence, stated.id.length);
  const contested = contestedByTwins(stated);
  const beliefs = new Float64Array(stated.id.length);
  const ofOne = new Map<number, number>();
  for (let row = 0; row < beliefs.length; row++) {
    const [from, to] = [starts[row], starts[row + 1]];
    if (to === from) continue;
    if (to === from + 1) {
      const key = gradesOf(evidence, from);
      let known = ofOne.get(key);
      if (known === undefined) ofOne.set(key, (known = belief(gradesIn(evidence, from, to))));
      beliefs[row] = known;
      continue;
    }
    const findings = gradesIn(evidence, from, to);
    beliefs[row] = belief(findings);
    if (disagrees(findings)) contested[row] = 1;
  }
  const shortcut = shortcutFlags(stated, evidence, starts, mechanisms);
  return {
    belief: new NumberColumn(beliefs),
    contested: new FlagColumn(contested),
    shortcut: new FlagColumn(shortcut),
  };
};

/** Where the findings of each association begin; one more at the end. */
export const startsOf = ({ association }: EvidenceTable, associations: number): Uint32Array => {
  const starts = new Uint32Array(associations + 1);
  for (const row of association.values) starts[row + 1]++;
  for (let row = 0; row < associations; row++) starts[row + 1] += starts[row];
  return starts;
};

/** What belief depends on, as one number. */
const gradesOf = (evidence: EvidenceTable, row: number): number =>
  ((((evidence.supports.codes[row] * 8 + evidence.directness.codes[row]) * 8 + evidence.role.codes[row]) * 8 +
    evidence.system.codes[row]) *
    2 +
    evidence.hedged.values[row]) *
    16 +
  evidence.knowledgeLevel.codes[row];

const gradesIn = (evidence: EvidenceTable, from: number, to: number): GradedFinding[] =>
  Array.from({ length: to - from }, (_, place) => ({
    supports: evidence.supports.at(from + place),
    directness: evidence.directness.at(from + place),
    role: evidence.role.at(from + place),
    system: evidence.system.at(from + place),
    hedged: evidence.hedged.values[from + place] === 1,
    knowledgeLevel: evidence.knowledgeLevel.at(from + place),
    publication: evidence.publication.orNull(from + place),
  }));

const SIGNED: readonly Effect[] = ['INCREASES', 'DECREASES', 'NONE'];

/** 1 for associations that another one contradicts. */
const contestedByTwins = (stated: StatedColumns): Uint8Array => {
  const contested = new Uint8Array(stated.id.length);
  const isSigned = Uint8Array.from(EFFECTS, (effect) => (SIGNED.includes(effect) ? 1 : 0));
  const { effect, subject, object } = stated;
  const signed = rowsWhere(effect.codes, (code) => isSigned[code] === 1);
  const entities = subject.words.length;
  const byObject = grouped(signed, object.codes, entities);
  const rows = grouped(byObject, subject.codes, entities);
  const sameEnds = (a: number, b: number): boolean =>
    subject.codes[a] === subject.codes[b] && object.codes[a] === object.codes[b];
  for (let at = 0; at < rows.length;) {
    let end = at + 1;
    while (end < rows.length && sameEnds(rows[end], rows[at])) end++;
    if (end - at > 1) markTwins(stated, [...rows.subarray(at, end)], contested);
    at = end;
  }
  return contested;
};

const markTwins = (stated: StatedColumns, rows: readonly number[], contested: Uint8Array): void => {
  const group = rows.map((row) => associationAt(stated, row));
  for (const [place, one] of group.entries()) {
    if (group.some((other) => contradict(one, other))) contested[rows[place]] = 1;
  }
};

/** Only associations between ends that a mechanism joins can be shortcuts, so only those are looked at. */
const shortcutFlags = (
  stated: StatedColumns,
  evidence: EvidenceTable,
  starts: Uint32Array,
  mechanisms: readonly Mechanism[],
): Uint8Array => {
  const flags = new Uint8Array(stated.id.length);
  if (mechanisms.length === 0) return flags;
  const onChain = new Set(
    mechanisms.flatMap(({ steps }) =>
      steps.flatMap((id) => {
        const row = stated.id.rowOf(id);
        return [stated.subject.codes[row], stated.object.codes[row]];
      }),
    ),
  );
  const rowOf = new Map<string, number>();
  const near: Association[] = [];
  for (let row = 0; row < flags.length; row++) {
    if (!onChain.has(stated.subject.codes[row]) || !onChain.has(stated.object.codes[row])) continue;
    const association = associationAt(stated, row);
    near.push(association);
    rowOf.set(association.id, row);
  }
  const findings = near.flatMap(({ id }) => {
    const row = rowOf.get(id) ?? 0;
    return Array.from({ length: starts[row + 1] - starts[row] }, (_, place) =>
      evidenceAt(evidence, starts[row] + place, id),
    );
  });
  const byId = new Map(near.map((association) => [association.id, association]));
  const ofAssociation = groupBy(findings, (finding) => [finding.association]);
  for (const id of shortcutsAmong(near, ofAssociation, mechanisms, byId)) flags[rowOf.get(id) ?? 0] = 1;
  return flags;
};
