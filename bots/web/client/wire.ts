import type { Language } from './words.js';

export interface Choice {
  readonly id: string;
  readonly label: string;
}

export interface Reply {
  readonly text: string;
  readonly choices: readonly Choice[];
  readonly suggestions: readonly string[];
}

export interface Progress {
  readonly step: number;
  readonly left: number;
}

/** What this page uses of an answer of POST /api/chat. */
export interface Answer {
  readonly conversation: string;
  readonly language: Language;
  readonly replies: readonly Reply[];
  readonly progress: Progress | null;
}

/** A message on its way; the same `messageId` sent again changes nothing. */
export interface Outgoing {
  readonly messageId: string;
  readonly text?: string;
  readonly choice?: string;
}

export type Outcome =
  | { readonly kind: 'answered'; readonly answer: Answer }
  /** Too many messages: to be sent again after so many seconds. */
  | { readonly kind: 'wait'; readonly seconds: number }
  /** Sending it again as it is would be refused again. */
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'failed' };

const TIMEOUT_MS = 30_000;

/** Sends a message. Never throws: what went wrong is in the outcome. */
export async function post(
  message: Outgoing,
  conversation: string | undefined,
  language: Language,
): Promise<Outcome> {
  try {
    const response = await fetch('/api/chat', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body: JSON.stringify({ conversation, ...message }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const body: unknown = await response.json();
    if (response.status === 429) {
      const seconds = Number(response.headers.get('retry-after'));
      return { kind: 'wait', seconds: seconds >= 1 ? Math.min(seconds, 600) : 10 };
    }
    if (response.status >= 500) return { kind: 'failed' };
    if (!response.ok) return { kind: 'refused', message: text(field(field(body, 'error'), 'message')) };
    return { kind: 'answered', answer: readAnswer(body) };
  } catch {
    return { kind: 'failed' };
  }
}

/** An id for a message. crypto.randomUUID is missing where the page came over plain http. */
export function newMessageId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function readAnswer(body: unknown): Answer {
  const progress = field(body, 'progress');
  return {
    conversation: text(field(body, 'conversation')),
    language: field(body, 'language') === 'en' ? 'en' : 'zh',
    replies: list(field(body, 'replies')).map(readReply),
    progress: progress === null ? null : readProgress(progress),
  };
}

export function readReply(value: unknown): Reply {
  return {
    text: text(field(value, 'text')),
    choices: list(field(value, 'choices')).map((choice) => ({
      id: text(field(choice, 'id')),
      label: text(field(choice, 'label')),
    })),
    suggestions: list(field(value, 'suggestions')).map(text),
  };
}

export function readProgress(value: unknown): Progress {
  return { step: Number(field(value, 'step')), left: Number(field(value, 'left')) };
}

export function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
