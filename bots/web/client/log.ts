import type { Choice } from './answers.js';
import { find, make } from './elements.js';
import type { Files } from './files.js';
import type { Sender } from './sender.js';
import { type Heard, isOffered, nextToSend, pickedOf, type Said, type Talk } from './talk.js';
import { WORDS, type Words } from './words.js';

const log = find('log', HTMLDivElement);
/** How near the end counts as being there. */
const NEAR_PX = 80;

const typing = make('div', 'typing');
typing.setAttribute('aria-hidden', 'true');
typing.append(make('i', ''), make('i', ''), make('i', ''));

const shown = new Map<string, HTMLElement>();

/**
 * Shows the talk: adds what is new where it belongs, and brings the state of the rest up to date.
 * @returns the ids of what was added
 */
export function showTalk(talk: Talk, sender: Sender, files: Files): readonly string[] {
  const added: string[] = [];
  const words = WORDS[talk.language];
  const next = nextToSend(talk)?.id;
  let before: HTMLElement | undefined;
  for (const entry of talk.entries) {
    if (entry.from === 'person' && entry.text === '' && entry.state !== 'refused') continue;
    let element = shown.get(entry.id);
    if (!element) {
      element = entry.from === 'person' ? saidElement(entry, files, words) : heardElement(entry, words);
      shown.set(entry.id, element);
      added.push(entry.id);
    }
    const place = before ? before.nextElementSibling : log.firstElementChild;
    if (place !== element) log.insertBefore(element, place);
    if (entry.from === 'person') showDelivery(element, entry, entry.id === next, sender, words);
    else showChoices(element, isOffered(talk, entry), pickedOf(talk, entry));
    before = element;
  }
  for (const [id, element] of shown) {
    if (talk.entries.some((entry) => entry.id === id)) continue;
    element.remove();
    shown.delete(id);
  }
  return added;
}

export const elementOf = (id: string): HTMLElement | undefined => shown.get(id);

function heardElement({ replies, isNews }: Heard, words: Words): HTMLElement {
  const element = make('div', isNews ? 'entry assistant news' : 'entry assistant');
  if (isNews) element.append(make('p', 'note', words.news));
  for (const { text, choices } of replies) {
    element.append(
      row('assistant', text, words.assistant),
      ...(choices.length > 0 ? [menu(choices, words)] : []),
    );
  }
  return element;
}

function saidElement({ id, text, message }: Said, files: Files, words: Words): HTMLElement {
  const element = make('div', 'entry person');
  const line = row('person', text, words.person);
  if (message.kind === 'file') line.querySelector('.bubble')?.prepend(preview(files.picture(id)));
  const delivery = make('div', 'delivery');
  delivery.dataset.message = id;
  element.append(line, delivery);
  return element;
}

function row(from: 'assistant' | 'person', text: string, speaker: string): HTMLElement {
  const element = make('div', 'row');
  const bubble = make('div', 'bubble', text);
  bubble.dataset.from = from;
  bubble.tabIndex = -1;
  element.append(make('span', 'hidden', speaker), bubble);
  return element;
}

function menu(choices: readonly Choice[], words: Words): HTMLElement {
  const list = make('div', 'choices');
  // Where a file may be skipped, one is asked for.
  if (choices.some(({ id }) => id === 'skip')) {
    const choose = make('button', 'choice choose', words.choose);
    choose.type = 'button';
    list.append(choose);
  }
  for (const { id, label } of choices) {
    const button = make('button', 'choice', label);
    button.type = 'button';
    button.dataset.choice = id;
    list.append(button);
  }
  return list;
}

/** The picture itself, as far as the browser can draw it; else a sheet of paper. */
function preview(picture: string | undefined): HTMLElement {
  const sheet = make('span', 'sheet');
  sheet.setAttribute('aria-hidden', 'true');
  if (picture === undefined) return sheet;
  const image = make('img', 'thumb');
  image.alt = '';
  image.src = picture;
  image.addEventListener('error', () => image.replaceWith(sheet));
  return image;
}

