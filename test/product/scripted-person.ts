import type { TelegramEmulator } from '../bots/telegram-emulator.js';

/** One thing a person says: free text, or the choice of that id. */
export type Line = { readonly text: string } | { readonly choice: string };

/** From the first hello to a filed draft of the one-time certificate award, 1000 yuan. */
export const TO_A_FILED_DRAFT: readonly Line[] = [
  { text: '你好' },
  { choice: 'worker' },
  { choice: 'certificate-award' },
  { text: '在木渎' },
  { choice: 'grid-worker' },
  { choice: 'assistant' },
  { choice: 'false' },
  { text: '2023年6月' },
  { text: '没领过' },
  { choice: 'certificate-award' },
  { choice: 'yes' },
  { text: '陈静' },
  { text: '13812345678' },
  { text: '木渎镇网格中心' },
  { choice: 'skip' },
  { choice: 'yes' },
];

/**
 * A person on Telegram who says one line after the other, each once the assistant said something new to the line before.
 * What arrives a second time they have read already.
 */
export class ScriptedPerson {
  readonly chat: number;
  readonly #telegram: TelegramEmulator;
  readonly #lines: readonly Line[];
  readonly #read = new Set<string>();
  #seen = 0;
  #said = 0;
  /** Every claim number they were told. */
  readonly numbers = new Set<string>();

  constructor(chat: number, telegram: TelegramEmulator, lines: readonly Line[] = TO_A_FILED_DRAFT) {
    this.chat = chat;
    this.#telegram = telegram;
    this.#lines = lines;
    this.#say();
  }

  get isDone(): boolean {
    return this.#said === this.#lines.length && this.numbers.size > 0;
  }

  get heard(): readonly string[] {
    return [...this.#read];
  }

  /** Reads what arrived since the last look, and answers it. */
  look(): void {
    const sent = this.#telegram.sent;
    for (; this.#seen < sent.length; this.#seen++) {
      const message = sent[this.#seen];
      if (message?.chat_id !== this.chat || this.#read.has(message.text)) continue;
      this.#read.add(message.text);
      for (const [number] of message.text.matchAll(/SG\d\d-[0-9A-Z]{3}-[0-9A-Z]{4}/g))
        this.numbers.add(number);
      // The question stands in the last message of a reply, and has the buttons where there are any.
      const next = this.#lines[this.#said];
      const buttons = message.reply_markup?.inline_keyboard.flat() ?? [];
      if (next && (!('choice' in next) || buttons.length > 0) && !message.text.startsWith('您好，我是')) {
        this.#say(buttons);
      }
    }
  }

  #say(buttons: readonly { callback_data: string }[] = []): void {
    const line = this.#lines[this.#said];
    if (!line) return;
    if ('text' in line) this.#telegram.write(this.chat, line.text);
    else {
      const button = buttons.find(({ callback_data }) => callback_data.endsWith(`:${line.choice}`));
      if (!button) return;
      this.#telegram.press(this.chat, button.callback_data);
    }
    this.#said++;
  }
}
