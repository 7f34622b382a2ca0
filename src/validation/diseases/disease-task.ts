import type { CuratedRecord } from '../curated-record.js';
import { recordGraph, type RecordGraph } from '../record-graph.js';
import type { Part } from '../split.js';
import type { Hidden } from './hidden-edges.js';
import { indicationGraph, type IndicationGraph } from './indication-graph.js';

/** One drug, the diseases that are to be found again, what is hidden for it, and what may be answered. */
export interface DiseaseQuestion {
  readonly drug: number;
  readonly right: readonly number[];
  readonly hidden: Hidden;
  /** Diseases, the right ones among them; none that another record tells of this drug. */
  readonly candidates: readonly number[];
}

/** Which diseases records tell of a drug, to be found again. TRAINING sees no TEST record; TEST sees all but the one that is asked for. */
export class DiseaseTask {
  readonly indications: IndicationGraph;
  readonly nodes: RecordGraph;
  /** Those that the graph is made of. */
  readonly records: readonly CuratedRecord[];
  readonly #part: Part;
  /** By drug: diseases that any record tells, also of the other part. */
  readonly #told = new Map<number, Set<number>>();
  readonly #byDrug = new Map<number, number[]>();

  constructor(all: readonly CuratedRecord[], part: Part) {
    this.nodes = recordGraph(all);
    this.#part = part;
    this.records = part === 'TEST' ? all : all.filter((record) => record.part === part);
    this.indications = indicationGraph(this.records, this.nodes);
    for (const record of all) {
      const [drug, disease] = this.#ends(record);
      this.#told.set(drug, (this.#told.get(drug) ?? new Set()).add(disease));
    }
    for (const [at, record] of this.records.entries()) {
      const drug = this.nodes.nodeOf(record.drug);
      this.#byDrug.set(drug, [...(this.#byDrug.get(drug) ?? []), at]);
    }
  }

  /** Records of the part whose disease is among the candidates, as numbers. */
  asked(): number[] {
    const diseases = new Set(this.indications.diseases);
    return [...this.records.keys()].filter((at) => {
      const record = this.records[at];
      return record.part === this.#part && diseases.has(this.nodes.nodeOf(record.disease));
    });
  }

  /** A record's disease for its drug: all records of the same pair are hidden. */
  ofRecord(record: number): DiseaseQuestion {
    const [drug, disease] = this.#ends(this.records[record]);
    const same = this.#recordsOf(drug).filter((other) => this.#ends(this.records[other])[1] === disease);
    return {
      drug,
      right: [disease],
      hidden: { drug, diseases: [disease], records: same },
      candidates: this.#candidates(drug, new Set([disease])),
    };
  }

  /** Drugs of the part, ascending. */
  askedDrugs(): number[] {
    const drugs = new Set(this.asked().map((record) => this.#ends(this.records[record])[0]));
    return [...drugs].sort((a, b) => a - b);
  }

  /** All diseases of a drug that the part tells: all records of the drug are hidden. */
  ofDrug(drug: number): DiseaseQuestion {
    const records = this.#recordsOf(drug);
    const diseaseOf = (record: number): number => this.#ends(this.records[record])[1];
    const right = new Set(records.filter((at) => this.records[at].part === this.#part).map(diseaseOf));
    const candidates = this.#candidates(drug, right);
    return {
      drug,
      right: candidates.filter((node) => right.has(node)),
      hidden: { drug, diseases: [...new Set(records.map(diseaseOf))], records },
      candidates,
    };
  }

  #recordsOf(drug: number): readonly number[] {
    return this.#byDrug.get(drug) ?? [];
  }

  #candidates(drug: number, right: ReadonlySet<number>): number[] {
    const told = this.#told.get(drug);
    return this.indications.diseases.filter((node) => right.has(node) || told?.has(node) !== true);
  }

  #ends({ drug, disease }: CuratedRecord): readonly [drug: number, disease: number] {
    return [this.nodes.nodeOf(drug), this.nodes.nodeOf(disease)];
  }
}
