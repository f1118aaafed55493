import { find, make } from './elements.js';
import type { Progress } from './wire.js';
import { type Language, WORDS } from './words.js';

const TOOLS = ['back', 'restart', 'help'] as const;

/** What is sent for each tool: the talk knows these words in either language. */
const SENT = { back: '上一步', restart: '重新开始', help: '帮助' } as const;

const button = (id: string) => find(id, HTMLButtonElement);
const suggestions = find('suggestions', HTMLDivElement);

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
  for (const tool of TOOLS) put(tool, words[tool]);
  put('language', words.otherLanguage);
  button('language').lang = words.otherLanguageTag;
  find('log', HTMLDivElement).setAttribute('aria-label', words.conversation);
  find('message', HTMLTextAreaElement).placeholder = words.placeholder;
}

function put(id: string, text: string): void {
  const element = document.getElementById(id);
  if (element) element.textContent = text;
}

export function showProgress(progress: Progress | null, language: Language): void {
  find('progress', HTMLDivElement).hidden = progress === null;
  if (progress === null) return;
  put('progress-text', WORDS[language].progress(progress.step, progress.left));
  const bar = find('progress-bar', HTMLProgressElement);
  bar.max = Math.max(1, progress.step + progress.left);
  bar.value = progress.step;
}

/** Shows words that the person may want to say next; none while a message is on its way. */
export function showSuggestions(texts: readonly string[], say: (text: string) => void): void {
  suggestions.replaceChildren(
    ...texts.map((text) => {
      const chip = make('button', 'chip', text);
      chip.type = 'button';
      chip.addEventListener('click', () => say(text));
      return chip;
    }),
  );
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

/** Tools that would send a message rest while one is on its way. */
export function restTools(on: boolean): void {
  for (const id of [...TOOLS, 'language']) button(id).disabled = on;
}

export function onForget(callback: () => void): void {
  button('forget').addEventListener('click', callback);
}
