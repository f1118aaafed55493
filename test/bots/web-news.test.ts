import fastify from 'fastify';
import { expect, onTestFinished, test } from 'vitest';
import { webChat } from '../../bots/index.js';
import { LittleMailbox, webOptions } from './web-options.js';

const ID = 'abcdefghijklmnopqrstuvwxyz-_0189';
const OTHER = 'abcdefghijklmnopqrstuvwxyz-_0180';

async function serve() {
  const mailbox = new LittleMailbox();
  const app = fastify({ forceCloseConnections: 'idle' });
  await app.register(webChat, webOptions({ mailbox }));
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  onTestFinished(() => app.close());
  return { app, mailbox, address };
}

/** An open stream and the ids that came of it so far. */
async function listen(address: string, conversation = ID) {
  const stop = new AbortController();
  const response = await fetch(`${address}/api/chat/events`, {
    headers: { 'x-conversation': conversation },
    signal: stop.signal,
  });
  let text = '';
  const ended = (async () => {
    const decoder = new TextDecoder();
    for await (const piece of response.body ?? []) text += decoder.decode(piece);
  })().catch(() => undefined);
  onTestFinished(() => stop.abort());
  return {
    response,
    ended,
    stop: () => stop.abort(),
    text: () => text,
    ids: () => [...text.matchAll(/^id: (.+)$/gm)].map(([, id]) => id),
  };
}

test('what waits is given at once and what comes is given then, in order, to its own conversation alone', async () => {
  const { mailbox, address } = await serve();
  mailbox.put(ID, { id: '1' });
  mailbox.put(OTHER, { id: 'not ours' });
  mailbox.put(ID, { id: '2' });
  const mine = await listen(address);
  await expect.poll(mine.ids).toEqual(['1', '2']);
  mailbox.put(ID, { id: '3' });
  mailbox.put(OTHER, { id: 'not ours either' });
  await expect.poll(mine.ids).toEqual(['1', '2', '3']);
  expect(mine.text()).not.toContain('not ours');
});

test('a message carries its replies, language and question, and nothing of who it is for or how often it was tried', async () => {
  const { mailbox, address } = await serve();
  const message = {
    id: '1',
    replies: [{ text: '一行\n两行', choices: [{ id: 'yes', label: '是' }] }],
    language: 'zh',
    question: '7',
  } as const;
  mailbox.put(ID, { ...message, ...{ person: ID, attempts: 2 } });
  const mine = await listen(address);
  await expect.poll(mine.ids).toEqual(['1']);
  const [, data = ''] = /^data: (.*)$/m.exec(mine.text()) ?? [];
  expect(JSON.parse(data)).toEqual(message);
});

test('what is not said to be received is given again to the next one who opens; what is, is not', async () => {
  const { app, mailbox, address } = await serve();
  mailbox.put(ID, { id: '1' });
  mailbox.put(ID, { id: '2' });
  const first = await listen(address);
  await expect.poll(first.ids).toEqual(['1', '2']);
  const response = await app.inject({
    method: 'POST',
    url: '/api/chat/received',
    payload: { conversation: ID, ids: ['1'] },
  });
  expect(response.statusCode).toBe(204);
  const second = await listen(address);
  await expect.poll(second.ids).toEqual(['2']);
  expect(first.ids()).toEqual(['1', '2']);
});

test('it is a stream that no proxy should keep back, and the id of the conversation stands in no address', async () => {
  const { address } = await serve();
  const { response } = await listen(address);
  expect(response.headers.get('content-type')).toBe('text/event-stream');
  expect(response.headers.get('cache-control')).toContain('no-transform');
  expect(response.headers.get('x-accel-buffering')).toBe('no');
  expect((await fetch(`${address}/api/chat/events?conversation=${ID}`)).status).toBe(400);
});

test.each([
  ['no conversation', {}],
  ['one that is not of ours', { 'x-conversation': 'mine' }],
])('%s is refused', async (_name, headers) => {
  const { app } = await serve();
  const response = await app.inject({ url: '/api/chat/events', headers });
  expect(response.statusCode).toBe(400);
  expect(response.json().error.field).toBe('conversation');
});

test('of one conversation only so many streams may be open, and one that is closed makes room', async () => {
  const { address } = await serve();
  const open = [];
  for (let count = 0; count < 8; count++) open.push(await listen(address));
  const refused = await fetch(`${address}/api/chat/events`, { headers: { 'x-conversation': ID } });
  expect(refused.status).toBe(429);
  expect(refused.headers.get('retry-after')).toBe('30');
  expect((await listen(address, OTHER)).response.status).toBe(200);
  open[0]?.stop();
  await expect.poll(async () => (await listen(address)).response.status).toBe(200);
});

test('stopping the server ends the streams, and nothing listens any more', async () => {
  const { app, mailbox, address } = await serve();
  const mine = await listen(address);
  await app.close();
  await mine.ended;
  expect(mailbox.listeners).toBe(0);
});

test.each([
  ['no body', undefined],
  ['no ids', { conversation: ID }],
  ['ids that are no list', { conversation: ID, ids: '1' }],
  ['too many ids', { conversation: ID, ids: Array.from({ length: 201 }, String) }],
  ['a strange conversation', { conversation: 'mine', ids: [] }],
])('received with %s is refused', async (_name, payload) => {
  const { app, mailbox } = await serve();
  const response = await app.inject({
    method: 'POST',
    url: '/api/chat/received',
    ...(payload ? { payload } : {}),
  });
  expect(response.statusCode).toBe(400);
  expect(mailbox.told).toEqual([]);
});

test('a mailbox that cannot be read ends the stream, so that the browser comes again later', async () => {
  const { mailbox, address } = await serve();
  const mine = await listen(address);
  mailbox.waiting = () => Promise.reject(new Error('secret /var/data'));
  mailbox.put(ID, { id: '1' });
  await mine.ended;
  expect(mine.text()).not.toContain('secret');
});
