import { allowFiles, chooseFiles, focusComposer, onFiles, onSend } from './composer.js';
import { Files } from './files.js';
import {
  onBelow,
  onForget,
  onTool,
  restTools,
  showBelow,
  showProgress,
  showStatus,
  showSuggestions,
  speak,
} from './frame.js';
import {
  beginReadingAloud,
  elementOf,
  isAtEnd,
  onChoice,
  onChoose,
  onRetry,
  onScroll,
  scrollTo,
  scrollToLast,
  showTalk,
  showTyping,
  showUpload,
} from './log.js';
import { Memory } from './memory.js';
import { NewsFeed } from './news-feed.js';
import { Sender } from './sender.js';
import { nextToSend, type Sent, say, sayAgain, suggestionsOf } from './talk.js';
import { fitAboveKeyboard } from './viewport.js';
import { newMessageId } from './wire.js';
import { WORDS } from './words.js';

/** After this long without an answer the three dots show; most answers come sooner, and nothing flickers. */
const TYPING_AFTER_MS = 250;
/** As the server has it. */
const MOST_FILE_BYTES = 20 * 1024 * 1024;

const memory = new Memory();
const files = new Files();
const sender = new Sender({ memory, files, onChange: show, onUpload: showUpload });
const feed = new NewsFeed(memory, show);

/** Messages that were said in this tab: their answers take the focus and the scroll, another tab's do not. */
const saidHere = new Set<string>();
let firstNews: string | undefined;
let dots: ReturnType<typeof setTimeout> | undefined;
let wasLost = false;

function send(text: string, message: Sent): void {
  const id = newMessageId();
  // What the page sends by itself moves nothing.
  if (text !== '') saidHere.add(id);
  memory.update((talk) => say(talk, { id, text, message }));
  scrollToLast();
  sender.wake();
}

const sayText = (label: string, text = label) => send(label, { kind: 'text', text });

async function sendFiles(chosen: readonly File[]): Promise<void> {
  if (memory.talk.conversation === '') return;
  for (const file of chosen) {
    if (file.size > MOST_FILE_BYTES) {
      showStatus(WORDS[memory.talk.language].fileTooLarge(file.name), true);
      continue;
    }
    const id = newMessageId();
    await files.keep(id, file);
    saidHere.add(id);
    memory.update((talk) => say(talk, { id, text: file.name || 'file', message: { kind: 'file' } }));
  }
  scrollToLast();
  sender.wake();
}

/** Shows everything as it is now. */
function show(): void {
  const { talk } = memory;
  const wasAtEnd = isAtEnd();
  speak(talk.language);
  const added = showTalk(talk, sender, files);
  showProgress(talk.progress, talk.language);
  showSuggestions(suggestionsOf(talk), (text) => sayText(text));
  restTools(nextToSend(talk) !== undefined);
  allowFiles(talk.conversation !== '');
  showConnection();
  waitVisibly();
  for (const id of added) attend(id, wasAtEnd);
  feed.wake();
}

/** What came is brought into sight, and the focus to it where it went with a pressed button. */
function attend(id: string, wasAtEnd: boolean): void {
  const element = elementOf(id);
  if (!element) return;
  if (id.startsWith('to-') && saidHere.has(id.slice('to-'.length))) {
    scrollToLast();
    const bubble = element.querySelector<HTMLElement>('.bubble');
    if (bubble && document.activeElement === document.body) keepFocus(bubble);
  } else if (wasAtEnd) {
    scrollTo(element);
  } else if (id.startsWith('news-')) {
    firstNews ??= id;
    showBelow(true);
  }
}

/** The choices of the answer are the next to reach; where there are none and keys are at hand, the field is. */
function keepFocus(bubble: HTMLElement): void {
  const toType = matchMedia('(hover: hover)').matches && document.querySelector('.choice:enabled') === null;
  if (toType) focusComposer();
  else bubble.focus({ preventScroll: true });
}

function showConnection(): void {
  const words = WORDS[memory.talk.language];
  const { trouble } = sender;
  const isLost = trouble?.kind === 'unreachable' || feed.isLost;
  if (isLost) showStatus(words.lost, true);
  else if (trouble?.kind === 'wait') showStatus(words.waiting(trouble.seconds), true);
  else if (wasLost) showStatus(words.restored, false);
  wasLost = isLost || trouble !== undefined;
}

function waitVisibly(): void {
  const isWaiting = sender.underWay !== undefined && sender.trouble === undefined;
  if (!isWaiting) {
    clearTimeout(dots);
    dots = undefined;
    showTyping(false);
  } else {
    dots ??= setTimeout(() => {
      showTyping(true);
      scrollToLast();
    }, TYPING_AFTER_MS);
  }
}

function wakeAll(): void {
  sender.wake();
  feed.wake();
}

onSend((text) => sayText(text));
onFiles((chosen) => void sendFiles(chosen));
onChoice(({ id, label }, entry) => {
  const heard = memory.talk.entries.find((one) => one.id === entry);
  if (heard?.from === 'assistant') {
    send(label, { kind: 'choice', choice: id, question: heard.question });
  }
});
onChoose(chooseFiles);
onRetry((id) => {
  memory.update((talk) => sayAgain(talk, id));
  sender.wake();
});
onTool((label, text) => sayText(label, text));
onBelow(() => {
  const element = firstNews === undefined ? undefined : elementOf(firstNews);
  if (element) scrollTo(element);
  element?.querySelector<HTMLElement>('.bubble')?.focus({ preventScroll: true });
  firstNews = undefined;
  showBelow(false);
});
onScroll(() => {
  if (!isAtEnd()) return;
  firstNews = undefined;
  showBelow(false);
});
onForget(async () => {
  if (!confirm(WORDS[memory.talk.language].forgetSure)) return;
  memory.forget();
  await files.clear();
  location.reload();
});
addEventListener('online', wakeAll);
addEventListener('offline', () => feed.lose());
document.addEventListener('visibilitychange', () => {
  if (document.hidden) feed.rest();
  else wakeAll();
});

memory.onChange(show);
fitAboveKeyboard();
// A talk begins with an empty message.
if (memory.talk.entries.length === 0) sayText('', memory.talk.conversation === '' ? '' : '重复');
show();
scrollToLast();
sender.wake();
setTimeout(beginReadingAloud);
