import { describe, expect, it } from 'vitest';
import type { ApiToken, ChannelState, Staff } from '../../../../src/store/index.js';
import type { Held } from '../contract.js';
import { AT, later } from './given.js';

const member = (account: string): Staff => ({
  account,
  displayName: '林老师',
  password: '$scrypt$…',
  mustChangePassword: false,
  isClosed: false,
  roles: ['town-reviewer'],
  town: 'mudu',
  mobile: null,
  createdAt: AT,
});

const token = (id: string): ApiToken => ({
  id,
  name: '区数据局',
  roles: ['district-reviewer'],
  town: null,
  createdAt: AT,
  createdBy: 'admin',
});

export function staffLaws(held: () => Held): void {
  describe('staff', () => {
    it('are kept, changed, and listed by account', async () => {
      for (const account of ['zhou', 'lin', 'admin']) await held().store.staff.put(member(account));
      await held().store.staff.put({ ...member('lin'), isClosed: true });
      const store = await held().reopen();
      expect(await store.staff.get('lin')).toEqual({ ...member('lin'), isClosed: true });
      expect(await store.staff.get('nobody')).toBeUndefined();
      expect((await store.staff.list()).map(({ account }) => account)).toEqual(['admin', 'lin', 'zhou']);
    });
  });

  describe('sessions', () => {
    const session = (id: string, account: string) => ({ id, account, expiresAt: later(60) });

    it('are kept until they are deleted', async () => {
      await held().store.sessions.put(session('s1', 'lin'));
      const store = await held().reopen();
      expect(await store.sessions.get('s1')).toEqual(session('s1', 'lin'));
      await store.sessions.delete('s1');
      await store.sessions.delete('s1');
      expect(await store.sessions.get('s1')).toBeUndefined();
    });

    it('of one account end together, and nobody else’s', async () => {
      const { store } = held();
      for (const [id, account] of [
        ['s1', 'lin'],
        ['s2', 'zhou'],
        ['s3', 'lin'],
      ] as const) {
        await store.sessions.put(session(id, account));
      }
      await store.sessions.deleteOf('lin');
      const again = await held().reopen();
      expect(await again.sessions.get('s1')).toBeUndefined();
      expect(await again.sessions.get('s3')).toBeUndefined();
      expect(await again.sessions.get('s2')).toEqual(session('s2', 'zhou'));
    });
  });

  describe('tokens', () => {
    it('are kept, listed and deleted', async () => {
      await held().store.tokens.put(token('t1'));
      await held().store.tokens.put(token('t2'));
      const store = await held().reopen();
      expect(await store.tokens.get('t1')).toEqual(token('t1'));
      expect(new Set((await store.tokens.list()).map(({ id }) => id))).toEqual(new Set(['t1', 't2']));
      await store.tokens.delete('t1');
      expect(await store.tokens.get('t1')).toBeUndefined();
      expect(await store.tokens.list()).toEqual([token('t2')]);
    });
  });

  describe('channels', () => {
    it('are known by their last report', async () => {
      const { store } = held();
      const state = (given: Partial<ChannelState>): ChannelState => ({
        channel: 'wechat',
        state: 'starting',
        at: AT,
        ...given,
      });
      await store.channels.report(state({}));
      await store.channels.report(state({ channel: 'telegram', state: 'running' }));
      const last = state({ state: 'signing-in', qrCode: 'https://example.org/q', at: later(1) });
      await store.channels.report(last);
      const list = await store.channels.list();
      expect(list).toHaveLength(2);
      expect(list).toContainEqual(last);
      expect(list).toContainEqual(state({ channel: 'telegram', state: 'running' }));
    });
  });
}
