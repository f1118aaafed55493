import type { Progress } from './answers.js';
import { find, make } from './elements.js';
import { type Language, WORDS } from './words.js';

const TOOLS = ['back', 'restart', 'help', 'mine'] as const;

/** What is sent for each tool: the talk knows these words in either language. */
const SENT = { back: '上一步', restart: '重新开始', help: '帮助', mine: '我的资料' } as const;

const button = (id: string) => find(id, HTMLButtonElement);
const suggestions = find('suggestions', HTMLDivElement);
const status = find('status', HTMLDivElement);
const below = button('below');
const RESTORED_MS = 4000;

/** Puts the words around the log into a language. */
export function speak(language: Language): void {
  const words = WORDS[language];
  document.documentElement.lang = words.htmlLang;
  document.title = words.title;
  put('title', words.title);
  put('purpose', words.purpose);
  put('rehearsal', words.rehearsal);
  put('message-label', words.message);
  put('send', words.send);
  put('forget', words.forget);
  put('below', words.newsBelow);
  put('drop-words', words.drop);
  for (const tool of TOOLS) put(tool, words[tool]);
  put('language', words.otherLanguage);
  button('language').lang = words.otherLanguageTag;
  button('attach').setAttribute('aria-label', words.attach);
  button('attach').title = words.attach;
  find('tools', HTMLElement).setAttribute('aria-label', words.tools);
  find('log', HTMLDivElement).setAttribute('aria-label', words.conversation);
  find('message', HTMLTextAreaElement).placeholder = words.placeholder;
}

function put(id: string, text: string): void {
  const element = document.getElementById(id);
  if (element && element.textContent !== text) element.textContent = text;
}

export function showProgress(progress: Progress | null, language: Language): void {
  find('progress', HTMLDivElement).hidden = progress === null;
  if (progress === null) return;
  put('progress-text', WORDS[language].progress(progress.step, progress.left));
  const bar = find('progress-bar', HTMLProgressElement);
  bar.max = Math.max(1, progress.step + progress.left);
  bar.value = progress.step;
}

/** Shows words that the person may want to say next. */
export function showSuggestions(texts: readonly string[], say: (text: string) => void): void {
  const now = [...suggestions.children].map(({ textContent }) => textContent);
  if (now.length === texts.length && now.every((text, index) => text === texts[index])) return;
  suggestions.replaceChildren(
    ...texts.map((text) => {
      const chip = make('button', 'chip', text);
      chip.type = 'button';
      chip.addEventListener('click', () => say(text));
      return chip;
    }),
  );
}

let restored: ReturnType<typeof setTimeout> | undefined;

/** Says how the connection is, until it is said anew; that it is well again is said for a moment. */
export function showStatus(text: string, isTrouble: boolean): void {
  if (status.textContent === text) return;
  clearTimeout(restored);
  status.textContent = text;
  status.classList.toggle('bad', isTrouble);
  if (text !== '' && !isTrouble) restored = setTimeout(() => showStatus('', false), RESTORED_MS);
}

/** Offers to go to news that came below of what is being read. */
export function showBelow(on: boolean): void {
  below.hidden = !on;
}

export function onBelow(callback: () => void): void {
  below.addEventListener('click', callback);
}

/** Calls back with the label and the words of a tool that was pressed. */
export function onTool(callback: (label: string, text: string) => void): void {
  for (const tool of TOOLS) {
    button(tool).addEventListener('click', ({ currentTarget }) => {
      if (currentTarget instanceof HTMLElement) callback(currentTarget.textContent ?? '', SENT[tool]);
    });
  }
  button('language').addEventListener('click', () => {
    const language = document.documentElement.lang === WORDS.en.htmlLang ? 'zh' : 'en';
    callback(language === 'zh' ? '中文' : 'English', `/${language}`);
  });
}

/** Tools rest while a message waits: pressed twice, 上一步 would go back twice. */
export function restTools(on: boolean): void {
  for (const id of [...TOOLS, 'language']) button(id).disabled = on;
}

export function onForget(callback: () => void): void {
  button('forget').addEventListener('click', callback);
}
