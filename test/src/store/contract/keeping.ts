import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { EvidenceFile } from '../../../../conversations/index.js';
import type { TownId } from '../../../../policy/index.js';
import { sha256 } from '../../../../src/claims/index.js';
import type { Access } from '../../../../src/store/index.js';
import type { Held } from '../contract.js';
import { AT, decision, later, note } from './given.js';

export function keepingLaws(held: () => Held): void {
  describe('rulings', () => {
    it('are all kept, oldest first', async () => {
      const decisions = [decision('included', later(1)), decision('excluded', later(2))];
      for (const one of decisions) await held().store.commit([{ kind: 'ruling', decision: one }]);
      expect(await held().store.rulings.list()).toEqual(decisions);
      expect(await (await held().reopen()).rulings.list()).toEqual(decisions);
    });
  });

  describe('handovers', () => {
    it('are listed newest first, by page; the same note is kept once', async () => {
      const notes = [1, 2, 3].map((i) => note(`n${i}`, later(i)));
      for (const handover of [...notes, note('n3', later(3))]) {
        await held().store.commit([{ kind: 'handover', handover }]);
      }
      const { handovers, total } = await (await held().reopen()).handovers.list({ offset: 1, limit: 1 });
      expect(total).toBe(3);
      expect(handovers).toEqual([notes[1]]);
    });

    it('are listed by town, under the one that was said last', async () => {
      const said = (value: TownId) => [{ fact: 'town', value, words: '', at: AT }] as const;
      const moved = { ...note('n3', later(3)), facts: said('mudu') };
      const notes = [
        { ...note('n1', later(1)), facts: said('mudu') },
        { ...note('n2', later(2)), facts: said('luzhi') },
        { ...moved, facts: said('luzhi') },
        moved,
        note('n4', later(4)),
      ];
      for (const handover of notes) await held().store.commit([{ kind: 'handover', handover }]);
      const store = await await held().reopen();
      const list = async (town?: TownId) => {
        const { handovers, total } = await store.handovers.list({ offset: 0, limit: 9, town });
        return [handovers.map(({ id }) => id), total];
      };
      expect(await list('mudu')).toEqual([['n3', 'n1'], 2]);
      expect(await list('luzhi')).toEqual([['n2'], 1]);
      expect(await list('hengjing')).toEqual([[], 0]);
      expect(await list()).toEqual([['n4', 'n3', 'n2', 'n1'], 4]);
    });
  });

  describe('evidence', () => {
    const fileOf = (content: Buffer): EvidenceFile => ({
      id: randomBytes(18).toString('base64url'),
      type: 'image/jpeg',
      size: content.length,
      sha256: sha256(content),
      at: AT,
    });

    it('comes back to the byte, and is gone when it is deleted', async () => {
      const content = Buffer.concat([Buffer.from([0, 0xff, 0x5c, 0x27]), randomBytes(200_000)]);
      const file = fileOf(content);
      await held().store.evidence.add(file, content);
      const store = await held().reopen();
      const kept = await store.evidence.read(file.id);
      expect(kept?.file).toEqual(file);
      expect(kept?.content.equals(content)).toBe(true);
      await store.evidence.delete(file.id);
      expect(await store.evidence.read(file.id)).toBeUndefined();
      await store.evidence.delete(file.id);
    });

    it('that is not there is undefined', async () => {
      expect(await held().store.evidence.read('../../etc/passwd')).toBeUndefined();
    });
  });

  describe('accesses', () => {
    it('to a claim are kept in order, each', async () => {
      const look = (claim: string, by: string, at: string): Access => ({ at, by, claim, what: 'mobile' });
      const accesses = [look('A', 'lin', later(1)), look('A', 'zhou', later(2)), look('A', 'lin', later(2))];
      for (const access of [...accesses, look('B', 'lin', later(3))]) await held().store.accesses.add(access);
      const file = { ...look('C', 'lin', later(4)), what: 'evidence', file: 'f' } as const;
      await held().store.accesses.add(file);
      const store = await held().reopen();
      expect(await store.accesses.list('A')).toEqual(accesses);
      expect(await store.accesses.list('C')).toEqual([file]);
      expect(await store.accesses.list('D')).toEqual([]);
    });

    it('made at once are all kept', async () => {
      const many = Array.from({ length: 10 }, (_, i) => ({
        at: AT,
        by: `p${i}`,
        claim: 'A',
        what: 'export' as const,
      }));
      await Promise.all(many.map((access) => held().store.accesses.add(access)));
      const kept = await held().store.accesses.list('A');
      expect(new Set(kept.map(({ by }) => by)).size).toBe(10);
    });
  });
}
