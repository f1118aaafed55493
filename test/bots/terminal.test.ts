import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { runTerminal } from '../../bots/index.js';
import { TooManyMessages } from '../../conversations/index.js';
import { answerOf, recordingConverse } from './fake-converse.js';

const QUESTION = answerOf({
  replies: [
    {
      text: '您是？',
      choices: [
        { id: 'worker', label: '社工' },
        { id: 'station', label: '社工站' },
      ],
    },
  ],
});

function pipes(isTTY: boolean) {
  const input = Object.assign(new PassThrough(), { isTTY });
  const output = new PassThrough();
  return { input, output, printed: text(output) };
}

test('a piped script reads as a dialogue: greeting, each line echoed and answered, empty lines skipped', async () => {
  const { converse, came } = recordingConverse(({ text = '' }) =>
    text === '' ? QUESTION : answerOf({ replies: [{ text: `收到${text}` }] }),
  );
  const { input, output, printed } = pipes(false);
  input.end('1\n\n  \n第二句\n');
  await runTerminal({ converse, input, output, person: 'me' });
  output.end();
  expect(await printed).toBe(
    '您是？\n\n1. 社工\n2. 社工站\n（回复数字即可）\n\n> 1\n收到1\n\n> 第二句\n收到第二句\n\n',
  );
  expect(came).toEqual([
    { channel: 'terminal', person: 'me' },
    { channel: 'terminal', person: 'me', text: '1' },
    { channel: 'terminal', person: 'me', text: '第二句' },
  ]);
});

test('lines that come while a turn is under way are answered in order', async () => {
  const { converse, came } = recordingConverse(async () => {
    await new Promise((resolve) => setTimeout(resolve, 10));
    return answerOf();
  });
  const { input, output } = pipes(false);
  const talk = runTerminal({ converse, input, output, person: 'me' });
  for (const line of ['a', 'b', 'c']) input.write(`${line}\n`);
  input.end();
  await talk;
  expect(came.map(({ text }) => text)).toEqual([undefined, 'a', 'b', 'c']);
});

test('/quit ends the talk and what follows is not sent', async () => {
  const { converse, came } = recordingConverse();
  const { input, output } = pipes(false);
  input.write('/quit\nmore\n');
  await runTerminal({ converse, input, output, person: 'me' });
  expect(came).toHaveLength(1);
});

test.each([
  ['Ctrl-C', '\u0003'],
  ['Ctrl-D', '\u0004'],
])('%s on a terminal ends the talk', async (_name, key) => {
  const { converse, came } = recordingConverse();
  const { input, output, printed } = pipes(true);
  const talk = runTerminal({ converse, input, output, person: 'me' });
  input.write('你好\r');
  while (came.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
  input.write(key);
  await talk;
  output.end();
  expect(came.map(({ text }) => text)).toEqual([undefined, '你好']);
  expect(await printed).toContain('> ');
});

test('control characters are not printed, neither from a reply nor from an echoed line', async () => {
  const { converse } = recordingConverse(() =>
    answerOf({ replies: [{ text: '红\u001b[31m色\u0007\r\n第二行\u009b' }] }),
  );
  const { input, output, printed } = pipes(false);
  input.end('a\u001b]0;x\u0007b\n');
  await runTerminal({ converse, input, output, person: 'me' });
  output.end();
  expect(await printed).toBe('红[31m色\n第二行\n\n> a]0;xb\n红[31m色\n第二行\n\n');
});

test('a message that cannot be answered is excused without inner details, and the talk goes on', async () => {
  const errors = [new TooManyMessages(7, 'en'), new Error('disk /secret full')];
  const { converse, came } = recordingConverse(({ text }) => {
    const error = text === undefined ? undefined : errors.shift();
    if (error) throw error;
    return answerOf();
  });
  const { input, output, printed } = pipes(false);
  input.end('a\nb\nc\n');
  await runTerminal({ converse, input, output, person: 'me' });
  output.end();
  expect(await printed).toMatch(/> a\n.*7 s.*\n\n> b\n抱歉.*\nSorry.*\n\n> c\n您好/);
  expect(await printed).not.toContain('secret');
  expect(came).toHaveLength(4);
});
