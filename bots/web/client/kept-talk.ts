import { field, list, readLanguage, readProgress, readReply, text } from './answers.js';
import type { Entry, Said, Sent, Talk } from './talk.js';

const CONVERSATION = /^[\w-]{32}$/;

/** Reads a talk from what was kept on the device; undefined where that is none. */
export function readTalk(kept: string | null): Talk | undefined {
  const value = parse(kept);
  const conversation = text(field(value, 'conversation'));
  const entries = list(field(value, 'entries')).flatMap(readEntry);
  if (!CONVERSATION.test(conversation) && (conversation !== '' || entries.length === 0)) return undefined;
  return {
    conversation,
    language: readLanguage(field(value, 'language')),
    progress: readProgress(field(value, 'progress')),
    question: text(field(value, 'question')),
    entries,
    shownNews: list(field(value, 'shownNews')).map(text),
  };
}

function parse(kept: string | null): unknown {
  try {
    return JSON.parse(kept ?? 'null');
  } catch {
    return undefined;
  }
}

function readEntry(value: unknown): readonly Entry[] {
  const id = text(field(value, 'id'));
  if (id === '') return [];
  if (field(value, 'from') === 'assistant') {
    const replies = list(field(value, 'replies')).map(readReply);
    const question = text(field(value, 'question'));
    return [{ from: 'assistant', id, isNews: field(value, 'isNews') === true, replies, question }];
  }
  const message = readSent(field(value, 'message'));
  const problem = text(field(value, 'problem'));
  return message === undefined
    ? []
    : [
        {
          from: 'person',
          id,
          text: text(field(value, 'text')),
          message,
          state: readState(field(value, 'state')),
          ...(problem === '' ? {} : { problem }),
        },
      ];
}

function readSent(value: unknown): Sent | undefined {
  switch (field(value, 'kind')) {
    case 'text':
      return { kind: 'text', text: text(field(value, 'text')) };
    case 'choice':
      return {
        kind: 'choice',
        choice: text(field(value, 'choice')),
        question: text(field(value, 'question')),
      };
    case 'file':
      return { kind: 'file' };
    default:
      return undefined;
  }
}

const readState = (value: unknown): Said['state'] =>
  value === 'waiting' || value === 'refused' ? value : 'answered';
