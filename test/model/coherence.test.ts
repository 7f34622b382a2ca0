import { describe, expect, it } from '@jest/globals';
import { coherence } from '../../src/model/coherence.js';
import { evidence } from './evidence-of.js';

describe('coherence', () => {
  it('is SINGLE_STUDY when one publication supports every step, whoever else supports some', () => {
    const a = evidence({ publication: 'VP:a' });
    const b = evidence({ publication: 'VP:b' });
    expect(coherence([[a, b], [a]])).toEqual({ kind: 'SINGLE_STUDY', publications: ['VP:a'], joints: [] });
  });

  it('does not count a publication that refutes a step', () => {
    const a = evidence({ publication: 'VP:a' });
    const against = evidence({ publication: 'VP:a', supports: 'REFUTES' });
    expect(coherence([[a], [against, evidence({ publication: 'VP:b' })]]).kind).toBe('JOINED');
  });

  it('names the joint after step 1 and that species and cells differ across it', () => {
    const mouse = evidence({
      publication: 'VP:a',
      species: ['NCBITaxon:10090'],
      recipientCell: 'CL:0000235',
    });
    const rat = evidence({ publication: 'VP:b', species: ['NCBITaxon:10116'], recipientCell: 'CL:0000097' });
    expect(coherence([[mouse], [mouse], [rat]]).joints).toEqual([
      { afterStep: 1, speciesDiffer: true, systemsDiffer: false, cellsDiffer: true },
    ]);
  });

  it('has a joint where the last publication that supported every step so far ends, though neighbours share others', () => {
    const [a, b, c] = ['VP:a', 'VP:b', 'VP:c'].map((publication) => evidence({ publication }));
    const { kind, joints } = coherence([
      [a, b],
      [b, c],
      [c, a],
    ]);
    expect([kind, joints.map(({ afterStep }) => afterStep)]).toEqual(['JOINED', [1]]);
  });
});
