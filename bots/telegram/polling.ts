import { setTimeout as sleep } from 'node:timers/promises';
import type { Bot } from 'grammy';

/** How long Telegram may hold a request until an update comes. */
const LONG_POLL_SECONDS = 30;

/** After a failure it is tried again after a pause that grows from the first to the second. */
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 2 * 60 * 1000;

interface PollingOptions {
  readonly bot: Bot;
  readonly allowedUpdates: readonly ('message' | 'callback_query')[];
  /** A poll was answered after it had been refused, or for the first time. */
  onRunning(): void;
  /** A poll was refused, or an update could not be kept: it is tried again. */
  onTrouble(error: unknown): void;
}

/**
 * Polls for updates. grammY's own polling takes an update for done when its handler fails; here the next poll confirms
 * only what was handled, so that an update that could not be kept comes again.
 * @returns ends it, and confirms what was handled
 */
export function poll({ bot, allowedUpdates, onRunning, onTrouble }: PollingOptions): () => Promise<void> {
  const stopping = new AbortController();
  const { signal } = stopping;
  const stopped = new Promise<undefined>((resolve) =>
    signal.addEventListener('abort', () => resolve(undefined)),
  );
  let offset = 0;

  async function round(): Promise<void> {
    const poll = { offset, timeout: LONG_POLL_SECONDS, allowed_updates: allowedUpdates };
    // The last poll, on stopping, makes Telegram end this one.
    const updates = await Promise.race([bot.api.getUpdates(poll), stopped]);
    if (!updates) return;
    onRunning();
    for (const update of updates) {
      if (signal.aborted) return;
      await bot.handleUpdate(update);
      offset = update.update_id + 1;
    }
  }

  const polling = (async () => {
    let pause = FIRST_PAUSE_MS;
    while (!signal.aborted) {
      try {
        await round();
        pause = FIRST_PAUSE_MS;
      } catch (error) {
        if (signal.aborted) return;
        onTrouble(error);
        await sleep(pause, undefined, { signal }).catch(() => undefined);
        pause = Math.min(LONGEST_PAUSE_MS, pause * 2);
      }
    }
  })();

  return async () => {
    stopping.abort();
    await polling;
    if (offset > 0) await bot.api.getUpdates({ offset, limit: 1, timeout: 0 });
  };
}
