import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TryLater, Undeliverable } from '../../conversations/index.js';
import { type Outgoing, outgoing, runOutbox } from '../../src/delivery/index.js';
import type { Store } from '../../src/store/index.js';
import { testStore } from '../store.js';

const PATIENT = { timeout: 15_000 };

let store: Store;
let stop: (() => Promise<void>) | undefined;
let sent: string[];
beforeEach(async () => {
  store = await testStore();
  sent = [];
});
afterEach(async () => {
  await stop?.();
  stop = undefined;
});

const textOf = ({ replies }: Outgoing) => replies.map(({ text }) => text).join();
const put = (person: string, text: string) =>
  store.commit([
    {
      kind: 'outgoing',
      message: outgoing(
        'telegram',
        { person, replies: [{ text }], language: 'zh', question: null },
        new Date().toISOString(),
      ),
    },
  ]);
const run = (send: (message: Outgoing) => Promise<void>) => {
  stop = runOutbox({
    store,
    channel: 'telegram',
    send: async (message) => {
      await send(message);
      sent.push(textOf(message));
    },
    onTrouble: () => undefined,
  });
};

it('sends what waits, and what comes, of a person in order', async () => {
  await put('a', '1');
  run(async () => undefined);
  for (const text of ['2', '3', '4']) await put('a', text);
  await vi.waitFor(() => expect(sent).toEqual(['1', '2', '3', '4']), PATIENT);
});

it('a message that takes long holds up its own person alone', async () => {
  let release = () => {};
  const slow = new Promise<void>((resolve) => {
    release = resolve;
  });
  run((message) => (textOf(message) === 'slow' ? slow : Promise.resolve()));
  await put('a', 'slow');
  await put('a', 'after it');
  await put('b', 'quick');
  await put('c', 'quick too');
  await vi.waitFor(() => expect(sent.toSorted()).toEqual(['quick', 'quick too']), PATIENT);
  release();
  await vi.waitFor(() => expect(sent.slice(2)).toEqual(['slow', 'after it']), PATIENT);
});

it('many slow ones at once do not keep those that follow from being sent', async () => {
  let release = () => {};
  const slow = new Promise<void>((resolve) => {
    release = resolve;
  });
  run(() => slow);
  for (let n = 0; n < 45; n++) await put(`p${n}`, `${n}`);
  release();
  await vi.waitFor(() => expect(sent).toHaveLength(45), PATIENT);
});

it('tries again what the channel did not take, and gives up visibly what it never will', async () => {
  let attempts = 0;
  run(async (message) => {
    if (textOf(message) === 'gone') throw new Undeliverable('the person left');
    if (textOf(message) === 'busy' && ++attempts < 3) throw new TryLater('busy', 0);
  });
  await put('a', 'busy');
  await put('b', 'gone');
  await vi.waitFor(() => expect(sent).toEqual(['busy']), PATIENT);
  await vi.waitFor(async () => {
    const { messages } = await store.outbox.givenUp({ offset: 0, limit: 10 });
    expect(messages).toMatchObject([{ person: 'b', problem: 'the person left' }]);
  }, PATIENT);
});

it('stopping waits for the sends under way and begins no more', async () => {
  let release = () => {};
  const slow = new Promise<void>((resolve) => {
    release = resolve;
  });
  const send = vi.fn(() => slow);
  run(send);
  await put('a', '1');
  await put('a', '2');
  await vi.waitFor(() => expect(send).toHaveBeenCalledTimes(1), PATIENT);
  const stopped = stop?.();
  release();
  await stopped;
  expect(sent).toEqual(['1']);
  expect(await store.outbox.waiting('telegram', 'a')).toMatchObject([{ replies: [{ text: '2' }] }]);
});
