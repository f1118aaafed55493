import type { FactValue } from '../../../policy/index.js';

/** A fact's value as an event keeps it; undefined where it says that nothing was known. */
export function readKept(value: unknown): FactValue | undefined {
  if (typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string') return value;
  if (!Array.isArray(value)) return undefined;
  return (['municipal', 'provincial', 'national'] as const).filter((level) => value.includes(level));
}
