import { beforeEach, describe, expect, it } from 'vitest';
import { type Inbox, makeInbox } from '../../src/delivery/index.js';
import type { Store } from '../../src/store/index.js';
import { testStore } from '../store.js';

const CONTEXT = { today: '2026-11-23', now: '2026-11-23T08:00:00.000Z', rulings: {} };

let store: Store;
let inbox: Inbox;
const started = () =>
  makeInbox({
    store,
    context: async () => CONTEXT,
    rateLimit: 2,
    takeFile: async () => ({ refused: 'type' }),
    fetchFile: () => Promise.reject(new Error('none')),
    politely: () => 'too fast',
    onTrouble: (error) => {
      throw error;
    },
  });
beforeEach(async () => {
  store = await testStore();
  inbox = started();
});

const receive = (messageId: string, text: string) =>
  inbox.receive({ channel: 'telegram', person: 'a', messageId, text });
const said = async () => {
  await inbox.idle();
  const waiting = await store.outbox.waiting('telegram', 'a');
  return waiting.map(({ replies }) => replies.map(({ text }) => text).join('\n'));
};

describe('a message that a platform hands over again', () => {
  it('is not one more of a person’s messages, whether it waits, was answered, or comes twice at once', async () => {
    await Promise.all([receive('1', '你好'), receive('1', '你好')]);
    await said();
    for (const again of [1, 2, 3]) await receive('1', `你好${again}`);
    await receive('2', '个人');
    await receive('2', '个人');
    expect(await said()).toHaveLength(2);
    expect(await said()).not.toContain('too fast');
    await receive('3', '岗位补贴');
    expect((await said()).at(-1)).toBe('too fast');
  });

  it('is not refused though the person has written as much as they may', async () => {
    for (const id of ['1', '2', '1', '2']) await receive(id, '你好');
    expect(await said()).toHaveLength(2);
    expect(await said()).not.toContain('too fast');
  });

  it('and was taken in before a crash is answered and does not count', async () => {
    const left = { channel: 'telegram', person: 'a', messageId: '1' } as const;
    await store.inbox.add({
      ...left,
      id: 'telegram:1',
      message: { text: '你好' },
      attachment: null,
      isPublic: false,
      at: CONTEXT.now,
    });
    for (const id of ['1', '1', '2', '3']) await receive(id, '你好');
    expect(await said()).not.toContain('too fast');
    expect(await said()).toHaveLength(3);
  });
});
