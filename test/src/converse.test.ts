import { beforeEach, describe, expect, it } from 'vitest';
import type { Incoming, Message } from '../../conversations/index.js';
import { TooManyMessages } from '../../conversations/index.js';
import { makeConverse } from '../../src/delivery/index.js';
import { type Store, StoreUnavailable } from '../../src/store/index.js';
import { testStore } from '../store.js';

const CONTEXT = { today: '2026-11-23', now: '2026-11-23T08:00:00.000Z', rulings: {} };

let store: Store;
const converseWith = (rateLimit: number | 'off' = 'off') =>
  makeConverse({ store, context: async () => CONTEXT }, rateLimit);
const total = async () => (await store.claims.find({}, { offset: 0, limit: 10 })).total;
/** A store whose next commits fail, as a full disk would. */
const failing = (error: Error) => {
  const { alone } = store.conversations;
  Object.assign(store.conversations, {
    alone: (...[key, work]: Parameters<typeof alone>) =>
      alone(key, async (record) => {
        await work(record);
        throw error;
      }),
  });
  return () => Object.assign(store.conversations, { alone });
};
const from = (person: string, message: Message & { messageId?: string }): Incoming => ({
  channel: 'web',
  person,
  ...message,
});

beforeEach(async () => {
  store = await testStore();
});

const TO_CONFIRM = [
  '个人',
  '岗位补贴',
  '在木渎',
  '社区工作者',
  '中级',
  '在岗',
  '2023年6月',
  '岗位补贴',
  '同意',
  '陈静',
  '13812345678',
  '木渎社区',
  '跳过',
];

describe('the way of a message', () => {
  it('messages of one person are taken in order, even when sent at once', async () => {
    const converse = converseWith();
    const answers = await Promise.all(['', ...TO_CONFIRM].map((text) => converse(from('a', { text }))));
    expect(answers.at(-1)?.asks).toBe('confirm');
  });

  it('a message that comes again gets the same answer and files nothing twice', async () => {
    const converse = converseWith();
    for (const text of ['', ...TO_CONFIRM]) await converse(from('a', { text }));
    const yes = from('a', { choice: 'yes', messageId: 'm-yes' });
    const [once, twice] = await Promise.all([converse(yes), converse(yes)]);
    expect(twice).toEqual(once);
    expect(await total()).toBe(1);
  });

  it('a message that comes again long after changes nothing: what is asked now is put again', async () => {
    const converse = converseWith();
    for (const [place, text] of ['', ...TO_CONFIRM].entries())
      await converse(from('a', { text, messageId: `m${place}` }));
    const again = await converse(from('a', { text: '个人', messageId: 'm1' }));
    expect(again.asks).toBe('confirm');
    expect((await converse(from('a', { choice: 'yes', question: again.question }))).claims).toHaveLength(1);
  });

  it('when nothing can be kept, says that nothing was filed, loses nothing, and files once it can', async () => {
    const converse = converseWith();
    for (const text of ['', ...TO_CONFIRM]) await converse(from('a', { text }));
    const mend = failing(new StoreUnavailable('no space left'));
    const refused = await converse(from('a', { choice: 'yes' }));
    expect(refused.replies[0]?.text).toContain('没有提交成功');
    expect(refused.claims).toEqual([]);
    expect(refused.asks).toBe('confirm');
    mend();
    expect((await converse(from('a', { text: '对' }))).claims).toHaveLength(1);
  });

  it('when it breaks off at the end, says that it is not known whether the drafts were filed', async () => {
    const converse = converseWith();
    for (const text of ['', ...TO_CONFIRM]) await converse(from('a', { text }));
    failing(new StoreUnavailable('the connection was lost', { mayBeDone: true }));
    const [reply] = (await converse(from('a', { choice: 'yes' }))).replies;
    expect(reply?.text).toContain('有没有提交成功还不知道');
  });

  it('a person who sends too much is stopped for a while, and nobody else is', async () => {
    const converse = converseWith(2);
    await converse(from('a', {}));
    await converse(from('a', { text: '帮助' }));
    await expect(converse(from('a', { text: '帮助' }))).rejects.toThrow(TooManyMessages);
    expect((await converse(from('b', {}))).asks).toBe('applicantKind');
  });

  it('the same id on two channels is two people', async () => {
    const converse = converseWith();
    await converse(from('1', { text: '我是网格员' }));
    const other = await converse({ channel: 'telegram', person: '1', text: '你好' });
    expect(other.facts).toEqual({});
  });
});
