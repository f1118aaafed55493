import type { Answer, Choice } from '../conversations/index.js';
import { split } from './split.js';

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

/** Every choice of an answer; a button names its choice by its place in this list. */
export function choicesOf({ replies }: Answer): readonly Choice[] {
  return replies.flatMap(({ choices = [] }) => choices);
}

/**
 * Turns an answer into messages.
 * @param stamp names the question in the buttons' data, so that a press tells which question it answers
 */
export function renderForTelegram(answer: Answer, stamp: string): readonly TelegramMessage[] {
  const all = choicesOf(answer);
  return answer.replies.flatMap(({ text, choices = [] }) => {
    const buttons = choices.map((choice) => ({
      text: choice.label,
      callback_data: `${stamp}:${all.indexOf(choice)}`,
    }));
    const pieces = split(text, LONGEST_TEXT);
    return pieces.map((piece, index) => ({
      text: piece,
      buttons: index === pieces.length - 1 ? inRows(buttons) : [],
    }));
  });
}

/** Reads a button's data: the stamp of its question and the place of its choice. */
export function readButton(data: string): { readonly stamp: string; readonly index: number } | undefined {
  const [, stamp, index] = /^([\w-]{1,32}):(\d{1,3})$/.exec(data) ?? [];
  return stamp === undefined ? undefined : { stamp, index: Number(index) };
}

function inRows(buttons: readonly Button[]): Button[][] {
  const width = buttons.every(({ text }) => text.length <= SHORT_LABEL) ? 2 : 1;
  const rows: Button[][] = [];
  for (let start = 0; start < buttons.length; start += width) rows.push(buttons.slice(start, start + width));
  return rows;
}
