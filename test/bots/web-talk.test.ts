import { describe, expect, test } from 'vitest';
import type { Answer, News } from '../../bots/web/client/answers.js';
import { eventParser } from '../../bots/web/client/event-parser.js';
import { readTalk } from '../../bots/web/client/kept-talk.js';
import { pauseAfter } from '../../bots/web/client/pauses.js';
import {
  isOffered,
  NEW_TALK,
  nextToSend,
  pickedOf,
  refuse,
  say,
  sayAgain,
  suggestionsOf,
  type Talk,
  takeAnswer,
  takeNews,
} from '../../bots/web/client/talk.js';

const ID = 'abcdefghijklmnopqrstuvwxyz-_0189';

const answer = (question: string, text = `问${question}`, parts: Partial<Answer> = {}): Answer => ({
  conversation: ID,
  language: 'zh',
  replies: [{ text, choices: [{ id: 'yes', label: '是' }], suggestions: ['依据'] }],
  progress: { step: 1, left: 2 },
  question,
  ...parts,
});

const news = (id: string, question: string | null, text = `讯${id}`): News => ({
  id,
  language: 'zh',
  replies: [{ text, choices: [], suggestions: [] }],
  question,
});

const text = (talk: Talk, id: string, words = id) =>
  say(talk, { id, text: words, message: { kind: 'text', text: words } });
const shown = ({ entries }: Talk) =>
  entries.map((entry) => (entry.from === 'person' ? entry.text : (entry.replies[0]?.text ?? '')));
const heard = ({ entries }: Talk) => entries.filter((entry) => entry.from === 'assistant');

const begun = takeAnswer(text(NEW_TALK, 'm0', ''), 'm0', answer('1'));

describe('the queue', () => {
  test('messages are sent in the order they were said, each until it is answered', () => {
    const talk = text(text(begun, 'a'), 'b');
    expect(nextToSend(talk)?.id).toBe('a');
    const next = takeAnswer(talk, 'a', answer('2'));
    expect(nextToSend(next)?.id).toBe('b');
    expect(nextToSend(takeAnswer(next, 'b', answer('3')))).toBeUndefined();
  });

  test('an answer stands right after what it answers, and a second delivery of it changes nothing', () => {
    const talk = takeAnswer(text(text(begun, 'a'), 'b'), 'a', answer('2'));
    expect(shown(talk)).toEqual(['', '问1', 'a', '问2', 'b']);
    expect(takeAnswer(talk, 'a', answer('9'))).toBe(talk);
    expect(takeAnswer(talk, 'unheard of', answer('9'))).toBe(talk);
  });

  test('a refused message says why, holds nothing up, and goes to the end when it is tried again', () => {
    const talk = refuse(text(text(begun, 'a'), 'b'), 'a', '太长');
    expect(talk.entries.find(({ id }) => id === 'a')).toMatchObject({ state: 'refused', problem: '太长' });
    expect(nextToSend(talk)?.id).toBe('b');
    const again = sayAgain(talk, 'a');
    expect(shown(again)).toEqual(['', '问1', 'b', 'a']);
    expect(again.entries.at(-1)).not.toHaveProperty('problem');
    expect(sayAgain(again, 'b')).toBe(again);
  });

  test('however long the talk, what waits to be sent is not cut off', () => {
    let talk = text(begun, 'first');
    for (let count = 0; count < 300; count++) talk = takeNews(talk, news(String(count), null));
    expect(talk.entries.length).toBeLessThanOrEqual(201);
    expect(nextToSend(talk)?.id).toBe('first');
  });
});

