import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const Kept = z.object({ conversation: z.string().regex(/^[\w-]{32}$/) });

/** The talk of a terminal: the id of its conversation, as of a web page's, and whether it was there before. */
export interface OwnTalk {
  readonly conversation: string;
  readonly isResumed: boolean;
}

export const newTalk = (): OwnTalk => ({
  conversation: randomBytes(24).toString('base64url'),
  isResumed: false,
});

/** The talk that this folder's terminal is in, kept in terminal.json for its owner alone. */
export async function ownTalk(folder: string): Promise<OwnTalk> {
  const path = join(folder, 'terminal.json');
  const content: unknown = await readFile(path, 'utf8')
    .then((text) => JSON.parse(text))
    .catch(() => undefined);
  const kept = Kept.safeParse(content);
  if (kept.success) return { ...kept.data, isResumed: true };
  const talk = newTalk();
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(path, `${JSON.stringify({ conversation: talk.conversation })}\n`, { mode: 0o600 });
  return talk;
}
