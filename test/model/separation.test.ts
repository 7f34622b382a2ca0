import { describe, expect, it } from '@jest/globals';
import type { Association } from '../../src/model/association.js';
import type { Effect } from '../../src/model/effect.js';
import type { Evidence } from '../../src/model/evidence.js';
import { separatingAxes } from '../../src/model/separation.js';
import { evidence } from './evidence-of.js';

const side = (effect: Effect | null, ...findings: Partial<Evidence>[]) => ({
  association: {
    id: `VPA:${effect ?? 'none'}`,
    subject: 'VP:a',
    predicate: effect === null ? 'SUBSTITUTE_FOR' : 'AFFECTS',
    object: 'VP:b',
    effect,
    aspect: null,
  } satisfies Association,
  evidence: findings.map((finding) => evidence(finding)),
});
const dose = (value: number, unit = 'ng/mL') => ({ dose: { value, unit, max: null, bound: null } });

describe('separatingAxes', () => {
  it('names the dose when harm was seen at 20 and 50 ng/mL and none at 5', () => {
    expect(separatingAxes([side('DECREASES', dose(20), dose(50)), side('NONE', dose(5))])).toEqual(['DOSE']);
  });

  it('names nothing when one of the disagreeing findings does not tell its dose', () => {
    expect(separatingAxes([side('DECREASES', dose(20), {}), side('NONE', dose(5))])).toEqual([]);
  });

  it('names nothing when the sides share a dose, or give it in units that cannot be compared', () => {
    expect(separatingAxes([side('INCREASES', dose(20), dose(5)), side('DECREASES', dose(5))])).toEqual([]);
    expect(separatingAxes([side('INCREASES', dose(20)), side('DECREASES', dose(5, 'umol/L'))])).toEqual([]);
  });

  it('names every axis on which the sides differ, in the order of the list', () => {
    const mouse = { species: ['NCBITaxon:10090'], system: 'IN_VIVO', recipientCell: 'CL:1' } as const;
    const rat = { species: ['NCBITaxon:10116'], system: 'IN_VITRO', recipientCell: 'CL:1' } as const;
    expect(separatingAxes([side('INCREASES', mouse), side('DECREASES', rat)])).toEqual(['SYSTEM', 'SPECIES']);
  });

  it('does not take "not stated" for a value', () => {
    expect(separatingAxes([side('INCREASES', { system: 'IN_VIVO' }), side('DECREASES', {})])).toEqual([]);
  });

  it('looks at the disagreement within one association too', () => {
    const denied = { supports: 'REFUTES', comparator: 'VP:x' } as const;
    expect(separatingAxes([side(null, { comparator: 'VP:y' }, denied)])).toEqual(['COMPARATOR']);
    const unseen = { supports: 'NO_EFFECT', ...dose(1) } as const;
    expect(separatingAxes([side('INCREASES', dose(9), unseen)])).toEqual(['DOSE']);
  });

  it('takes evidence of no effect and an association without effect for the same claim', () => {
    const unseen = { supports: 'NO_EFFECT', ...dose(1) } as const;
    expect(separatingAxes([side('INCREASES', unseen), side('NONE', dose(1))])).toEqual([]);
  });

  it('lets the denial of a rise stand beside a fall: both may be true', () => {
    const denied = { supports: 'REFUTES', ...dose(50) } as const;
    expect(separatingAxes([side('INCREASES', dose(5), denied), side('DECREASES', dose(50))])).toEqual([
      'DOSE',
    ]);
    expect(separatingAxes([side('INCREASES', denied), side('DECREASES', dose(50))])).toEqual([]);
  });

  it('names what was measured when the sides measured different things', () => {
    const unseen = { supports: 'NO_EFFECT', outcome: 'inflammation' } as const;
    expect(separatingAxes([side('DECREASES', { outcome: 'survival' }, unseen)])).toEqual(['OUTCOME']);
  });

  it('names nothing where nobody disagrees, and leaves out findings without a direction', () => {
    expect(separatingAxes([side('INCREASES', dose(1), dose(2))])).toEqual([]);
    expect(separatingAxes([side('INCREASES', dose(1)), side('UNKNOWN', dose(2))])).toEqual([]);
  });
});
