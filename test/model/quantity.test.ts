import { describe, expect, it } from '@jest/globals';
import { overlap, quantityText, type Quantity } from '../../src/model/quantity.js';

const quantity = (value: number, unit: string, more: Partial<Quantity> = {}): Quantity => ({
  value,
  unit,
  max: null,
  bound: null,
  ...more,
});

describe('quantityText', () => {
  it('prints ranges, bounds and the unit as readers write it', () => {
    expect(quantityText(quantity(20, 'umol/L'))).toBe('20 µM');
    expect(quantityText(quantity(10, 'd', { max: 14 }))).toBe('10–14 days');
    expect(quantityText(quantity(1000, 'nm', { bound: 'AT_LEAST' }))).toBe('≥ 1000 nm');
    expect(quantityText(quantity(21, 'd', { bound: 'ABOUT' }))).toBe('about 21 days');
    expect(quantityText(quantity(86.7, '%'))).toBe('86.7 %');
  });

  it('prints a unit that it does not know as it stands', () => {
    expect(quantityText(quantity(3, 'katal'))).toBe('3 katal');
  });
});

describe('overlap', () => {
  it('holds for ranges that meet, ends included', () => {
    expect(overlap(quantity(1, 'd', { max: 5 }), quantity(5, 'd'))).toBe(true);
    expect(overlap(quantity(1, 'd', { max: 5 }), quantity(5.1, 'd'))).toBe(false);
    expect(overlap(quantity(5, 'ng/mL'), quantity(20, 'ng/mL'))).toBe(false);
  });

  it('reads bounds as ranges without an end', () => {
    expect(overlap(quantity(1000, 'nm', { bound: 'AT_LEAST' }), quantity(5000, 'nm'))).toBe(true);
    expect(overlap(quantity(1000, 'nm', { bound: 'AT_LEAST' }), quantity(800, 'nm'))).toBe(false);
    expect(overlap(quantity(4, 'd', { bound: 'AT_MOST' }), quantity(1, 'd', { max: 2 }))).toBe(true);
  });

  it('takes "about" for a tenth to either side', () => {
    const about = quantity(20, 'd', { bound: 'ABOUT' });
    expect([overlap(about, quantity(21, 'd')), overlap(about, quantity(25, 'd'))]).toEqual([true, false]);
  });

  it('cannot tell different units apart', () => {
    expect(overlap(quantity(1, 'd'), quantity(500, 'h'))).toBe(true);
  });
});
