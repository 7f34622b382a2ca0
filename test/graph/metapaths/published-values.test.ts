import { describe, expect, it } from '@jest/globals';
import { countPaths } from '../../../src/graph/metapaths/degree-weighted-paths.js';
import { relationsOf } from '../../../src/graph/metapaths/relations.js';
import { stepMatrix, type StepMatrix } from '../../../src/graph/metapaths/step-matrix.js';
import { edge, graphOf } from '../hand-made-graph.js';

/* The example of figure 2 D of Himmelstein & Baranzini 2015, doi:10.1371/journal.pcbi.1004259.g002. Interactions have no direction there: each
 * stands both ways here, so that both genes count it. The values of whole matrices are those that hetmatpy 0.1.0 has for the same graph. */

const NODES = [
  'CXCR4',
  'IL2RA',
  'IRF1',
  'IRF8',
  'ITCH',
  'STAT3',
  'SUMO1',
  'Crohn’s disease',
  'multiple sclerosis',
];
const at = (name: string): number => NODES.indexOf(name);
const INTERACTS = [
  ['CXCR4', 'IRF1'],
  ['CXCR4', 'ITCH'],
  ['IL2RA', 'IRF1'],
  ['IRF1', 'IRF8'],
  ['IRF1', 'SUMO1'],
] as const;
const ASSOCIATED = [
  ['IRF1', 'Crohn’s disease'],
  ['STAT3', 'Crohn’s disease'],
  ['CXCR4', 'multiple sclerosis'],
  ['IL2RA', 'multiple sclerosis'],
  ['IRF8', 'multiple sclerosis'],
  ['STAT3', 'multiple sclerosis'],
] as const;
const graph = graphOf(NODES.length, [
  ...INTERACTS.flatMap(([a, b]) => [edge(at(a), at(b)), edge(at(b), at(a))]),
  ...ASSOCIATED.map(([gene, disease]) => edge(at(gene), at(disease))),
]);
const metaedgeOf = Uint32Array.from({ length: graph.edgeCount }, (_, index) =>
  index < 2 * INTERACTS.length ? 1 : 2,
);

/** Of a metapath of gene–interacts–gene (GiG), gene–associates–disease (GaD) and its reverse (DaG). */
const pathsFrom = (
  source: string,
  metapath: readonly ('GiG' | 'GaD' | 'DaG')[],
  damping: number,
): number[] => {
  const relations = relationsOf(graph, {
    metaedgeOf,
    causalOnly: true,
    damping,
    degrees: 'METAEDGE',
    beliefExponent: 0,
  });
  const stepOf: Record<'GiG' | 'GaD' | 'DaG', StepMatrix> = {
    GiG: stepMatrix(relations, { toObject: Uint8Array.of(0, 1, 0), toSubject: Uint8Array.of(0, 0, 0) }),
    GaD: stepMatrix(relations, { toObject: Uint8Array.of(0, 0, 1), toSubject: Uint8Array.of(0, 0, 0) }),
    DaG: stepMatrix(relations, { toObject: Uint8Array.of(0, 0, 0), toSubject: Uint8Array.of(0, 0, 1) }),
  };
  const steps = metapath.map((name) => stepOf[name]);
  return [...(countPaths(steps, at(source), steps.length, () => false)?.total ?? [])];
};

describe('countPaths, beside the paper that defines it', () => {
  it('finds the three paths from IRF1 by an interacting gene to multiple sclerosis, and their DWPC', () => {
    expect(pathsFrom('IRF1', ['GiG', 'GaD'], 0)[at('multiple sclerosis')]).toBe(3);
    expect(pathsFrom('IRF1', ['GiG', 'GaD'], 0.5)[at('multiple sclerosis')]).toBeCloseTo(
      0.25 + 0.25 + 32 ** -0.5,
      12,
    );
  });

  it('has the values of a metapath that comes back to its kind, BAAB: disease, two genes, disease', () => {
    const found = pathsFrom('multiple sclerosis', ['DaG', 'GiG', 'GaD'], 0.5);
    expect(found[at('Crohn’s disease')]).toBeCloseTo(0.47855339, 8);
    expect(found[at('multiple sclerosis')]).toBe(0);
  });

  it('has the values of metapaths with one kind throughout, GiGiG and GiGiGiG', () => {
    const two = pathsFrom('CXCR4', ['GiG', 'GiG'], 0.5);
    expect(two[at('IL2RA')]).toBeCloseTo(0.1767767, 7);
    expect(pathsFrom('IL2RA', ['GiG', 'GiG'], 0.5)[at('IRF8')]).toBeCloseTo(0.25, 12);
    expect(pathsFrom('IRF1', ['GiG', 'GiG'], 0.5)[at('ITCH')]).toBeCloseTo(0.25, 12);
    const three = pathsFrom('ITCH', ['GiG', 'GiG', 'GiG'], 0.5);
    expect(three.slice(0, 7)).toEqual([
      0,
      expect.closeTo(0.125, 12),
      0,
      expect.closeTo(0.125, 12),
      0,
      0,
      expect.closeTo(0.125, 12),
    ]);
    expect(pathsFrom('ITCH', ['GiG', 'GiG', 'GiG', 'GiG'], 0.5).slice(0, 7)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it('has the value of a metapath of alternating kinds, BABA: gene, disease, gene, disease', () => {
    const found = pathsFrom('IRF1', ['GaD', 'DaG', 'GaD'], 0.5);
    expect(found[at('multiple sclerosis')]).toBeCloseTo(0.125, 12);
  });
});
