import { describe, expect, it } from 'vitest';
import type { Change, News } from '../../../../src/store/index.js';
import { ClaimChanged } from '../../../../src/store/index.js';
import type { Held } from '../contract.js';
import { AT, decision, keep, message, moved, note, someClaim, talk } from './given.js';

export function commitLaws(held: () => Held): void {
  describe('a commit', () => {
    it('keeps every kind of change, and what is kept is there when it is opened again', async () => {
      const claim = someClaim();
      const changes: readonly Change[] = [
        { kind: 'conversation', key: 'web:a', record: talk('社工个人') },
        { kind: 'claim', claim, was: 0 },
        { kind: 'handover', handover: note('n', AT) },
        { kind: 'outgoing', message: message('a', '你好') },
        { kind: 'ruling', decision: decision('included', AT) },
      ];
      await held().store.commit(changes);
      const store = await held().reopen();
      expect(await store.conversations.get('web:a')).toEqual(talk('社工个人'));
      expect(await store.claims.get(claim.id)).toEqual(claim);
      expect((await store.handovers.list({ offset: 0, limit: 9 })).handovers).toEqual([note('n', AT)]);
      expect(await store.outbox.waiting('wechat', 'a')).toMatchObject([{ replies: [{ text: '你好' }] }]);
      expect(await store.rulings.list()).toEqual([decision('included', AT)]);
    });

    it('keeps all of its changes or none', async () => {
      const { store } = held();
      const claim = someClaim();
      await keep(store, claim);
      const fresh = someClaim();
      const stale: readonly Change[] = [
        { kind: 'claim', claim: fresh, was: 0 },
        { kind: 'conversation', key: 'web:a', record: talk() },
        { kind: 'handover', handover: note('n', AT) },
        { kind: 'outgoing', message: message('a', '你好') },
        { kind: 'ruling', decision: decision('included', AT) },
        { kind: 'claim', claim: moved(claim, 'in-review'), was: 7 },
      ];
      await expect(store.commit(stale)).rejects.toThrow(ClaimChanged);
      const again = await held().reopen();
      expect(await again.claims.get(fresh.id)).toBeUndefined();
      expect(await again.claims.get(claim.id)).toEqual(claim);
      expect(await again.conversations.get('web:a')).toBeUndefined();
      expect((await again.handovers.list({ offset: 0, limit: 9 })).total).toBe(0);
      expect(await again.outbox.waiting('wechat', 'a')).toEqual([]);
      expect(await again.rulings.list()).toEqual([]);
      expect((await again.claims.find({}, { offset: 0, limit: 9 })).total).toBe(1);
    });

    it('of two that change the same version of a claim at once, one is refused by name', async () => {
      const { store } = held();
      const claim = someClaim();
      await keep(store, claim);
      const change = (to: 'in-review' | 'withdrawn') =>
        store.commit([{ kind: 'claim', claim: moved(claim, to), was: 1 }]);
      const results = await Promise.allSettled([change('in-review'), change('withdrawn')]);
      const refused = results.filter((result) => result.status === 'rejected');
      expect(refused).toHaveLength(1);
      expect(refused[0]?.reason).toBeInstanceOf(ClaimChanged);
      expect(refused[0]?.reason).toMatchObject({ claim: claim.id });
      expect((await store.claims.get(claim.id))?.events).toHaveLength(2);
    });

    it('never takes a number twice, and a claim that nobody kept cannot be changed', async () => {
      const { store } = held();
      const claim = someClaim();
      await keep(store, claim);
      await expect(keep(store, someClaim({ id: claim.id }))).rejects.toThrow(ClaimChanged);
      const unkept = moved(someClaim(), 'in-review');
      await expect(store.commit([{ kind: 'claim', claim: unkept, was: 1 }])).rejects.toThrow(ClaimChanged);
    });

    it('a change without an event is refused', async () => {
      const { store } = held();
      const claim = someClaim();
      await keep(store, claim);
      const silent = { ...claim, status: 'paid' } as const;
      await expect(store.commit([{ kind: 'claim', claim: silent, was: 1 }])).rejects.toThrow(ClaimChanged);
      expect(await store.claims.get(claim.id)).toEqual(claim);
    });

    it('tells whoever listens, once it is kept, and nobody who stopped', async () => {
      const { store } = held();
      const heard: News[] = [];
      const deaf: News[] = [];
      store.onNews((news) => heard.push(news));
      store.onNews((news) => deaf.push(news))();
      await store.commit([
        { kind: 'outgoing', message: message('a', '你好') },
        { kind: 'ruling', decision: decision('included', AT) },
      ]);
      await expect.poll(() => heard).toHaveLength(2);
      expect(heard).toContainEqual({ kind: 'outgoing', channel: 'wechat', person: 'a' });
      expect(heard).toContainEqual({ kind: 'rulings' });
      expect(deaf).toEqual([]);
    });

    it('one that is refused is no news', async () => {
      const { store } = held();
      const heard: News[] = [];
      store.onNews((news) => heard.push(news));
      const refused = store.commit([
        { kind: 'outgoing', message: message('a', '没有发生') },
        { kind: 'claim', claim: moved(someClaim(), 'paid'), was: 1 },
      ]);
      await expect(refused).rejects.toThrow(ClaimChanged);
      await store.commit([{ kind: 'outgoing', message: message('b', '发生了') }]);
      await expect.poll(() => heard).toEqual([{ kind: 'outgoing', channel: 'wechat', person: 'b' }]);
    });

    it('that comes at whatever moment after another is kept as soon', async () => {
      const { store } = held();
      for (let ticks = 0; ticks < 30; ticks++) {
        const file = { id: `f${ticks}`, type: 'image/jpeg', size: 1, sha256: '', at: AT } as const;
        await store.evidence.add(file, Buffer.from([1]));
        for (let tick = 0; tick < ticks; tick++) await Promise.resolve();
        await store.commit([{ kind: 'conversation', key: 'web:b', record: talk() }]);
      }
    });

    it('of nothing does nothing', async () => {
      await held().store.commit([]);
      await held().store.check();
      expect(held().store.problems()).toEqual([]);
    });
  });
}
