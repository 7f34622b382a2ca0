import { edgesBetween } from '../../graph/edges-between.js';
import type { MechanismGraph } from '../../graph/mechanism-graph.js';
import type { Association } from '../../model/association.js';
import { contradict, countEvidence, disagrees } from '../../model/conflict.js';
import { conflictsAmong } from '../conflicts-among.js';
import type { AssociationStanding, Conflict, Side } from '../mechanism-store.js';
import type { GraphTables } from '../tables/graph-tables.js';
import { associationAt } from '../tables/records.js';
import type { EvidenceRows } from './evidence-rows.js';

/** The associations of a graph, found by their ends, and what their evidence says together. Rows are edges of the graph. */
export class AssociationRows {
  readonly #tables: GraphTables;
  readonly #graph: MechanismGraph;
  readonly #evidence: EvidenceRows;
  #conflicts: readonly Conflict[] | null = null;

  constructor(tables: GraphTables, graph: MechanismGraph, evidence: EvidenceRows) {
    [this.#tables, this.#graph, this.#evidence] = [tables, graph, evidence];
  }

  at(row: number): Association {
    return associationAt(this.#tables.associations, row);
  }

  /** Rows of the associations that have an entity on the given side, ascending. */
  ofEntity(entity: number, side: Side): Uint32Array {
    const { outgoing, incoming } = this.#graph;
    const asSubject = outgoing.edges.slice(outgoing.offsets[entity], outgoing.offsets[entity + 1]);
    if (side === 'SUBJECT') return asSubject.sort();
    const asObject = incoming.edges.slice(incoming.offsets[entity], incoming.offsets[entity + 1]);
    if (side === 'OBJECT') return asObject.sort();
    const both = new Uint32Array(asSubject.length + asObject.length);
    both.set(asSubject);
    both.set(asObject, asSubject.length);
    return both.sort().filter((row, at, all) => at === 0 || all[at - 1] !== row); // a self loop stands on both sides
  }

  /** Rows from one entity to another, ascending. */
  between(subject: number, object: number): number[] {
    return edgesBetween(this.#graph, subject, object);
  }

  standing(row: number): AssociationStanding {
    const findings = this.#evidence.ofAssociation(row);
    const twins = this.#twinsOf(row).map((twin) => this.#tables.associations.id.at(twin));
    return {
      belief: this.#tables.associations.belief.values[row],
      contested: twins.length > 0 || disagrees(findings),
      counts: countEvidence(findings),
      twins,
      datasets: [...new Set(findings.map(({ dataset }) => dataset))].sort(),
    };
  }

  /** All groups of contradicting associations; found when first asked for. */
  conflicts(): readonly Conflict[] {
    if (this.#conflicts !== null) return this.#conflicts;
    const { contested, id: ids } = this.#tables.associations;
    const rows = [...contested.values.keys()].filter((row) => contested.values[row] === 1);
    const twinsById = new Map(
      rows.map((row) => [ids.at(row), this.#twinsOf(row).map((twin) => ids.at(twin))]),
    );
    this.#conflicts = conflictsAmong(
      rows.map((row) => this.at(row)),
      (id) => twinsById.get(id) ?? [],
    );
    return this.#conflicts;
  }

  /** Rows of the associations that contradict one. */
  #twinsOf(row: number): number[] {
    const { contested, subject, object } = this.#tables.associations;
    if (contested.values[row] === 0) return [];
    const own = this.at(row);
    return this.between(subject.codes[row], object.codes[row]).filter((other) =>
      contradict(own, this.at(other)),
    );
  }
}
