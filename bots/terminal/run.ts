import { clearLine, createInterface, cursorTo } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Answer, type Converse, type Message, TooManyMessages } from '../../conversations/index.js';
import type { Mailbox } from '../mailbox.js';
import { excuseFor, WORDS } from '../wording.js';
import { makePaper } from './paper.js';

interface TerminalOptions {
  readonly converse: Converse;
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable;
  readonly person: string;
  /** What is said to the person meanwhile: it is shown as it comes. */
  readonly mailbox?: Mailbox | undefined;
  /** The talk has begun before: its question is put again. */
  readonly isResumed?: boolean;
  readonly hasColours?: boolean;
}

/** Lines to go back to with the arrow keys, in memory alone: they may hold a name or a number. */
const HISTORY = 100;

/**
 * Talks on a terminal until the end of input, Ctrl-C or /quit; a turn under way is finished first. Input that is not a
 * terminal is read as a script: a line is a message, is echoed, empty ones are skipped, and none is lost to a pace limit.
 */
export async function runTerminal(options: TerminalOptions): Promise<void> {
  const { converse, input, output, person, mailbox, isResumed = false, hasColours = false } = options;
  const isTyped = input.isTTY === true;
  const reader = createInterface(
    isTyped
      ? { input, output, terminal: true, historySize: HISTORY, removeHistoryDuplicates: true }
      : { input },
  );
  // Taken before the first turn: lines that come during it wait here instead of being lost.
  const lines = reader[Symbol.asyncIterator]();
  let isClosed = false;
  reader.on('close', () => {
    isClosed = true;
  });
  // Ctrl-C means now: lines that wait are not sent any more.
  let isOver = false;
  reader.on('SIGINT', () => {
    isOver = true;
    output.write('\n');
    reader.close();
  });

  const paper = makePaper((text) => output.write(text), hasColours);
  reader.setPrompt(paper.prompt);
  let isAsking = false;
  const prompt = () => {
    if (!isTyped || isClosed) return;
    isAsking = true;
    reader.prompt();
  };

  // What comes by itself waits for the turn under way, and a turn for what is being shown.
  let busy: Promise<void> = Promise.resolve();
  const inTurn = (task: () => Promise<void>): Promise<void> => {
    busy = busy.then(task);
    return busy;
  };
  const say = async (message: Message): Promise<Answer> => {
    for (;;) {
      try {
        return await converse({ channel: 'terminal', person, ...message });
      } catch (error) {
        if (isTyped || !(error instanceof TooManyMessages)) throw error;
        paper.line(excuseFor(error));
        await sleep(error.retryAfter * 1000);
      }
    }
  };
  const turn = (message: Message) =>
    inTurn(async () => {
      isAsking = false;
      try {
        const { replies, language, asks } = await say(message);
        for (const reply of replies) paper.reply(reply, language);
        if (isTyped && asks === 'evidence') paper.hint(WORDS[language].noFilesHere);
      } catch (error) {
        paper.line(`${excuseFor(error)}\n`);
      }
    });

  const shown = new Set<string>();
  const showNews = () =>
    inTurn(async () => {
      const waiting = (await mailbox?.waiting(person).catch(() => undefined)) ?? [];
      for (const { id, replies, language } of waiting) {
        if (!shown.has(id)) {
          shown.add(id);
          // The line that is being typed makes room and comes back below.
          if (isAsking) {
            cursorTo(output, 0);
            clearLine(output, 0);
          }
          paper.news(WORDS[language].news);
          for (const reply of replies) paper.reply(reply, language);
          if (isAsking && !isClosed) reader.prompt(true);
        }
        // If that fails it is given again, and not shown again.
        await mailbox?.received(person, [id]).catch(() => undefined);
      }
    });
  const unsubscribe = mailbox?.subscribe((conversation) => {
    if (conversation === person) void showNews();
  });

  try {
    if (isTyped) paper.hint(`${WORDS.zh.howToLeave}\n${WORDS.en.howToLeave}\n`);
    await turn(isResumed ? { text: '重复' } : {});
    if (mailbox) await showNews();
    prompt();
    for await (const line of lines) {
      const text = line.trim();
      if (text === '/quit' || isOver) break;
      if (text !== '') {
        if (!isTyped) paper.echo(text);
        await turn({ text });
      }
      prompt();
    }
  } finally {
    unsubscribe?.();
    reader.close();
    await busy;
  }
}
