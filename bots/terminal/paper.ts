import { styleText } from 'node:util';
import type { Language, Reply } from '../../conversations/index.js';
import { WORDS } from '../wording.js';

/** What a terminal would obey instead of show: escape sequences, a cleared screen, a line written over. */
const CONTROL = /(?!\n)\p{Cc}/gu;

type Colour = Parameters<typeof styleText>[0];

/** What the talk looks like on a terminal. */
export interface Paper {
  readonly prompt: string;
  line(text: string): void;
  hint(text: string): void;
  echo(text: string): void;
  news(text: string): void;
  reply(reply: Reply, language: Language): void;
}

/** @param hasColours colours and bold, never what anybody wrote as anything but text */
export function makePaper(write: (text: string) => void, hasColours: boolean): Paper {
  const plain = (text: string) => text.replace(CONTROL, '');
  const paint = (colour: Colour, text: string) => (hasColours ? styleText(colour, plain(text)) : plain(text));
  const line = (text: string) => write(`${text}\n`);
  return {
    prompt: paint('green', '> '),
    line: (text) => line(plain(text)),
    hint: (text) => line(paint('dim', text)),
    echo: (text) => line(`${paint('green', '>')} ${plain(text)}`),
    news: (text) => line(paint(['bold', 'magenta'], text)),
    reply({ text, choices = [], suggestions = [] }, language) {
      const words = WORDS[language];
      for (const one of text.split('\n'))
        line(one.startsWith('✓') ? paint(['bold', 'green'], one) : plain(one));
      if (choices.length > 0) {
        line('');
        for (const [index, { label }] of choices.entries()) {
          line(`${paint(['bold', 'cyan'], `${index + 1}.`)} ${plain(label)}`);
        }
        line(paint('dim', words.pickByNumber));
      }
      if (suggestions.length > 0) line(paint('dim', words.alsoSay(suggestions)));
      line('');
    },
  };
}
