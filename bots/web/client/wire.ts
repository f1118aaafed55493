import { type Answer, field, readAnswer, text } from './answers.js';
import type { Said } from './talk.js';
import type { Language } from './words.js';

export type Outcome =
  | { readonly kind: 'answered'; readonly answer: Answer }
  /** Too many messages, or too many people: to be sent again after so many seconds. */
  | { readonly kind: 'wait'; readonly seconds: number }
  /** Sending it again as it is would be refused again. */
  | { readonly kind: 'refused'; readonly message: string }
  /** No connection, or a server that is not there now: to be sent again until it is. */
  | { readonly kind: 'unreachable' }
  /** The server stumbled over it. */
  | { readonly kind: 'failed' };

const TIMEOUT_MS = 30_000;
const UPLOAD_TIMEOUT_MS = 5 * 60_000;
const LONGEST_WAIT_S = 600;

/** Sends a text or a choice. Never throws: what went wrong is in the outcome. */
export async function post(
  { id, message }: Said,
  conversation: string,
  language: Language,
): Promise<Outcome> {
  const content =
    message.kind === 'choice'
      ? { choice: message.choice, question: message.question }
      : { text: message.kind === 'text' ? message.text : '' };
  try {
    const response = await fetch('/api/chat', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body: JSON.stringify({ ...(conversation === '' ? {} : { conversation }), messageId: id, ...content }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return outcomeOf(response.status, response.headers.get('retry-after'), await response.text());
  } catch {
    return { kind: 'unreachable' };
  }
}

/** Sends a file, saying how far it is, 0 to 1. Never throws. */
export function upload(
  id: string,
  file: Blob,
  conversation: string,
  language: Language,
  onProgress: (part: number) => void,
): Promise<Outcome> {
  const form = new FormData();
  form.append('conversation', conversation);
  form.append('messageId', id);
  form.append('file', file, 'file');
  return new Promise((resolve) => {
    // fetch does not say how far an upload is.
    const request = new XMLHttpRequest();
    request.open('POST', '/api/chat/file');
    request.setRequestHeader('accept-language', language);
    request.timeout = UPLOAD_TIMEOUT_MS;
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(total > 0 ? loaded / total : 0),
    );
    for (const end of ['error', 'abort', 'timeout']) {
      request.addEventListener(end, () => resolve({ kind: 'unreachable' }));
    }
    request.addEventListener('load', () =>
      resolve(outcomeOf(request.status, request.getResponseHeader('retry-after'), request.responseText)),
    );
    request.send(form);
  });
}

/** Tells that news was shown. If that does not arrive, the news comes again and is told again. */
export async function tellReceived(conversation: string, ids: readonly string[]): Promise<void> {
  try {
    await fetch('/api/chat/received', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ conversation, ids }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch {
    // It comes again.
  }
}

function outcomeOf(status: number, retryAfter: string | null, body: string): Outcome {
  const seconds = Number(retryAfter);
  const hasWait = retryAfter !== null && seconds >= 1;
  if (status === 429 || (status === 503 && hasWait)) {
    return { kind: 'wait', seconds: hasWait ? Math.min(seconds, LONGEST_WAIT_S) : 10 };
  }
  if (status === 502 || status === 503 || status === 504) return { kind: 'unreachable' };
  const parsed = parse(body);
  // A page of somebody's in between: a proxy's error, a hotel's sign-in.
  if (parsed === undefined) return status >= 500 ? { kind: 'failed' } : { kind: 'unreachable' };
  if (status >= 500) return { kind: 'failed' };
  if (status >= 400) return { kind: 'refused', message: text(field(field(parsed, 'error'), 'message')) };
  return { kind: 'answered', answer: readAnswer(parsed) };
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** An id for a message. crypto.randomUUID is missing where the page came over plain http. */
export function newMessageId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
