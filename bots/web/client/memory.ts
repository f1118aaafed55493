import {
  field,
  list,
  type Outgoing,
  type Progress,
  type Reply,
  readProgress,
  readReply,
  text,
} from './wire.js';
import type { Language } from './words.js';

/** A bubble of the log. */
export type Bubble =
  | { readonly from: 'person'; readonly text: string; readonly choice?: string }
  | ({ readonly from: 'assistant' } & Reply);

/** What this tab shows, kept over a reload. */
export interface Shown {
  readonly language: Language;
  readonly bubbles: readonly Bubble[];
  readonly progress: Progress | null;
  /** The message that was on its way: sent again with the same id, it is neither lost nor doubled. */
  readonly pending: Outgoing | null;
}

const CONVERSATION_KEY = 'shegongtong.conversation';
const SHOWN_KEY = 'shegongtong.shown';
const CONVERSATION = /^[\w-]{32}$/;
const MOST_BUBBLES = 200;

/** A browser may forbid storage, or have no room: the talk goes on, only a reload then begins anew. */
function attempt<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}

/** The id of the talk that this device is in. */
export function recallConversation(): string | undefined {
  const id = attempt(() => localStorage.getItem(CONVERSATION_KEY)) ?? '';
  return CONVERSATION.test(id) ? id : undefined;
}

export function keepConversation(id: string): void {
  attempt(() => localStorage.setItem(CONVERSATION_KEY, id));
}

/** What this tab showed of the talk; undefined when it showed nothing of it. */
export function recallShown(conversation: string | undefined): Shown | undefined {
  const kept: unknown = attempt(() => JSON.parse(sessionStorage.getItem(SHOWN_KEY) ?? 'null'));
  if (text(field(kept, 'conversation')) !== (conversation ?? '')) return undefined;
  const bubbles = list(field(kept, 'bubbles')).map(readBubble);
  if (bubbles.length === 0) return undefined;
  const progress = field(kept, 'progress');
  const pending = field(kept, 'pending');
  return {
    language: field(kept, 'language') === 'en' ? 'en' : 'zh',
    bubbles,
    progress: progress === null ? null : readProgress(progress),
    pending: pending === null ? null : readOutgoing(pending),
  };
}

export function keepShown(conversation: string | undefined, shown: Shown): void {
  const bubbles = shown.bubbles.slice(-MOST_BUBBLES);
  attempt(() =>
    sessionStorage.setItem(
      SHOWN_KEY,
      JSON.stringify({ ...shown, conversation: conversation ?? '', bubbles }),
    ),
  );
}

/** Forgets the talk on this device. */
export function forget(): void {
  attempt(() => localStorage.removeItem(CONVERSATION_KEY));
  attempt(() => sessionStorage.removeItem(SHOWN_KEY));
}

/** Calls back when another tab of this device forgets the talk. */
export function onForgotten(callback: () => void): void {
  addEventListener('storage', ({ key, newValue }) => {
    if ((key === CONVERSATION_KEY || key === null) && newValue === null) callback();
  });
}

function readBubble(value: unknown): Bubble {
  if (field(value, 'from') === 'assistant') return { from: 'assistant', ...readReply(value) };
  const choice = text(field(value, 'choice'));
  return { from: 'person', text: text(field(value, 'text')), ...(choice === '' ? {} : { choice }) };
}

function readOutgoing(value: unknown): Outgoing {
  const words = field(value, 'text');
  const choice = field(value, 'choice');
  return {
    messageId: text(field(value, 'messageId')),
    ...(typeof words === 'string' ? { text: words } : {}),
    ...(typeof choice === 'string' ? { choice } : {}),
  };
}
