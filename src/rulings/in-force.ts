import { RULINGS, type RulingId, type Rulings } from '../../policy/index.js';
import type { RulingDecision } from '../store/index.js';

/**
 * The rulings in force on a day: of each, the latest decision that holds from that day or earlier.
 * @param decisions oldest first
 */
export function rulingsOn(
  day: string,
  decisions: readonly Pick<RulingDecision, 'ruling' | 'value' | 'from'>[],
): Rulings {
  const inForce = new Map<RulingId, string>();
  for (const { ruling, value, from } of decisions) {
    const isValue = RULINGS[ruling].some((one) => one === value);
    if (from <= day && isValue) inForce.set(ruling, value);
  }
  return Object.fromEntries(inForce);
}
