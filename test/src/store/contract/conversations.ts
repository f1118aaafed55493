import { describe, expect, it } from 'vitest';
import { ClaimChanged } from '../../../../src/store/index.js';
import type { Held } from '../contract.js';
import { keep, moved, someClaim, talk } from './given.js';

export function conversationLaws(held: () => Held): void {
  describe('a conversation', () => {
    it('comes back as it was, whatever was said in it', async () => {
      const hostile = '\u0000 \ud800 "\\ 🀄\u2028 \'; DROP TABLE claims; -- $1 %s {} \r\n';
      const record = talk('社工个人', hostile);
      const key = "web:'; -- 🀄";
      await held().store.commit([{ kind: 'conversation', key, record }]);
      const store = await held().reopen();
      expect(JSON.stringify(await store.conversations.get(key))).toBe(JSON.stringify(record));
      expect(await store.conversations.get('web:b')).toBeUndefined();
    });

    it('is replaced by a later commit, and deleted by null', async () => {
      const { store } = held();
      const commit = (record: ReturnType<typeof talk> | null) =>
        store.commit([{ kind: 'conversation', key: 'web:a', record }]);
      await commit(talk('社工个人'));
      await commit(talk('社会组织'));
      expect(await store.conversations.get('web:a')).toEqual(talk('社会组织'));
      await commit(null);
      expect(await store.conversations.get('web:a')).toBeUndefined();
      await commit(null);
      expect(await (await held().reopen()).conversations.get('web:a')).toBeUndefined();
    });

    it('is worked on by one at a time, each seeing what the one before left, and none is lost', async () => {
      const { store } = held();
      let inside = 0;
      const visits = Array.from({ length: 12 }, () =>
        store.conversations.alone('web:a', async (record) => {
          expect(++inside).toBe(1);
          await new Promise((resolve) => setTimeout(resolve, 2));
          inside--;
          const turn = (record?.state.turn ?? 0) + 1;
          const next = { state: { ...(record ?? talk()).state, turn }, seen: [], answered: [] };
          return { changes: [{ kind: 'conversation', key: 'web:a', record: next }], result: turn };
        }),
      );
      expect([...(await Promise.all(visits))].sort((a, b) => a - b)).toEqual(
        Array.from({ length: 12 }, (_, i) => i + 1),
      );
      expect((await store.conversations.get('web:a'))?.state.turn).toBe(12);
    });

    it('does not wait for another one', async () => {
      const { store } = held();
      let open = () => {};
      const door = new Promise<void>((resolve) => {
        open = resolve;
      });
      const first = store.conversations.alone('web:a', async () => {
        await door;
        return { changes: [], result: 'a' };
      });
      const second = await store.conversations.alone('web:b', async () => ({ changes: [], result: 'b' }));
      open();
      expect([await first, second]).toEqual(['a', 'b']);
    });

    it('many at once may read the store while they work, and none blocks another for ever', async () => {
      const { store } = held();
      const claim = someClaim();
      await keep(store, claim);
      const all = Array.from({ length: 60 }, (_, i) =>
        store.conversations.alone(`web:${i}`, async () => {
          await store.rulings.list();
          const found = await store.claims.get(claim.id);
          return {
            changes: [{ kind: 'conversation', key: `web:${i}`, record: talk() }],
            result: found?.id,
          };
        }),
      );
      expect(new Set(await Promise.all(all))).toEqual(new Set([claim.id]));
      expect(await store.conversations.get('web:59')).toEqual(talk());
    });

    it('where the work throws, nothing is changed, and the next one may work', async () => {
      const { store } = held();
      const failing = store.conversations.alone('web:a', async () => {
        throw new RangeError('as it happens');
      });
      await expect(failing).rejects.toThrow(RangeError);
      const next = await store.conversations.alone('web:a', async (record) => ({
        changes: [],
        result: record,
      }));
      expect(next).toBeUndefined();
    });

    it('what comes of the work is committed whole or not at all', async () => {
      const { store } = held();
      const claim = someClaim();
      const stale = store.conversations.alone('web:a', async () => ({
        changes: [
          { kind: 'conversation', key: 'web:a', record: talk() },
          { kind: 'claim', claim: moved(claim, 'paid'), was: 1 },
        ],
        result: null,
      }));
      await expect(stale).rejects.toThrow(ClaimChanged);
      expect(await store.conversations.get('web:a')).toBeUndefined();
      expect(await store.claims.get(claim.id)).toBeUndefined();
    });
  });
}
