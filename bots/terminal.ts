import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Converse, Message } from '../conversations/index.js';
import { withMenu } from './menu.js';
import { excuseFor } from './wording.js';

/** What a terminal would obey instead of show: escape sequences, a cleared screen, a line written over. */
const CONTROL = /(?!\n)\p{Cc}/gu;

interface TerminalOptions {
  readonly converse: Converse;
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable;
  readonly person: string;
}

/**
 * Talks on a terminal until the end of input, Ctrl-C or /quit. Input that is not a terminal is read as a script: a line
 * is a message, is echoed, and empty ones are skipped.
 */
export async function runTerminal({ converse, input, output, person }: TerminalOptions): Promise<void> {
  const typed = input.isTTY === true;
  const reader = createInterface(typed ? { input, output, terminal: true, prompt: '> ' } : { input });
  // Taken before the first turn: lines that come during it wait here instead of being lost.
  const lines = reader[Symbol.asyncIterator]();
  reader.on('SIGINT', () => reader.close());

  const print = (text: string) => output.write(`${text.replace(CONTROL, '')}\n`);
  const turn = async (message: Message) => {
    try {
      const { replies, language } = await converse({ channel: 'terminal', person, ...message });
      for (const reply of replies) print(`${withMenu(reply, language)}\n`);
    } catch (error) {
      print(`${excuseFor(error)}\n`);
    }
  };
  const prompt = () => {
    if (typed) reader.prompt();
  };

  await turn({});
  prompt();
  for await (const line of lines) {
    const text = line.trim();
    if (text === '/quit') break;
    if (text !== '') {
      if (!typed) print(`> ${text}`);
      await turn({ text });
    }
    prompt();
  }
  reader.close();
}
