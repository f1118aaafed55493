import { focusComposer, onSend, setBusy } from './composer.js';
import { onForget, onTool, restTools, showProgress, showSuggestions, speak } from './frame.js';
import {
  addBubble,
  clearTrouble,
  offer,
  onChoice,
  scrollToLast,
  settle,
  showTrouble,
  showTyping,
} from './log.js';
import {
  type Bubble,
  forget,
  keepConversation,
  keepShown,
  onForgotten,
  recallConversation,
  recallShown,
} from './memory.js';
import { type Answer, newMessageId, type Outgoing, type Progress, post } from './wire.js';
import { type Language, WORDS } from './words.js';

/** After this long without an answer the three dots show; most answers come sooner, and nothing flickers. */
const TYPING_AFTER_MS = 250;

let conversation = recallConversation();
let language: Language = 'zh';
let bubbles: readonly Bubble[] = [];
let progress: Progress | null = null;
/** The one message on its way, or waiting to be tried again. */
let pending: Outgoing | null = null;
/** The first bubble of the last answer. */
let lastAnswer: HTMLElement | undefined;

function keep(): void {
  keepShown(conversation, { language, bubbles, progress, pending });
}

function show(bubble: Bubble): HTMLElement {
  bubbles = [...bubbles, bubble];
  return addBubble(bubble, language);
}

/** Says something for the person, as `label`. False while another message is on its way. */
function say(label: string, message: { text: string } | { choice: string }): boolean {
  if (pending !== null) return false;
  const choice = 'choice' in message ? message.choice : undefined;
  settle(choice);
  show({ from: 'person', text: label, ...(choice === undefined ? {} : { choice }) });
  scrollToLast();
  void send({ messageId: newMessageId(), ...message });
  return true;
}

async function send(message: Outgoing): Promise<void> {
  pending = message;
  keep();
  clearTrouble();
  rest(true);
  const dots = setTimeout(() => {
    showTyping(true);
    scrollToLast();
  }, TYPING_AFTER_MS);
  const outcome = await post(message, conversation, language);
  clearTimeout(dots);
  showTyping(false);
  if (outcome.kind === 'answered') {
    pending = null;
    take(outcome.answer);
    rest(false);
  } else if (outcome.kind === 'refused') {
    pending = null;
    keep();
    rest(false);
    invite(lastAnswer);
    showTrouble(outcome.message);
  } else if (outcome.kind === 'wait') {
    showTrouble(WORDS[language].waiting(outcome.seconds));
    setTimeout(() => void send(message), outcome.seconds * 1000);
  } else {
    showTrouble(WORDS[language].notSent, { label: WORDS[language].retry, press: () => void send(message) });
  }
}

function take(answer: Answer): void {
  if (answer.conversation !== conversation) {
    conversation = answer.conversation;
    keepConversation(conversation);
  }
  ({ language, progress } = answer);
  speak(language);
  const [first] = answer.replies.map((reply) => show({ from: 'assistant', ...reply }));
  keep();
  invite(first);
  scrollToLast();
  if (first && bubbles.some(({ from }) => from === 'person')) keepFocus(first);
}

/** Offers what may be said now: the choices of the bubbles from this one on, and the last one's suggestions. */
function invite(first: HTMLElement | undefined): void {
  lastAnswer = first;
  if (first) offer(first);
  showProgress(progress, language);
  const last = bubbles.at(-1);
  const texts = last?.from === 'assistant' ? last.suggestions : [];
  showSuggestions(texts, (text) => say(text, { text }));
}

/**
 * A pressed button goes, and the focus with it: then it moves on to the answer, its choices being the next to reach, or
 * to the field where there are none and keys are at hand.
 */
function keepFocus(answer: HTMLElement): void {
  if (document.activeElement !== document.body) return;
  const toType = matchMedia('(hover: hover)').matches && document.querySelector('.choice:enabled') === null;
  if (toType) focusComposer();
  else answer.focus({ preventScroll: true });
}

function rest(on: boolean): void {
  setBusy(on);
  restTools(on);
  if (on) showSuggestions([], () => {});
}

function begin(): void {
  const shown = recallShown(conversation);
  if (shown === undefined) {
    // A talk of which this tab shows nothing: its pending question is put again. A new one begins with an empty message.
    void send({ messageId: newMessageId(), ...(conversation === undefined ? {} : { text: '重复' }) });
    return;
  }
  ({ language, progress, pending } = shown);
  speak(language);
  let answer: HTMLElement | undefined;
  for (const bubble of shown.bubbles) {
    if (bubble.from === 'person') {
      if (answer) offer(answer);
      settle(bubble.choice);
      answer = undefined;
    }
    const element = show(bubble);
    if (bubble.from === 'assistant') answer ??= element;
  }
  invite(answer);
  scrollToLast();
  if (pending !== null) void send(pending);
}

onSend((text) => say(text, { text }));
onChoice(({ id, label }) => say(label, { choice: id }));
onTool((label, text) => say(label, { text }));
onForget(() => {
  if (!confirm(WORDS[language].forgetSure)) return;
  forget();
  location.reload();
});
onForgotten(() => location.reload());
addEventListener('online', () => document.getElementById('retry')?.click());
begin();
