import type { Choice, Outbound } from '../../conversations/index.js';
import { split } from '../split.js';

/** Telegram's limit, in UTF-16 code units. */
const LONGEST_TEXT = 4096;

/** Labels up to this length stand two in a row. */
const SHORT_LABEL = 7;

export interface Button {
  readonly text: string;
  readonly callback_data: string;
}

/** A message as sendMessage takes it: plain text, rows of buttons or none. */
export interface TelegramMessage {
  readonly text: string;
  readonly buttons: Button[][];
}

/**
 * Turns replies into messages. A button's data has the stamp of its question, so that a press tells which question it
 * answers, and the choice's id: ids are short, so both fit in the 64 bytes that Telegram allows.
 */
export function renderForTelegram({ replies, question }: Outbound): readonly TelegramMessage[] {
  return replies.flatMap(({ text, choices = [] }) => {
    const buttons = choices.map((choice) => buttonOf(choice, question));
    const pieces = split(text, LONGEST_TEXT);
    return pieces.map((piece, index) => ({
      text: piece,
      buttons: index === pieces.length - 1 ? inRows(buttons) : [],
    }));
  });
}

const buttonOf = ({ id, label }: Choice, question: string | null): Button => ({
  text: label,
  callback_data: `${question ?? ''}:${id}`,
});

/** Reads a button's data: the stamp of its question and the id of its choice. */
export function readButton(data: string): { readonly question: string; readonly choice: string } | undefined {
  const [, question, choice] = /^(\d{1,12}):([\w-]{1,48})$/.exec(data) ?? [];
  return question === undefined || choice === undefined ? undefined : { question, choice };
}

function inRows(buttons: readonly Button[]): Button[][] {
  const width = buttons.every(({ text }) => text.length <= SHORT_LABEL) ? 2 : 1;
  const rows: Button[][] = [];
  for (let start = 0; start < buttons.length; start += width) rows.push(buttons.slice(start, start + width));
  return rows;
}
