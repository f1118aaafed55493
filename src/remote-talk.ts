import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Mailbox, Waiting } from '../bots/index.js';
import { type Answer, type Converse, type Language, TooManyMessages } from '../conversations/index.js';

/** Pauses before a message is sent again; the same id makes that safe. */
const AGAIN_AFTER_MS = [500, 1000, 2000, 4000];
const LONGEST_PAUSE_MS = 30_000;

/** One talk with a running product, over its chat interface, and what comes of it by itself. */
export function remoteTalk(base: string, conversation: string): { converse: Converse; mailbox: Mailbox } {
  return { converse: converseOver(base, conversation), mailbox: mailboxOver(base, conversation) };
}

function converseOver(base: string, conversation: string): Converse {
  let language: Language = 'zh';
  return async ({ text, choice, question, messageId = randomUUID() }) => {
    const response = await persist(() =>
      post(base, '/api/chat', { conversation, text, choice, question, messageId }),
    );
    if (response.status === 429) {
      throw new TooManyMessages(Number(response.headers.get('retry-after')) || 10, language);
    }
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    const answer: Answer = await response.json();
    language = answer.language;
    return answer;
  };
}

/** A product that restarts or a line that fails for a moment is waited for. */
async function persist(send: () => Promise<Response>): Promise<Response> {
  for (const pause of AGAIN_AFTER_MS) {
    try {
      const response = await send();
      if (response.status < 500) return response;
    } catch {
      // Tried again.
    }
    await sleep(pause);
  }
  return send();
}

function mailboxOver(base: string, conversation: string): Mailbox {
  const waiting = new Map<string, Waiting>();
  return {
    waiting: async () => [...waiting.values()],
    async received(_, ids) {
      const response = await post(base, '/api/chat/received', { conversation, ids });
      if (response.ok) for (const id of ids) waiting.delete(id);
    },
    subscribe(listener) {
      const stop = new AbortController();
      const take = (message: Waiting) => {
        waiting.set(message.id, message);
        listener(conversation);
      };
      void listen(base, conversation, take, stop.signal);
      return () => stop.abort();
    },
  };
}

async function listen(
  base: string,
  conversation: string,
  take: (message: Waiting) => void,
  signal: AbortSignal,
): Promise<void> {
  for (let pause = 1000; !signal.aborted; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    try {
      const headers = { 'x-conversation': conversation };
      const response = await fetch(`${base}/api/chat/events`, { headers, signal });
      if (response.ok && response.body) {
        pause = 1000;
        for await (const line of createInterface({ input: Readable.from(response.body) })) {
          if (line.startsWith('data: ')) take(JSON.parse(line.slice('data: '.length)));
        }
      }
    } catch {
      // Listens again.
    }
    await sleep(pause, undefined, { signal }).catch(() => undefined);
  }
}

const post = (base: string, path: string, body: unknown): Promise<Response> =>
  fetch(`${base}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(30_000),
  });
