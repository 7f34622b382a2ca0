import type { CuratedRecord } from '../curated-record.js';
import { recordGraph, type RecordGraph } from '../record-graph.js';
import { candidatePaths, type NodePath } from './candidate-paths.js';
import { ToldBy, type ExcludedRecords } from './told-by.js';

/** Which records are no evidence for a record: itself; all of its drug; all of its drug and all of its disease. */
export const EXCLUSIONS = ['RECORD', 'DRUG', 'DRUG_AND_DISEASE'] as const;
export type Exclusion = (typeof EXCLUSIONS)[number];

/** A path that could explain the record. */
export interface Candidate {
  readonly path: NodePath;
  readonly isCurated: boolean;
}

/** What is to be ranked for each record: all paths from its drug to its disease in the union of all records. */
export class ExplanationTask {
  readonly records: readonly CuratedRecord[];
  readonly graph: RecordGraph;
  readonly toldBy: ToldBy;
  readonly #ofDrug = new Map<string, number[]>();
  readonly #ofDisease = new Map<string, number[]>();

  constructor(records: readonly CuratedRecord[]) {
    this.records = records;
    this.graph = recordGraph(records);
    this.toldBy = new ToldBy(this.graph, records);
    for (const [at, { drug, disease }] of records.entries()) {
      this.#ofDrug.set(drug, [...(this.#ofDrug.get(drug) ?? []), at]);
      this.#ofDisease.set(disease, [...(this.#ofDisease.get(disease) ?? []), at]);
    }
  }

  /** Steps of the longest curated path of a record. */
  longest(record: number): number {
    return Math.max(...this.records[record].paths.map((path) => path.length - 1));
  }

  candidates(record: number, maxSteps: number): Candidate[] {
    const { drug, disease, paths } = this.records[record];
    const { nodeOf } = this.graph;
    const curated = new Set(paths.map((path) => path.map(nodeOf).join()));
    return candidatePaths(this.graph, nodeOf(drug), nodeOf(disease), maxSteps).map((path) => ({
      path,
      isCurated: curated.has(path.join()),
    }));
  }

  excluded(record: number, exclusion: Exclusion): ExcludedRecords {
    const { drug, disease } = this.records[record];
    const bits = new Uint8Array(this.records.length);
    bits[record] = 1;
    if (exclusion !== 'RECORD') for (const other of this.ofDrug(drug)) bits[other] = 1;
    if (exclusion === 'DRUG_AND_DISEASE')
      for (const other of this.#ofDisease.get(disease) ?? []) bits[other] = 1;
    return bits;
  }

  /** Records of a drug. */
  ofDrug(drug: string): readonly number[] {
    return this.#ofDrug.get(drug) ?? [];
  }
}