function showChoices(element: HTMLElement, offered: boolean, picked: string | undefined): void {
  for (const button of element.querySelectorAll<HTMLButtonElement>('button.choice')) {
    button.disabled = !offered;
    button.classList.toggle('picked', picked !== undefined && button.dataset.choice === picked);
  }
}

/** How far the message is: nothing once it is answered. */
function showDelivery(
  element: HTMLElement,
  { id, state, problem, message }: Said,
  isNext: boolean,
  sender: Sender,
  words: Words,
): void {
  const delivery = element.querySelector<HTMLElement>('.delivery');
  if (!delivery) return;
  const now = state === 'waiting' ? waitingState(id, isNext, sender) : state;
  if (delivery.dataset.state === now) return;
  delivery.dataset.state = now;
  delivery.replaceChildren();
  if (now === 'answered') return;
  const text = { sending: words.sending, queued: words.queued, stuck: words.unsent, refused: problem ?? '' }[
    now
  ];
  const label = make('span', 'hint', text);
  // Most messages are through in a moment: that is no news to somebody who listens.
  if (now === 'sending') label.setAttribute('aria-hidden', 'true');
  delivery.append(label);
  if (now === 'sending' && message.kind === 'file') {
    const bar = make('progress', 'upload');
    bar.max = 1;
    bar.value = 0;
    bar.setAttribute('aria-label', words.uploading);
    delivery.append(bar);
  }
  if (now === 'stuck' || (now === 'refused' && message.kind !== 'file')) {
    const again = make('button', 'retry', words.retry);
    again.type = 'button';
    again.dataset.again = id;
    delivery.append(again);
  }
}

function waitingState(id: string, isNext: boolean, { underWay, trouble }: Sender) {
  if (trouble?.kind === 'unreachable') return isNext ? 'stuck' : 'queued';
  return underWay === id ? 'sending' : 'queued';
}

export function showUpload(id: string, part: number): void {
  const bar = shown.get(id)?.querySelector('progress');
  if (bar) bar.value = part;
}

/** Calls back with a choice that was pressed, and the entry that it stands in. */
export function onChoice(callback: (choice: Choice, entry: string) => void): void {
  log.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement) || target.dataset.choice === undefined) return;
    const [entry] = [...shown].find(([, element]) => element.contains(target)) ?? [];
    if (entry) callback({ id: target.dataset.choice, label: target.textContent ?? '' }, entry);
  });
}

/** Calls back when the button by a question for a file is pressed. */
export function onChoose(callback: () => void): void {
  log.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLButtonElement && target.classList.contains('choose')) callback();
  });
}

/** Calls back with a message that is to be tried again. */
export function onRetry(callback: (id: string) => void): void {
  log.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLButtonElement && target.dataset.again) callback(target.dataset.again);
  });
}

export function showTyping(on: boolean): void {
  if (on) log.append(typing);
  else typing.remove();
}

/** Is what was said last in sight? */
export function isAtEnd(): boolean {
  return log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_PX;
}

/** Does the log keep to its end, or did somebody scroll to read? */
let keepsToEnd = true;
for (const sign of ['wheel', 'touchmove', 'keydown']) {
  log.addEventListener(
    sign,
    () => {
      keepsToEnd = false;
    },
    { passive: true },
  );
}

/** To the end, unless what came is longer than the log: then to the person's own last bubble, to read on from there. */
export function scrollToLast(): void {
  keepsToEnd = true;
  const mine = [...log.querySelectorAll<HTMLElement>('.entry.person')].at(-1);
  log.scrollTop = mine ? mine.offsetTop - 8 : log.scrollHeight;
}

export function scrollTo(element: HTMLElement): void {
  log.scrollTop = element.offsetTop - 8;
}

/** What is read to somebody who listens: what comes from now on, not the talk so far. */
export function beginReadingAloud(): void {
  log.setAttribute('aria-live', 'polite');
}

export function onScroll(callback: () => void): void {
  log.addEventListener('scroll', callback, { passive: true });
}

// The keyboard of a phone takes room away: what was at the end stays in sight.
new ResizeObserver(() => keepsToEnd && scrollToLast()).observe(log);
