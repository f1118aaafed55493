import { readNews } from './answers.js';
import { eventParser } from './event-parser.js';
import type { Memory } from './memory.js';
import { pauseAfter } from './pauses.js';
import { takeNews } from './talk.js';
import { tellReceived } from './wire.js';

/** The server lets itself be heard three times as often. */
const SILENCE_MS = 60_000;
/** Too many pages are open, or the server does not want us: no hurry. */
const REFUSED_PAUSE_MS = 60_000;

/**
 * Hears what comes by itself while the page is in sight. EventSource is not used: it says the conversation's id in the
 * address, which proxies log, and gives up for good at a server's error.
 */
export class NewsFeed {
  readonly #memory: Memory;
  readonly #onChange: () => void;
  #open: AbortController | undefined;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(memory: Memory, onChange: () => void) {
    this.#memory = memory;
    this.#onChange = onChange;
  }

  /** The server could not be reached the last time. */
  get isLost(): boolean {
    return this.#failures > 0;
  }

  /** Listens, if there is a talk to listen for and somebody to show it to. */
  wake(): void {
    clearTimeout(this.#timer);
    if (this.#open || document.hidden || this.#memory.talk.conversation === '') return;
    void this.#listen();
  }

  /** A page out of sight gives its connection up: a browser has few of them. What comes meanwhile waits. */
  rest(): void {
    clearTimeout(this.#timer);
    this.#open?.abort();
  }

  /** The device has no network. */
  lose(): void {
    this.#failures = Math.max(1, this.#failures);
    this.#open?.abort();
    this.#onChange();
  }

  async #listen(): Promise<void> {
    const open = new AbortController();
    this.#open = open;
    let silence: ReturnType<typeof setTimeout> | undefined;
    const heard = () => {
      clearTimeout(silence);
      silence = setTimeout(() => open.abort(), SILENCE_MS);
    };
    let pause: number | undefined;
    try {
      heard();
      const { conversation, language } = this.#memory.talk;
      const response = await fetch('/api/chat/events', {
        headers: { 'x-conversation': conversation, 'accept-language': language },
        cache: 'no-store',
        signal: open.signal,
      });
      if (response.status >= 400 && response.status < 500) pause = REFUSED_PAUSE_MS;
      if (!response.ok || !response.body) throw new Error(`HTTP ${response.status}`);
      this.#failures = 0;
      this.#onChange();
      const take = eventParser((data) => this.#take(conversation, data));
      const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
      for (let { value, done } = await reader.read(); !done; { value, done } = await reader.read()) {
        heard();
        take(value ?? '');
      }
    } catch {
      if (!document.hidden && pause === undefined) this.#failures += 1;
    }
    clearTimeout(silence);
    this.#open = undefined;
    this.#onChange();
    this.#timer = setTimeout(() => this.wake(), pause ?? pauseAfter(Math.max(1, this.#failures)));
  }

  #take(conversation: string, data: string): void {
    const news = readNews(JSON.parse(data));
    this.#memory.update((talk) => takeNews(talk, news));
    void tellReceived(conversation, [news.id]);
  }
}
