/** The units that curated quantities may have: UCUM code, and how it is printed. */
export const UNITS = {
  'ng/mL': 'ng/mL',
  'ug/mL': 'µg/mL',
  'mg/mL': 'mg/mL',
  'nmol/L': 'nM',
  'umol/L': 'µM',
  'mmol/L': 'mM',
  ug: 'µg',
  mg: 'mg',
  'mg/kg': 'mg/kg',
  mL: 'mL',
  nm: 'nm',
  um: 'µm',
  h: 'h',
  d: 'days',
  wk: 'weeks',
  mo: 'months',
  a: 'years',
  '%': '%',
  '{cells}': 'cells',
  '{cells}/kg': 'cells/kg',
  '{passage}': 'passages',
  '{participant}': 'participants',
  '{trial}': 'trials',
  '{product}': 'products',
} as const satisfies Record<string, string>;

export type Unit = keyof typeof UNITS;
export const UNIT_NAMES = Object.keys(UNITS).filter((name): name is Unit => name in UNITS);
const isUnit = (text: string): text is Unit => Object.hasOwn(UNITS, text);

/** How a source bounds a number. */
export const QUANTITY_BOUNDS = ['ABOUT', 'AT_LEAST', 'AT_MOST'] as const;
export type QuantityBound = (typeof QUANTITY_BOUNDS)[number];

/** A number with its unit: 5 ng/mL, 10 to 14 d, at least 1000 nm. */
export interface Quantity {
  /** The number, or the lower end of a range. */
  readonly value: number;
  /** The upper end of a range, above `value`; null for a single number. */
  readonly max: number | null;
  /** UCUM code where UCUM has one. */
  readonly unit: string;
  /** null when the number is given as it stands. */
  readonly bound: QuantityBound | null;
}

const SIGNS = { ABOUT: 'about ', AT_LEAST: '≥ ', AT_MOST: '≤ ' } as const;

/** The quantity as a reader writes it: "10–14 days", "≥ 1000 nm", "about 86.7 %". */
export const quantityText = ({ value, max, unit, bound }: Quantity): string => {
  const range = max === null ? `${value}` : `${value}–${max}`;
  return `${bound === null ? '' : SIGNS[bound]}${range} ${isUnit(unit) ? UNITS[unit] : unit}`;
};

/** Whether two quantities have a number in common, as far as can be told: same unit, and ranges that meet. Those of different units are never apart. */
export const overlap = (a: Quantity, b: Quantity): boolean =>
  a.unit !== b.unit || (lowest(a) <= highest(b) && lowest(b) <= highest(a));

/** "About" is taken for a tenth to either side. */
const ABOUT_SHARE = 0.1;

const lowest = ({ value, bound }: Quantity): number =>
  bound === 'AT_MOST' ? -Infinity : bound === 'ABOUT' ? value * (1 - ABOUT_SHARE) : value;
const highest = ({ value, max, bound }: Quantity): number => {
  const top = max ?? value;
  return bound === 'AT_LEAST' ? Infinity : bound === 'ABOUT' ? top * (1 + ABOUT_SHARE) : top;
};
