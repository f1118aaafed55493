import type { Logger } from 'pino';

/** A channel that runs. */
export interface Channel {
  readonly name: string;
  /** Takes no more messages, waits for the turns under way and lets go of the connection. */
  stop(): Promise<void>;
}

/** Where a channel says how it fares. Never what a person wrote or who they are. */
export type Log = Pick<Logger, 'info' | 'warn' | 'error'>;

/**
 * What may be logged of an error. Its message may quote what a person wrote or an address with a token in it, so only
 * its name and where it came from are kept.
 */
export function traceOf(error: unknown): { readonly error: string; readonly at: readonly string[] } {
  if (!(error instanceof Error)) return { error: typeof error, at: [] };
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { error: error.name, at: at.slice(0, 8).map((line) => line.trim()) };
}
