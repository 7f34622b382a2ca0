import {
  AGENT_TYPES,
  DIRECTNESS,
  KNOWLEDGE_LEVELS,
  ROLES,
  SUPPORTS,
  SYSTEMS,
  TRIAL_PHASES,
  type Evidence,
} from '../../../model/evidence.js';
import { FlagColumn, IntegerColumn, NO_CODE, WordColumn, type TextColumn } from '../columns.js';
import { detailsText } from '../evidence-details.js';
import type { EvidenceTable } from '../graph-tables.js';
import { propertiesText } from './entity-rows.js';
import { GrowingIntegers } from './growing-integers.js';
import { GrowingNames } from './growing-names.js';
import { GrowingSharedTexts } from './growing-shared-texts.js';
import { GrowingTexts } from './growing-texts.js';
import { GrowingWords } from './growing-words.js';
import { grouped } from './grouped.js';
import { orderOfTexts } from './order-of-texts.js';

/** Collects findings as columns; what comes again becomes one row in the end. */
export class EvidenceCollector {
  readonly #ids = new GrowingTexts();
  readonly #associations = new GrowingIntegers();
  readonly #publications = new GrowingIntegers();
  readonly #supports = new GrowingNames(SUPPORTS);
  readonly #directness = new GrowingNames(DIRECTNESS);
  readonly #roles = new GrowingNames(ROLES);
  readonly #systems = new GrowingNames(SYSTEMS);
  readonly #phases = new GrowingNames(TRIAL_PHASES);
  readonly #knowledgeLevels = new GrowingNames(KNOWLEDGE_LEVELS);
  readonly #agentTypes = new GrowingNames(AGENT_TYPES);
  readonly #hedged = new GrowingIntegers();
  readonly #datasets = new GrowingWords();
  readonly #species = new GrowingWords();
  readonly #statements = new GrowingSharedTexts();
  readonly #details = new GrowingSharedTexts();
  readonly #properties = new GrowingSharedTexts();

  /** @param association, publication  their numbers; NO_CODE for no publication */
  add(finding: Evidence, association: number, publication: number): void {
    this.#ids.push(finding.id);
    this.#associations.push(association);
    this.#publications.push(publication);
    this.#supports.push(finding.supports);
    this.#directness.push(finding.directness);
    this.#roles.push(finding.role);
    this.#systems.push(finding.system);
    this.#phases.push(finding.phase);
    this.#knowledgeLevels.push(finding.knowledgeLevel);
    this.#agentTypes.push(finding.agentType);
    this.#hedged.push(finding.hedged ? 1 : 0);
    this.#datasets.push(finding.dataset);
    this.#species.push(finding.species.length === 0 ? null : finding.species.join('|'));
    this.#statements.push(finding.statement);
    this.#details.push(detailsText(finding));
    this.#properties.push(propertiesText(finding.properties));
  }

  /**
   * The table by association, then id.
   * @param associationRowOf, publicationRowOf  for each number the row
   */
  finish(
    associationRowOf: Int32Array,
    associationCount: number,
    publicationRowOf: Int32Array,
    publicationIds: TextColumn,
  ): { table: EvidenceTable; byId: Uint32Array } {
    const ids = this.#ids.column();
    const associationOf = this.#associations.all();
    for (let row = 0; row < associationOf.length; row++) {
      associationOf[row] = associationRowOf[associationOf[row]];
    }
    const sorted = orderOfTexts(ids);
    const order = grouped(sorted, associationOf, associationCount).filter(
      (row, at, all) =>
        at === 0 || ids.differ(all[at - 1], row) || associationOf[all[at - 1]] !== associationOf[row],
    );
    const rowOf = new Int32Array(sorted.length).fill(NO_CODE);
    for (const [row, number] of order.entries()) rowOf[number] = row;
    const table: EvidenceTable = {
      id: this.#ids.column(order),
      association: new IntegerColumn(Int32Array.from(order, (row) => associationOf[row])),
      dataset: this.#datasets.inOrder(order),
      publication: new WordColumn(
        this.#publications
          .inOrder(order)
          .map((number) => (number === NO_CODE ? NO_CODE : publicationRowOf[number])),
        publicationIds,
      ),
      supports: this.#supports.inOrder(order),
      directness: this.#directness.inOrder(order),
      role: this.#roles.inOrder(order),
      hedged: new FlagColumn(Uint8Array.from(order, (row) => this.#hedged.at(row))),
      system: this.#systems.inOrder(order),
      species: this.#species.inOrder(order),
      phase: this.#phases.inOrder(order),
      knowledgeLevel: this.#knowledgeLevels.inOrder(order),
      agentType: this.#agentTypes.inOrder(order),
      statement: this.#statements.inOrder(order),
      details: this.#details.inOrder(order),
      properties: this.#properties.inOrder(order),
    };
    return { table, byId: sorted.map((number) => rowOf[number]).filter((row) => row < order.length) };
  }
}
