import { find, make } from './elements.js';
import type { Bubble } from './memory.js';
import type { Choice } from './wire.js';
import { type Language, WORDS } from './words.js';

const log = find('log', HTMLDivElement);
const typing = make('div', 'typing');
typing.setAttribute('aria-hidden', 'true');
typing.append(make('i', ''), make('i', ''), make('i', ''));

/** Adds a bubble; those of an assistant's last answer get live choices by `offer`. */
export function addBubble(bubble: Bubble, language: Language): HTMLElement {
  const row = make('div', `row ${bubble.from}`);
  const element = make('div', 'bubble', bubble.text);
  element.dataset.from = bubble.from;
  element.tabIndex = -1;
  row.append(make('span', 'hidden', WORDS[language][bubble.from]), element);
  if (bubble.from === 'assistant' && bubble.choices.length > 0) row.append(menu(bubble.choices));
  log.append(row);
  return element;
}

function menu(choices: readonly Choice[]): HTMLElement {
  const list = make('div', 'choices');
  for (const { id, label } of choices) {
    const button = make('button', 'choice', label);
    button.type = 'button';
    button.dataset.choice = id;
    button.disabled = true;
    list.append(button);
  }
  return list;
}

/** Makes the choices of the bubbles from this one on good. */
export function offer(first: HTMLElement): void {
  for (const button of choiceButtons()) {
    const after = first.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING;
    button.disabled = after === 0;
  }
}

/** Makes every choice inert; the one that was picked stays marked. */
export function settle(picked: string | undefined): void {
  for (const button of choiceButtons()) {
    if (!button.disabled && button.dataset.choice === picked) button.classList.add('picked');
    button.disabled = true;
  }
}

function choiceButtons(): readonly HTMLButtonElement[] {
  return [...log.querySelectorAll<HTMLButtonElement>('button.choice')];
}

/** Calls back with a choice that was pressed. */
export function onChoice(callback: (choice: Choice) => void): void {
  log.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement) || !target.classList.contains('choice')) return;
    callback({ id: target.dataset.choice ?? '', label: target.textContent ?? '' });
  });
}

export function showTyping(on: boolean): void {
  if (on) log.append(typing);
  else typing.remove();
}

/** Says under the last bubble that it is not sent; `retry` puts a button there. Replaces what was said before. */
export function showTrouble(message: string, retry?: { label: string; press: () => void }): void {
  clearTrouble();
  const trouble = make('div', 'trouble');
  trouble.id = 'trouble';
  trouble.append(make('span', '', message));
  if (retry) {
    const button = make('button', 'retry', retry.label);
    button.type = 'button';
    button.id = 'retry';
    button.addEventListener('click', retry.press);
    trouble.append(button);
  }
  log.append(trouble);
  scrollToLast();
}

export function clearTrouble(): void {
  document.getElementById('trouble')?.remove();
}

/** To the end, unless what came is longer than the log: then to the person's own last bubble, to read on from there. */
export function scrollToLast(): void {
  const mine = [...log.querySelectorAll<HTMLElement>('.row.person')].at(-1);
  log.scrollTop = mine ? mine.offsetTop - log.offsetTop - 8 : log.scrollHeight;
}

// The keyboard of a phone takes room away: what was at the end stays in sight.
new ResizeObserver(scrollToLast).observe(log);
