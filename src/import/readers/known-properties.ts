import type { Property } from '../../model/property.js';
import { detached } from './detached.js';

/** Most different values of one column that are remembered. */
const MOST_KNOWN = 10_000;

/** Properties of one column; the same value gives the same object, since sources repeat a few words a million times. */
export const createKnownProperties = (name: string): ((value: string) => Property) => {
  const known = new Map<string, Property>();
  return (value) => {
    const found = known.get(value);
    if (found !== undefined) return found;
    const property = { name, value: detached(value) };
    if (known.size < MOST_KNOWN) known.set(property.value, property);
    return property;
  };
};
