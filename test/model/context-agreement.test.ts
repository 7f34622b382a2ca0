import { describe, expect, it } from '@jest/globals';
import { contextAgreement, type RouteContext } from '../../src/model/context-agreement.js';
import { evidence } from './evidence-of.js';

const RAT = { species: ['NCBITaxon:10116'], system: 'IN_VIVO' } as const;
const HUMAN = { species: ['NCBITaxon:9606'], system: 'IN_VITRO', recipientCell: 'CL:0000235' } as const;

const countsOf = (steps: Parameters<typeof contextAgreement>[0], context: RouteContext): number[] => {
  const found = contextAgreement(steps).find((agreement) => agreement.context === context);
  return [found?.agree ?? NaN, found?.differ ?? NaN, found?.notStated ?? NaN];
};

describe('contextAgreement', () => {
  it('finds a value in common, none in common, and nothing stated, between each step and the next', () => {
    const steps = [
      [evidence(RAT)],
      [evidence(RAT), evidence(HUMAN)],
      [evidence(HUMAN)],
      [evidence(RAT)],
      [evidence({ species: [], system: 'NOT_STATED' })],
    ];
    expect(countsOf(steps, 'SPECIES')).toEqual([2, 1, 1]);
    expect(countsOf(steps, 'SYSTEM')).toEqual([2, 1, 1]);
    expect(countsOf(steps, 'RECIPIENT_CELL')).toEqual([1, 0, 3]);
    expect(countsOf(steps, 'DISEASE_MODEL')).toEqual([0, 0, 4]);
  });

  it('heeds supporting findings alone', () => {
    const against = evidence({ ...RAT, supports: 'REFUTES' });
    expect(countsOf([[evidence(HUMAN), against], [evidence(RAT)]], 'SPECIES')).toEqual([0, 1, 0]);
    expect(countsOf([[against], [evidence(RAT)]], 'SPECIES')).toEqual([0, 0, 1]);
  });

  it('has every context, with nothing to compare in a route of one step', () => {
    expect(contextAgreement([[evidence(RAT)]])).toEqual(
      ['SPECIES', 'SYSTEM', 'RECIPIENT_CELL', 'DISEASE_MODEL'].map((context) => ({
        context,
        agree: 0,
        differ: 0,
        notStated: 0,
      })),
    );
  });
});
