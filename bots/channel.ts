import type { Logger } from 'pino';
import type { Outbound } from '../conversations/index.js';

/** A channel that runs. */
export interface Channel {
  readonly name: string;
  /**
   * Gives a message to the channel.
   * @throws TryLater, Undeliverable; anything else is tried again with growing pauses
   */
  send(message: Outbound): Promise<void>;
  /** Fetches a file that came with a message. @throws FileTooLarge */
  fetchFile?(attachment: string): Promise<Buffer>;
  /** Resolves with why, once it does not run any more: it is to be stopped and started anew. */
  readonly ended?: Promise<string>;
  /** Takes no more messages. */
  stopTaking(): Promise<void>;
  /** Lets go of the connection. */
  stop(): Promise<void>;
}

/** How a channel fares, for the desk: a QR code that waits to be scanned, a sign-out. Never who a person is. */
export type Report = (state: {
  readonly state: 'running' | 'signing-in' | 'signed-out' | 'failed';
  readonly detail?: string;
  readonly qrCode?: string;
}) => void;

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
