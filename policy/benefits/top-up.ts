import type { Fen } from '../money.js';
import type { Part } from '../rule.js';

/**
 * “补足”: the full amount less what was received. Where the lower level's own amount was not received in full and that
 * level is older than the award itself, a ruling says whether one fills up to the full amount or pays the difference
 * between the two levels. What need not be read is not: the fewer cases to tell apart, the faster.
 */
export function topUp(step: {
  full: Fen;
  received: Fen;
  previous: Fen;
  previousIsOlder: () => boolean;
  ruling: () => 'full' | 'difference';
}): readonly Part[] {
  const { full, received, previous } = step;
  if (previous > received && step.previousIsOlder() && step.ruling() === 'difference') {
    return [
      { what: 'full', fen: full },
      { what: 'previous-level', fen: -previous },
    ];
  }
  return lessReceived(full, received);
}

/** The full amount less what was received; what was received beyond it does not count. */
export function lessReceived(full: Fen, received: Fen): readonly Part[] {
  return [
    { what: 'full', fen: full },
    { what: 'received', fen: -Math.min(received, full) },
  ];
}
