import fastify from 'fastify';
import { expect, test } from 'vitest';
import { type WebChatOptions, webChat } from '../../bots/index.js';
import { answerOf, recordingConverse } from './fake-converse.js';
import { FILE, webOptions } from './web-options.js';

const ID = 'abcdefghijklmnopqrstuvwxyz-_0189';
const MEGABYTE = 1024 * 1024;

async function serve(given: Partial<WebChatOptions> = {}) {
  const { converse, came } = recordingConverse(() => answerOf({ asks: 'evidence' }));
  const taken: number[] = [];
  const app = fastify();
  const takeFile: WebChatOptions['takeFile'] = async (content) => {
    taken.push(content.length);
    return FILE;
  };
  await app.register(webChat, webOptions({ converse, takeFile, ...given }));
  const send = (form: FormData, headers = {}) => {
    const request = new Request('http://localhost/', { method: 'POST', body: form });
    return request.arrayBuffer().then((body) =>
      app.inject({
        method: 'POST',
        url: '/api/chat/file',
        headers: { 'content-type': request.headers.get('content-type') ?? '', ...headers },
        payload: Buffer.from(body),
      }),
    );
  };
  return { app, came, taken, send };
}

function form(fields: Record<string, string>, bytes?: number): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  if (bytes !== undefined) data.append('file', new Blob([Buffer.alloc(bytes)]), '证书.jpg');
  return data;
}

const GOOD = { conversation: ID, messageId: 'm1' };

test('a file is taken in and told to the talk, whose answer comes back as for any message', async () => {
  const { came, taken, send } = await serve();
  const response = await send(form(GOOD, 1000));
  expect(response.statusCode).toBe(200);
  expect(response.json()).toEqual({ conversation: ID, ...answerOf({ asks: 'evidence' }) });
  expect(response.headers['cache-control']).toBe('no-store');
  expect(taken).toEqual([1000]);
  expect(came).toEqual([{ channel: 'web', person: ID, messageId: 'm1', file: FILE }]);
});

test('20 MB are taken; one byte more is not read further, and the talk explains it', async () => {
  const { came, taken, send } = await serve();
  await send(form(GOOD, 20 * MEGABYTE));
  const response = await send(form({ ...GOOD, messageId: 'm2' }, 20 * MEGABYTE + 1));
  expect(response.statusCode).toBe(200);
  expect(taken).toEqual([20 * MEGABYTE]);
  expect(came.at(-1)?.file).toEqual({ refused: 'size' });
});

test('a file that is refused by its content is told to the talk too', async () => {
  const { came, send } = await serve({ takeFile: async () => ({ refused: 'type' }) });
  expect((await send(form(GOOD, 10))).statusCode).toBe(200);
  expect(came.at(-1)?.file).toEqual({ refused: 'type' });
});

test.each([
  ['without a conversation', { messageId: 'm' }, 'conversation'],
  ['of a strange conversation', { conversation: 'mine', messageId: 'm' }, 'conversation'],
  ['without a message id', { conversation: ID }, 'messageId'],
])('a file %s is refused by name, and nothing is taken', async (_name, fields, field) => {
  const { came, taken, send } = await serve();
  const response = await send(form(fields, 10));
  expect(response.statusCode).toBe(400);
  expect(response.json().error.field).toBe(field);
  expect([came, taken]).toEqual([[], []]);
});

test('fields that come after the file are too late', async () => {
  const { taken, send } = await serve();
  const data = form({}, 10);
  data.append('conversation', ID);
  data.append('messageId', 'm1');
  expect((await send(data)).statusCode).toBe(400);
  expect(taken).toEqual([]);
});

test('no file at all, or something that is no form, is refused', async () => {
  const { app, send } = await serve();
  expect((await send(form(GOOD))).statusCode).toBe(400);
  const json = await app.inject({ method: 'POST', url: '/api/chat/file', payload: GOOD });
  expect(json.statusCode).toBe(406);
  expect(json.json().error.message).toMatch(/\p{Script=Han}/u);
});

test('a talk that has not begun gets no file', async () => {
  const { came, taken, send } = await serve({ hasBegun: async () => false });
  expect((await send(form(GOOD, 10))).statusCode).toBe(404);
  expect([came, taken]).toEqual([[], []]);
});

test.each(['cross-site', 'same-site'])('a form of another site (%s) is refused', async (site) => {
  const { came, send } = await serve();
  expect((await send(form(GOOD, 10), { 'sec-fetch-site': site })).statusCode).toBe(403);
  expect((await send(form(GOOD, 10), { 'sec-fetch-site': 'same-origin' })).statusCode).toBe(200);
  expect(came).toHaveLength(1);
});

test('more files at once than may be held in memory are asked to come again', async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { send } = await serve({
    takeFile: async () => {
      await held;
      return FILE;
    },
  });
  const sending = Array.from({ length: 17 }, (_, index) =>
    send(form({ ...GOOD, messageId: `m${index}` }, 10)),
  );
  const refused = await Promise.race(sending);
  expect([refused.statusCode, refused.headers['retry-after']]).toEqual([503, '3']);
  release();
  const codes = (await Promise.all(sending)).map(({ statusCode }) => statusCode);
  expect(codes.filter((code) => code === 200)).toHaveLength(16);
});
