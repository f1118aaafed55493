import { describe, expect, it } from 'vitest';
import type { Outgoing } from '../../../../src/delivery/index.js';
import type { Held } from '../contract.js';
import { AT, later, message } from './given.js';

export function outboxLaws(held: () => Held): void {
  const send = (...messages: readonly Outgoing[]) =>
    held().store.commit(messages.map((one) => ({ kind: 'outgoing', message: one })));
  const take = (now: string, limit = 20) =>
    held().store.outbox.take('wechat', {
      now,
      until: new Date(Date.parse(now) + 120_000).toISOString(),
      limit,
    });
  const texts = (messages: readonly Outgoing[]) => messages.map(({ replies }) => replies[0]?.text);

  describe('the outbox', () => {
    it('gives the first message of each person, and the next once that was sent', async () => {
      const [a1, a2, b1] = [message('a', 'a1'), message('a', 'a2'), message('b', 'b1')];
      await send(a1, a2, b1);
      expect(new Set(texts(await take(AT)))).toEqual(new Set(['a1', 'b1']));
      expect(await take(AT)).toEqual([]);
      await held().store.outbox.sent(a1.id);
      expect(texts(await take(AT))).toEqual(['a2']);
      await held().store.outbox.sent(a2.id);
      await held().store.outbox.sent(b1.id);
      expect(await (await held().reopen()).outbox.waiting('wechat', 'a')).toEqual([]);
      expect(await held().store.outbox.backlog()).toEqual({ waiting: 0, oldest: null, givenUp: 0 });
    });

    it('gives a message as it was kept, to its own channel alone', async () => {
      const one = message('a', '你好');
      await send(one);
      const options = { now: AT, until: later(2), limit: 9 };
      expect(await held().store.outbox.take('telegram', options)).toEqual([]);
      expect(await take(AT)).toEqual([one]);
    });

    it('never gives one message twice, however many ask at once', async () => {
      await send(...Array.from({ length: 30 }, (_, i) => message(`p${i}`, `m${i}`)));
      const taken = (await Promise.all(Array.from({ length: 8 }, () => take(AT, 10)))).flat();
      expect(new Set(texts(taken)).size).toBe(taken.length);
      const rest = (await Promise.all(Array.from({ length: 3 }, () => take(AT, 10)))).flat();
      expect(new Set(texts([...taken, ...rest])).size).toBe(taken.length + rest.length);
      expect(taken.length + rest.length).toBe(30);
    });

    it('gives a message again when whoever took it did not come back in time', async () => {
      await send(message('a', 'a1'));
      expect(texts(await take(AT))).toEqual(['a1']);
      expect(await take(later(1))).toEqual([]);
      expect(texts(await take(later(3)))).toEqual(['a1']);
    });

    it('keeps to the limit, the earliest first', async () => {
      await send(message('a', '1'), message('b', '2'), message('c', '3'));
      expect(texts(await take(AT, 2))).toEqual(['1', '2']);
      expect(texts(await take(AT, 2))).toEqual(['3']);
    });

    it('what is postponed waits for its time, and those behind it wait with it', async () => {
      const [a1, a2] = [message('a', 'a1'), message('a', 'a2')];
      await send(a1, a2);
      await take(AT);
      await held().store.outbox.postpone(a1.id, later(30), 'busy');
      expect(await take(later(10))).toEqual([]);
      const store = await held().reopen();
      expect(texts(await store.outbox.waiting('wechat', 'a'))).toEqual(['a1', 'a2']);
      expect(await take(later(30))).toEqual([{ ...a1, attempts: 1, due: later(30), problem: 'busy' }]);
    });

    it('what is given up is shown and not tried again; those behind it go on', async () => {
      const [a1, a2, b1] = [message('a', 'a1'), message('a', 'a2'), message('b', 'b1', later(1))];
      await send(a1, a2, b1);
      await held().store.outbox.giveUp(a1.id, 'blocked');
      await held().store.outbox.giveUp(b1.id, 'gone');
      const store = await held().reopen();
      expect(texts(await take(later(60)))).toEqual(['a2']);
      const { messages, total } = await store.outbox.givenUp({ offset: 0, limit: 1 });
      expect(total).toBe(2);
      expect(messages).toEqual([{ ...b1, attempts: 1, problem: 'gone', givenUp: true }]);
      const second = await store.outbox.givenUp({ offset: 1, limit: 9 });
      expect(second.messages).toEqual([{ ...a1, attempts: 1, problem: 'blocked', givenUp: true }]);
      expect(texts(await store.outbox.waiting('wechat', 'a'))).toEqual(['a2']);
    });

    it('tells how many wait and since when', async () => {
      await send(message('a', '1', later(1)), message('a', '2', later(2)), message('b', '3', later(3)));
      expect(await held().store.outbox.backlog()).toEqual({ waiting: 3, oldest: later(1), givenUp: 0 });
      const [first] = await held().store.outbox.waiting('wechat', 'a');
      await held().store.outbox.giveUp(first?.id ?? '', 'blocked');
      expect(await held().store.outbox.backlog()).toEqual({ waiting: 2, oldest: later(2), givenUp: 1 });
    });

    it('what is gone already can be sent, postponed and given up without harm', async () => {
      const one = message('a', 'a1');
      await send(one);
      await held().store.outbox.sent(one.id);
      await held().store.outbox.sent(one.id);
      await held().store.outbox.postpone(one.id, later(1), 'busy');
      await held().store.outbox.giveUp(one.id, 'gone');
      expect(await held().store.outbox.backlog()).toEqual({ waiting: 0, oldest: null, givenUp: 0 });
    });
  });
}
