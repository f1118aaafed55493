import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Lets things be done one after the other, at a person's pace: each at least `least` milliseconds after the one before,
 * and up to `spread` more, by chance.
 */
export function pace({
  least,
  spread,
}: {
  readonly least: number;
  readonly spread: number;
}): () => Promise<void> {
  let next = Promise.resolve();
  return () => {
    const mine = next;
    next = mine.then(() => sleep(least + Math.random() * spread));
    return mine;
  };
}
