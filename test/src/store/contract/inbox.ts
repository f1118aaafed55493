import { describe, expect, it } from 'vitest';
import type { Held } from '../contract.js';
import { AT, arrived, later } from './given.js';

export function inboxLaws(held: () => Held): void {
  describe('the inbox', () => {
    it('keeps a message once, however often it comes', async () => {
      const first = await held().store.inbox.add(arrived('a', '1'));
      const again = await held().store.inbox.add(arrived('a', '1'));
      expect([first, again]).toEqual([true, false]);
      const known = ['1', '2'].map((messageId) => held().store.inbox.has(arrived('a', messageId).id));
      expect(await Promise.all(known)).toEqual([true, false]);
      const atOnce = await Promise.all([1, 2, 3].map(() => held().store.inbox.add(arrived('a', '2'))));
      expect(atOnce.filter(Boolean)).toHaveLength(1);
      expect(await (await held().reopen()).inbox.next('wechat', 'a')).toEqual(arrived('a', '1'));
    });

    it('gives a person’s messages in the order they came, the next once one is answered', async () => {
      const { store } = held();
      for (const i of [1, 2, 3]) await store.inbox.add(arrived('a', String(i), later(i)));
      await store.inbox.add(arrived('b', '4', later(4)));
      for (const i of [1, 2, 3]) {
        const next = await store.inbox.next('wechat', 'a');
        expect(next?.messageId).toBe(String(i));
        expect((await store.inbox.next('wechat', 'a'))?.messageId).toBe(String(i));
        await store.commit([{ kind: 'answered', id: next?.id ?? '' }]);
      }
      expect(await store.inbox.next('wechat', 'a')).toBeUndefined();
      expect((await store.inbox.next('wechat', 'b'))?.messageId).toBe('4');
      expect(await store.inbox.next('telegram', 'b')).toBeUndefined();
    });

    it('keeps the order when it is opened again', async () => {
      for (const i of [1, 2, 3]) await held().store.inbox.add(arrived('a', String(i), later(i)));
      const store = await held().reopen();
      expect((await store.inbox.next('wechat', 'a'))?.messageId).toBe('1');
    });

    it('knows whose messages have waited since before a time', async () => {
      const { store } = held();
      await store.inbox.add(arrived('a', '1', AT));
      await store.inbox.add(arrived('a', '2', later(1)));
      await store.inbox.add(arrived('b', '3', later(5)));
      const people = async (before: string) =>
        new Set((await store.inbox.waiting(before)).map(({ channel, person }) => `${channel}:${person}`));
      expect(await people(AT)).toEqual(new Set());
      expect(await people(later(2))).toEqual(new Set(['wechat:a']));
      expect(await people(later(6))).toEqual(new Set(['wechat:a', 'wechat:b']));
    });

    it('an answered message that never waited changes nothing', async () => {
      await held().store.commit([{ kind: 'answered', id: 'wechat:0' }]);
      expect(await held().store.inbox.add(arrived('a', '0'))).toBe(true);
    });
  });
}
