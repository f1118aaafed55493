import { find } from './elements.js';

const form = find('composer', HTMLFormElement);
const input = find('message', HTMLTextAreaElement);
const send = find('send', HTMLButtonElement);
const attach = find('attach', HTMLButtonElement);
const chooser = find('file', HTMLInputElement);
const TALLEST_PX = 140;

/** Calls back with what was typed, when it is sent. */
export function onSend(callback: (text: string) => void): void {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = input.value.trim();
    if (text === '') return;
    input.value = '';
    grow();
    callback(text);
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

/** Calls back with files that were chosen, pasted or dropped. */
export function onFiles(callback: (files: readonly File[]) => void): void {
  attach.addEventListener('click', chooseFiles);
  chooser.addEventListener('change', () => {
    callback([...(chooser.files ?? [])]);
    // The same file may be chosen again.
    chooser.value = '';
  });
  addEventListener('paste', (event) => {
    const { files, types } = event.clipboardData ?? {};
    // A word processor gives a picture of the text beside the text: the text is meant.
    if (!files || files.length === 0 || types?.includes('text/plain')) return;
    event.preventDefault();
    callback([...files]);
  });
  takeDrops(callback);
}

/** Opens the device's own choice of files. */
export function chooseFiles(): void {
  chooser.click();
}

/** Files may be sent once there is a talk that they belong to. */
export function allowFiles(allowed: boolean): void {
  attach.disabled = !allowed;
}

export function focusComposer(): void {
  input.focus({ preventScroll: true });
}

function takeDrops(callback: (files: readonly File[]) => void): void {
  const sign = find('drop', HTMLDivElement);
  const bringsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
  addEventListener('dragover', (event) => {
    if (!bringsFiles(event)) return;
    // Else the browser would leave the page and open the file.
    event.preventDefault();
    sign.hidden = false;
  });
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) sign.hidden = true;
  });
  addEventListener('drop', (event) => {
    sign.hidden = true;
    if (!bringsFiles(event)) return;
    event.preventDefault();
    callback([...(event.dataTransfer?.files ?? [])]);
  });
}

function grow(): void {
  input.style.height = 'auto';
  input.style.height = `${Math.min(input.scrollHeight, TALLEST_PX)}px`;
  send.disabled = input.value.trim() === '';
}

grow();
