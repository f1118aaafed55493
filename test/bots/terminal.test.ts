import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { runTerminal } from '../../bots/index.js';
import { TooManyMessages } from '../../conversations/index.js';
import { answerOf, recordingConverse } from './fake-converse.js';
import { LittleMailbox } from './web-options.js';

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
  const errors = [new Error('disk /secret full')];
  const { converse, came } = recordingConverse(({ text }) => {
    const error = text === undefined ? undefined : errors.shift();
    if (error) throw error;
    return answerOf();
  });
  const { input, output, printed } = pipes(false);
  input.end('a\nb\n');
  await runTerminal({ converse, input, output, person: 'me' });
  output.end();
  expect(await printed).toMatch(/> a\n抱歉.*\nSorry.*\n\n> b\n您好/);
  expect(await printed).not.toContain('secret');
  expect(came).toHaveLength(3);
});

/** What was printed so far, while the talk goes on. */
function growing(output: PassThrough): () => string {
  let printed = '';
  output.on('data', (piece: Buffer) => {
    printed += piece.toString();
  });
  return () => printed;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what is looked for
const COLOURS = /\u001b\[[\d;]*m/g;

test('colours are there when asked for and change no word', async () => {
  const run = async (hasColours: boolean) => {
    const { converse } = recordingConverse(() => ({
      ...QUESTION,
      replies: [...QUESTION.replies, { text: '✓ 有' }],
    }));
    const { input, output, printed } = pipes(false);
    input.end('a\n');
    await runTerminal({ converse, input, output, person: 'me', hasColours });
    output.end();
    return printed;
  };
  const [plain, coloured] = [await run(false), await run(true)];
  expect(plain).not.toMatch(COLOURS);
  expect(coloured).toMatch(COLOURS);
  expect(coloured.replace(COLOURS, '')).toBe(plain);
});

test('words that may be said are offered', async () => {
  const { converse } = recordingConverse(() =>
    answerOf({ replies: [{ text: '甲', suggestions: ['依据', '人工'] }] }),
  );
  const { input, output, printed } = pipes(false);
  input.end();
  await runTerminal({ converse, input, output, person: 'me' });
  output.end();
  expect(await printed).toBe('甲\n（也可以说：依据、人工）\n\n');
});

test('a talk that has begun is taken up where it was', async () => {
  const { converse, came } = recordingConverse();
  const { input, output } = pipes(false);
  input.end();
  await runTerminal({ converse, input, output, person: 'me', isResumed: true });
  expect(came.map(({ text }) => text)).toEqual(['重复']);
});

test('where papers are asked for, whoever types is told that a terminal sends none', async () => {
  const { converse } = recordingConverse(() => answerOf({ asks: 'evidence' }));
  const { input, output, printed } = pipes(true);
  input.end('\u0004');
  await runTerminal({ converse, input, output, person: 'me' });
  output.end();
  expect(await printed).toContain('请回「跳过」');
});

test('a line of a script that is one too many waits its time and is sent then', async () => {
  let refusals = 1;
  const { converse, came } = recordingConverse(({ text }) => {
    if (text === 'b' && refusals-- > 0) throw new TooManyMessages(1, 'zh');
    return answerOf();
  });
  const { input, output } = pipes(false);
  input.end('a\nb\nc\n');
  await runTerminal({ converse, input, output, person: 'me' });
  expect(came.map(({ text }) => text)).toEqual([undefined, 'a', 'b', 'b', 'c']);
});

test('Ctrl-C during a turn lets it end, shows its answer, and sends nothing that waits', async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { converse, came } = recordingConverse(async ({ text }) => {
    if (text === 'a') await held;
    return answerOf({ replies: [{ text: `收到${text ?? ''}` }] });
  });
  const { input, output } = pipes(true);
  const printed = growing(output);
  const talk = runTerminal({ converse, input, output, person: 'me' });
  input.write('a\rb\r');
  await expect.poll(() => came.length).toBe(2);
  input.write('\u0003');
  release();
  await talk;
  await expect.poll(printed).toContain('收到a');
  expect(came.map(({ text }) => text)).toEqual([undefined, 'a']);
});

test('what waits is shown at the start and what comes is shown then, once, and is said to be received', async () => {
  const mailbox = new LittleMailbox();
  mailbox.put('me', { id: '1', replies: [{ text: '第一条' }] });
  const { converse } = recordingConverse();
  const { input, output } = pipes(true);
  const printed = growing(output);
  const talk = runTerminal({ converse, input, output, person: 'me', mailbox });
  await expect.poll(printed).toContain('第一条');
  input.write('正在写');
  mailbox.put('somebody else', { id: '2', replies: [{ text: '给别人的' }] });
  mailbox.put('me', { id: '3', replies: [{ text: '第二条' }] });
  await expect.poll(printed).toContain('第二条');
  // What was being typed comes back below.
  await expect.poll(() => printed().split('第二条')[1]).toContain('正在写');
  input.write('\u0003');
  await talk;
  expect(printed().match(/◆ 新消息/g)).toHaveLength(2);
  expect(printed()).not.toContain('给别人的');
  expect([mailbox.told, mailbox.listeners]).toEqual([['1', '3'], 0]);
});
