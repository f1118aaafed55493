import fastify from 'fastify';
import { expect, test } from 'vitest';
import { webChat } from '../../bots/index.js';
import { type Converse, TooManyMessages } from '../../conversations/index.js';
import { answerOf, recordingConverse } from './fake-converse.js';
import { webOptions } from './web-options.js';

async function serve(converse: Converse, rehearsalDay?: string) {
  const app = fastify();
  await app.register(webChat, webOptions({ converse, rehearsalDay }));
  const post = (body: unknown, headers = {}) =>
    app.inject({
      method: 'POST',
      url: '/api/chat',
      headers: { 'content-type': 'application/json', ...headers },
      payload: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return { app, post };
}

const ID = 'abcdefghijklmnopqrstuvwxyz-_0189';

test('an empty body begins a conversation under an id of 192 bits, another one each time', async () => {
  const { converse, came } = recordingConverse();
  const { post } = await serve(converse);
  const ids = [
    (await post({})).json().conversation,
    (await post({ conversation: null })).json().conversation,
  ];
  for (const id of ids) expect(id).toMatch(/^[\w-]{32}$/);
  expect(ids[0]).not.toBe(ids[1]);
  expect(came.map(({ channel, person }) => ({ channel, person }))).toEqual(
    ids.map((person) => ({ channel: 'web', person })),
  );
});

test('a POST without any body begins a conversation too', async () => {
  const { app } = await serve(recordingConverse().converse);
  const response = await app.inject({ method: 'POST', url: '/api/chat' });
  expect(response.statusCode).toBe(200);
});

test('the message is passed on, null same as absent, and the answer returned whole with the conversation', async () => {
  const answer = answerOf({
    language: 'en',
    replies: [{ text: 'x', choices: [{ id: 'a', label: 'A' }], suggestions: ['why'] }],
    asks: 'inPost',
    move: 'answer',
    facts: { inPost: true },
    progress: { step: 2, left: 3 },
  });
  const { converse, came } = recordingConverse(() => answer);
  const { post } = await serve(converse);
  const response = await post({ conversation: ID, text: '我有证', choice: null, messageId: 'm1', other: 1 });
  expect(response.json()).toEqual({ conversation: ID, ...answer });
  expect(response.headers['cache-control']).toBe('no-store');
  expect(came).toEqual([{ channel: 'web', person: ID, text: '我有证', choice: undefined, messageId: 'm1' }]);
});

test('20,000 characters are passed on, one more is refused', async () => {
  const { converse, came } = recordingConverse();
  const { post } = await serve(converse);
  expect((await post({ text: '字'.repeat(20_000) })).statusCode).toBe(200);
  expect((await post({ text: '字'.repeat(20_001) })).statusCode).toBe(400);
  expect(came).toHaveLength(1);
});

test.each([
  ['a conversation id that is not one of ours', { conversation: 'mine' }, 'conversation'],
  ['a conversation id that is not text', { conversation: 7 }, 'conversation'],
  ['a text that is not text', { text: ['a'] }, 'text'],
  ['a choice that is not text', { choice: {} }, 'choice'],
  ['a message id that is too long', { messageId: 'x'.repeat(201) }, 'messageId'],
])('%s is refused by name, and nothing reaches the talk', async (_name, body, field) => {
  const { converse, came } = recordingConverse();
  const { post } = await serve(converse);
  const response = await post(body);
  expect(response.statusCode).toBe(400);
  expect(response.json().error.field).toBe(field);
  expect(response.json().error.message).toMatch(/\p{Script=Han}/u);
  expect(came).toEqual([]);
});

test.each([
  ['a list', [], 400],
  ['broken JSON', '{"text":', 400],
  ['a poisoned prototype', '{"__proto__":{"text":"x"}}', 400],
  ['a body over 64 KiB', { text: 'x'.repeat(70_000) }, 413],
])('%s is refused with a message for a person', async (_name, body, status) => {
  const { converse, came } = recordingConverse();
  const { post } = await serve(converse);
  const response = await post(body);
  expect(response.statusCode).toBe(status);
  expect(response.json()).toEqual({ error: { message: expect.stringMatching(/\p{Script=Han}/u) } });
  expect(came).toEqual([]);
});

test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
  'a body of type %s, which another site could send, is refused',
  async (type) => {
    const { converse, came } = recordingConverse();
    const { post } = await serve(converse);
    expect((await post('{}', { 'content-type': type })).statusCode).toBe(415);
    expect(came).toEqual([]);
  },
);

test('who asks for English is refused in English', async () => {
  const { post } = await serve(recordingConverse().converse);
  const response = await post({ text: 1 }, { 'accept-language': 'en' });
  expect(response.json().error.message).toMatch(/^text should be/);
});

test('too many messages: 429, when to try again, in the language of the talk', async () => {
  const { post } = await serve(() => Promise.reject(new TooManyMessages(12.2, 'en')));
  const response = await post({ conversation: ID, text: 'x' });
  expect(response.statusCode).toBe(429);
  expect(response.headers['retry-after']).toBe('13');
  expect(response.json().error.message).toContain('Please send again');
});

test.each([
  ['StoreUnavailable', 503],
  ['TypeError', 500],
])('%s is answered with %i and without inner details', async (name, status) => {
  const thrown = Object.assign(new Error('secret /var/data'), { name });
  const { post } = await serve(() => Promise.reject(thrown));
  const response = await post({ text: 'x' });
  expect(response.statusCode).toBe(status);
  expect(response.body).not.toContain('secret');
  expect(response.json().error.message).toContain('请稍后再发');
});

test('the page comes with a strict policy, no script or style within, and no outside address', async () => {
  const { app } = await serve(recordingConverse().converse);
  const page = await app.inject('/');
  expect(page.statusCode).toBe(200);
  expect(page.headers['content-security-policy']).toMatch(/default-src 'self'.*frame-ancestors 'none'/);
  expect(page.headers['content-security-policy']).not.toContain('upgrade-insecure-requests');
  expect(page.body).not.toMatch(/<style|style=|<script[^>]*>[^<]|\son\w+=/);
  expect(page.body).not.toMatch(/https?:\/\//);
  expect(page.body).not.toContain('演练日期');
});

test('a rehearsal shows its day', async () => {
  const { app } = await serve(recordingConverse().converse, '2026-11-23');
  expect((await app.inject('/')).body).toMatch(/演练日期.*2026-11-23/);
});

test('what the page loads is served, and nothing outside of its two folders', async () => {
  const { app } = await serve(recordingConverse().converse);
  const page = await app.inject('/');
  const loaded = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address ?? '');
  expect(loaded).toHaveLength(4);
  for (const address of loaded) expect((await app.inject(address)).statusCode, address).toBe(200);
  for (const address of ['/chat/../plugin.ts', '/chat/%2e%2e/plugin.ts', '/chat/', '/chat/client/main.ts']) {
    expect((await app.inject(address)).statusCode, address).toBeGreaterThanOrEqual(403);
  }
});

test('the parsers and headers of the chat stay its own', async () => {
  const app = fastify();
  await app.register(webChat, webOptions({ converse: recordingConverse().converse }));
  app.post('/elsewhere', async (request) => ({ got: request.body }));
  const response = await app.inject({
    method: 'POST',
    url: '/elsewhere',
    headers: { 'content-type': 'text/plain' },
    payload: 'x',
  });
  expect(response.json()).toEqual({ got: 'x' });
  expect(response.headers['content-security-policy']).toBeUndefined();
});
