import type { Context } from '../../conversations/index.js';
import { canonical } from '../claims/index.js';
import type { Store } from '../store/index.js';
import { reassessAll } from './settle.js';

/** A decision may hold from a day that has yet to come. */
const LOOK_EVERY_MS = 60_000;

interface KeepCurrentOptions {
  readonly store: Store;
  readonly context: () => Promise<Context>;
  onChanged(count: number): void;
  onTrouble(error: unknown): void;
}

/**
 * Keeps the open claims worked out by the rulings in force: at the start, when a decision was kept, and when the day
 * comes from which one holds.
 * @returns ends it
 */
export function keepCurrent({
  store,
  context,
  onChanged,
  onTrouble,
}: KeepCurrentOptions): () => Promise<void> {
  let known: string | undefined;
  let working = Promise.resolve();

  const look = () => {
    working = working
      .then(async () => {
        const now = await context();
        const rulings = canonical(now.rulings);
        const isFirstWithout = known === undefined && Object.keys(now.rulings).length === 0;
        if (rulings !== known && !isFirstWithout) onChanged(await reassessAll(store, now));
        known = rulings;
      })
      .catch(onTrouble);
  };
  const forget = store.onNews(({ kind }) => {
    if (kind === 'rulings') look();
  });
  const looking = setInterval(look, LOOK_EVERY_MS);
  look();

  return async () => {
    forget();
    clearInterval(looking);
    await working;
  };
}
