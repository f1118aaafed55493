import { find } from './elements.js';

const form = find('composer', HTMLFormElement);
const input = find('message', HTMLTextAreaElement);
const send = find('send', HTMLButtonElement);
const TALLEST_PX = 140;
let busy = false;

/** Calls back with what was typed, when it is sent; it stays in the field if the callback says no. */
export function onSend(callback: (text: string) => boolean): void {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = input.value.trim();
    if (text === '' || busy || !callback(text)) return;
    input.value = '';
    grow();
  });
  input.addEventListener('keydown', (event) => {
    // While an input method is open, Enter picks a word. Safari says so by key code 229 only.
    const composing = event.isComposing || event.keyCode === 229;
    if (event.key !== 'Enter' || event.shiftKey || composing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  input.addEventListener('input', grow);
}

/** While a message is on its way, one may type but not send. */
export function setBusy(value: boolean): void {
  busy = value;
  grow();
}

export function focusComposer(): void {
  input.focus({ preventScroll: true });
}

function grow(): void {
  input.style.height = 'auto';
  input.style.height = `${Math.min(input.scrollHeight, TALLEST_PX)}px`;
  send.disabled = busy || input.value.trim() === '';
}

grow();