describe('choices', () => {
  const picked = say(begun, {
    id: 'c',
    text: '是',
    message: { kind: 'choice', choice: 'yes', question: '1' },
  });

  test('are good for the question that is asked, rest once something was said, and stay marked', () => {
    const [first] = heard(begun);
    if (!first) throw new Error('nothing heard');
    expect(isOffered(begun, first)).toBe(true);
    expect(isOffered(picked, first)).toBe(false);
    const after = takeAnswer(picked, 'c', answer('2'));
    const [old, now] = heard(after);
    if (!old || !now) throw new Error('nothing heard');
    expect([isOffered(after, old), isOffered(after, now)]).toEqual([false, true]);
    expect([pickedOf(after, old), pickedOf(after, now)]).toEqual(['yes', undefined]);
  });

  test('are good again where the message was refused', () => {
    const talk = refuse(picked, 'c', '不行');
    const [first] = heard(talk);
    expect(first && isOffered(talk, first)).toBe(true);
    expect(first && pickedOf(talk, first)).toBeUndefined();
  });

  test('suggestions are those of the question that is asked, and none while a message waits', () => {
    expect(suggestionsOf(begun)).toEqual(['依据']);
    expect(suggestionsOf(picked)).toEqual([]);
    expect(suggestionsOf(takeNews(begun, news('n', null)))).toEqual(['依据']);
    expect(suggestionsOf(takeNews(begun, news('n', '5')))).toEqual([]);
  });
});

describe('news', () => {
  test('is shown once, however often it is delivered', () => {
    const once = takeNews(begun, news('n', null));
    expect(shown(once)).toEqual(['', '问1', '讯n']);
    expect(takeNews(once, news('n', null))).toBe(once);
  });

  test('with a question takes the place of the one that was asked; without one that stays good', () => {
    const [first] = heard(begun);
    if (!first) throw new Error('nothing heard');
    expect(isOffered(takeNews(begun, news('n', null)), first)).toBe(true);
    const asked = takeNews(begun, news('n', '5'));
    expect(isOffered(asked, first)).toBe(false);
    expect([asked.question, asked.progress]).toEqual(['5', null]);
  });
});

describe('what the device keeps', () => {
  test('is read back as it was', () => {
    const talk = takeNews(
      refuse(text(takeAnswer(text(begun, 'a'), 'a', answer('2')), 'b'), 'b', '不行'),
      news('n', '5'),
    );
    expect(readTalk(JSON.stringify(talk))).toEqual(talk);
    expect(readTalk(JSON.stringify(text(NEW_TALK, 'm0', '')))).toEqual(text(NEW_TALK, 'm0', ''));
  });

  test.each([
    ['nothing', null],
    ['broken JSON', '{"conv'],
    ['something else', '[1]'],
    ['a conversation that is none of ours', JSON.stringify({ ...begun, conversation: 'mine' })],
    ['an empty talk', JSON.stringify(NEW_TALK)],
  ])('%s is no talk', (_name, kept) => {
    expect(readTalk(kept)).toBeUndefined();
  });

  test('entries that cannot be read are left out', () => {
    const entries = [7, { from: 'person', id: 'x', message: { kind: 'odd' } }, ...begun.entries];
    expect(readTalk(JSON.stringify({ ...begun, entries }))).toEqual(begun);
  });

  test('holds neither a mobile number nor a text for sending once the message was answered', () => {
    const waiting = text(begun, 'a', '我叫陈静，手机 138 1234-5678 或13912345678');
    expect(JSON.stringify(waiting)).toContain('13912345678');
    const answered = takeAnswer(waiting, 'a', answer('2'));
    expect(shown(answered)[2]).toBe('我叫陈静，手机 138****5678 或139****5678');
    expect(JSON.stringify(answered)).not.toMatch(/1234-?5678/);
  });

  test('a long number that is no mobile stays as it is', () => {
    expect(shown(takeAnswer(text(begun, 'a', '91320506138123456789'), 'a', answer('2')))[2]).toBe(
      '91320506138123456789',
    );
  });
});

test('server-sent events are read whole, in pieces of any size, and heartbeats pass', () => {
  const stream = ':\n\nid: 1\ndata: {"a":1}\n\n:\n\ndata: 甲\ndata: 乙\n\n';
  for (const size of [1, 2, 7, 1000]) {
    const came: string[] = [];
    const take = eventParser((data) => came.push(data));
    for (let start = 0; start < stream.length; start += size) take(stream.slice(start, start + size));
    expect(came).toEqual(['{"a":1}', '甲\n乙']);
  }
});

test('pauses double up to half a minute, a fifth of each left to chance', () => {
  expect([1, 2, 3, 4, 5, 6, 60].map((failures) => pauseAfter(failures, 1))).toEqual([
    1000, 2000, 4000, 8000, 16_000, 30_000, 30_000,
  ]);
  expect(pauseAfter(3, 0)).toBe(3200);
});
