import { setTimeout as sleep } from 'node:timers/promises';
import type { Channel } from '../bots/index.js';
import { growingPause } from './delivery/index.js';

const PAUSES = { first: 5000, longest: 10 * 60 * 1000 };

export interface Kept {
  start(): Promise<Channel>;
  /** Runs a started channel until the signal, or until it ends. @returns why it ended; undefined on the signal */
  run(channel: Channel): Promise<string | undefined>;
  readonly signal: AbortSignal;
  /** It did not start, or does not run any more; it is started anew after a pause. */
  onFailure(reason: string): void;
  /** In milliseconds. */
  readonly pauses?: { readonly first: number; readonly longest: number };
}

/** Keeps a channel running until the signal: one that does not start, or ends, is started anew after pauses that grow. */
export async function keepRunning({ start, run, signal, onFailure, pauses = PAUSES }: Kept): Promise<void> {
  let failures = 0;
  while (!signal.aborted) {
    const since = Date.now();
    const reason = await start()
      .then(run)
      .catch((error: unknown) => (error instanceof Error ? error.message : 'unknown'));
    if (reason === undefined) return;
    onFailure(reason);
    // What ran for long and then ended is not what ends again and again.
    failures = Date.now() - since > pauses.longest ? 1 : failures + 1;
    await sleep(growingPause(failures, pauses), undefined, { signal }).catch(() => undefined);
  }
}
