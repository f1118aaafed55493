import type { Log } from '../../bots/index.js';

/** A log that keeps its lines, to look for what must not be in them. */
export function keptLog(): { readonly log: Log; readonly lines: string[] } {
  const lines: string[] = [];
  const keep = (...parts: unknown[]) => {
    lines.push(JSON.stringify(parts));
  };
  return { log: { info: keep, warn: keep, error: keep }, lines };
}
